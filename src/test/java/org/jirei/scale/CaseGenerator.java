package org.jirei.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.content.ContentResult;

/**
 * Writes a content folder with as many cases as wanted, by recombining the sentences of the real
 * ones. Same count and seed, same files; a case does not depend on how many follow it.
 */
public final class CaseGenerator {

  private CaseGenerator() {}

  /** Arguments: count, folder to write, seed (1 where left out). */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: CaseGenerator COUNT FOLDER [SEED]");
    }
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    write(Path.of("content"), Integer.parseInt(args[0]), Path.of(args[1]), seed);
  }

  /**
   * @param real the content folder whose sentences, vocabulary and articles are used
   * @param folder must be empty or missing
   */
  public static void write(Path real, int count, Path folder, long seed) throws IOException {
    ContentResult read = ContentReader.read(real, ContentOptions.DEFAULT);
    GeneratedCase cases =
        new GeneratedCase(
            Objects.requireNonNull(read.library(), () -> "problems: " + read.problems()), seed);
    Path target = Files.createDirectories(folder.resolve("cases"));
    try (Stream<Path> old = Files.list(target)) {
      if (old.findAny().isPresent()) {
        throw new IllegalArgumentException(target + " is not empty");
      }
    }
    copy(real, folder, "site.yaml");
    for (String part : new String[] {"vocabulary", "pages", "schema"}) {
      try (Stream<Path> files = Files.walk(real.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          copy(real, folder, real.relativize(file).toString());
        }
      }
    }
    for (int number : IntStream.rangeClosed(1, count).toArray()) {
      Files.writeString(
          target.resolve(GeneratedCase.id(number) + ".md"),
          cases.text(number),
          StandardCharsets.UTF_8);
    }
  }

  private static void copy(Path from, Path to, String name) throws IOException {
    Files.createDirectories(Objects.requireNonNull(to.resolve(name).getParent()));
    Files.copy(from.resolve(name), to.resolve(name));
  }
}
