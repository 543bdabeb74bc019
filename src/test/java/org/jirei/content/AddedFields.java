package org.jirei.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jirei.model.CaseStudy;
import org.jirei.site.SmallContent;

/** A published case with more fields than it has. */
final class AddedFields {

  private static final String CASE = "sendai";

  private AddedFields() {}

  /** Reads the case with fields before its source; fails if that leads to an error. */
  static CaseStudy read(Path home, String fields) throws IOException {
    Path content = SmallContent.in(home.resolve("content"), CASE);
    Path file = content.resolve("cases").resolve(CASE + ".md");
    Files.writeString(
        file, Files.readString(file).replaceFirst("\nsource:", "\n" + fields + "source:"));
    ContentResult result = ContentReader.read(content, ContentOptions.DEFAULT);
    return Objects.requireNonNull(result.library(), result.problems().toString())
        .cases()
        .getFirst();
  }
}
