package org.jirei.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jirei.fixtures.Trials;

/** Pages of which there are many of one kind. */
final class Samples {

  private Samples() {}

  /** The longest page, which is the first to break a limit, and some others. */
  static List<Path> longestAndSome(List<Path> pages, int some) throws IOException {
    List<Path> others = new ArrayList<>(pages);
    Path longest = others.getFirst();
    for (Path page : pages) {
      if (Files.size(page) > Files.size(longest)) {
        longest = page;
      }
    }
    others.remove(longest);
    List<Path> chosen =
        new ArrayList<>(Trials.sample(others, some, "pages like " + longest.getFileName()));
    chosen.add(longest);
    return chosen;
  }
}
