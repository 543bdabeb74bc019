package org.jirei.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jirei.problem.FileWork;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemException;
import org.jirei.problem.ProblemKind;
import org.jirei.vocabulary.Areas;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** If the program fails while it reads a file, that is a problem of the file. */
class FailingReaderTest {

  @Test
  @SuppressWarnings("NullAway") // nothing else makes the reader fail
  void a_case_on_which_the_reader_fails_is_reported_by_name() throws Exception {
    Path file = Path.of("src/test/resources/problems/_base/content/cases/minami.md");
    FileProblems findings = SourceFiles.decode(Files.readAllBytes(file), "content/cases/minami.md");
    CaseFile minami = new CaseFile(file, "cases/minami.md", "minami", null, List.of());
    ParsedCase parsed = new CaseReader(null, Areas.load(), OwnFields.NONE).read(minami, findings);
    assertNull(parsed.study());
    Problem problem = findings.problems().getLast();
    assertEquals(ProblemKind.PROGRAM_FAILED, problem.kind());
    assertEquals("content/cases/minami.md", problem.at().toString());
    assertNotNull(problem.cause());
  }

  @Test
  void a_failure_is_kept_even_if_a_file_has_too_many_problems() {
    FileProblems findings = SourceFiles.decode("a: b".getBytes(UTF_8), "content/site.yaml");
    for (int i = 0; i < 2 * FileProblems.LIMIT; i++) {
      findings.add(ProblemKind.BAD_ID, Span.ofLine(1), String.valueOf(i));
    }
    ProblemException thrown =
        Assertions.assertThrows(
            ProblemException.class,
            () ->
                FileWork.on(
                    "content/site.yaml",
                    () -> {
                      throw new StackOverflowError();
                    }));
    findings.add(thrown);
    assertEquals(ProblemKind.PROGRAM_FAILED, findings.problems().getLast().kind());
  }
}
