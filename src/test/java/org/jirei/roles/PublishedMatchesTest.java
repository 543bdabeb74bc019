package org.jirei.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jirei.fixtures.Content;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Role;
import org.junit.jupiter.api.Test;

/**
 * Every task of the published cases with the measures it serves, each of which a person has judged.
 * A missing file is written and fails; delete it to renew it, then judge what has changed.
 */
class PublishedMatchesTest {

  private static final Path JUDGED = Path.of("src/test/resources/org/jirei/roles/judged-tasks.tsv");

  @Test
  void every_task_of_the_published_cases_serves_the_measures_that_were_judged_right()
      throws IOException {
    String actual = String.join("", lines());
    if (!Files.exists(JUDGED)) {
      Files.createDirectories(Objects.requireNonNull(JUDGED.getParent()));
      Files.writeString(JUDGED, actual);
      fail(JUDGED + " was missing and has been written; judge every line");
    }
    assertEquals(Files.readString(JUDGED), actual);
  }

  private static List<String> lines() throws IOException {
    Library library = Content.sample().library();
    TaskMeasures measures = new TaskMeasures(library.vocabulary());
    List<String> lines = new ArrayList<>(List.of("case\trole\ttask\tmeasures\n"));
    for (CaseStudy caseStudy : library.cases()) {
      for (Role role : caseStudy.roles()) {
        for (Role.Task task : role.tasks()) {
          List<String> found =
              measures.of(caseStudy, role, task).stream().map(PublishedMatchesTest::show).toList();
          String served = found.isEmpty() ? "-" : String.join(" ", found);
          String words =
              task.text() + String.join("", task.subtasks().stream().map(s -> "/" + s).toList());
          lines.add(String.join("\t", caseStudy.id(), role.label(), words, served) + "\n");
        }
      }
    }
    return lines;
  }

  private static String show(Match match) {
    return match.measure().id()
        + switch (match.basis()) {
          case Basis.Stated() -> "(stated)";
          case Basis.Word(String word) -> "(" + word + ")";
          case Basis.Heading(String word) -> "(above: " + word + ")";
        };
  }
}
