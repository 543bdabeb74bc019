package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.seeds.SeedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaffoldsPassTheCheckTest {

  @TempDir Path content;

  @Test
  void drafts_of_the_documents_lack_only_what_the_documents_do_not_say() throws IOException {
    copy(Path.of("content/vocabulary"));
    Files.copy(Path.of("content/site.yaml"), content.resolve("site.yaml"));
    Files.createDirectories(content.resolve("cases"));
    Files.createDirectories(content.resolve("pages"));
    for (SeedDocument document : SeedDocumentsTest.documents().toList()) {
      String scaffold =
          SampleScaffolds.of(document.text()).replaceFirst("(?m)^id: .*$", "id: " + document.id());
      Files.writeString(content.resolve("cases/" + document.id() + ".md"), scaffold);
    }
    List<Problem> problems = ContentReader.read(content, ContentOptions.DEFAULT).problems();
    assertEquals(List.of(), problems.stream().filter(Problem::isError).toList());
    // The addresses that the documents give have moved since; under what terms they are, none says.
    List<String> blanks =
        problems.stream()
            .filter(problem -> problem.kind() != ProblemKind.DEAD_HOST)
            .map(problem -> problem.kind() + " " + problem.arguments().getFirst())
            .toList();
    assertEquals(Collections.nCopies(16, "MISSING_FIELD licence"), blanks);
  }

  private void copy(Path folder) throws IOException {
    Path to = Files.createDirectories(content.resolve(folder.getFileName().toString()));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }
}
