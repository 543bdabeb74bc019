package org.jirei.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;

/** The site for one state of its content; each file is made at its first request. */
final class SiteSnapshot {

  private final SitePlan plan;
  private final List<ListedOutput> outputs;
  private final Map<String, byte[]> made = new ConcurrentHashMap<>();

  SiteSnapshot(SitePlan plan, SiteOutputs outputs) throws IOException {
    this.plan = plan;
    this.outputs =
        outputs.open(plan, null).all().stream()
            .map(output -> new ListedOutput(output, plan))
            .toList();
  }

  /**
   * A file of the site; null if there is none at that path.
   *
   * @throws org.jirei.problem.ProblemException if the file cannot be made
   */
  byte @Nullable [] file(String path) throws IOException {
    byte[] known = made.get(path);
    if (known != null) {
      return known;
    }
    for (ListedOutput output : outputs) {
      SiteFile file = output.file(path);
      if (file != null) {
        byte[] bytes = file.make().bytes();
        made.put(path, bytes);
        return bytes;
      }
    }
    return null;
  }

  /** Every path that a build would publish, except folders that outputs fill by themselves. */
  SortedSet<String> paths() throws IOException {
    SortedSet<String> paths = new TreeSet<>();
    for (ListedOutput output : outputs) {
      paths.addAll(output.paths());
    }
    return paths;
  }

  /** The language of a page at that path. */
  Language languageOf(String path) {
    return plan.languageOf(path).language();
  }

  /** Lists in advance what is expensive to list, so that no request has to wait for it. */
  void prepare() throws IOException {
    for (ListedOutput output : outputs) {
      output.prepare();
    }
  }
}
