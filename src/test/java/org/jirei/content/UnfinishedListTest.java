package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jirei.problem.Problem;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedListTest {

  @TempDir Path home;

  @Test
  void a_list_of_terms_that_ends_with_a_dash_is_a_problem_of_its_line() throws Exception {
    Path content = SmallContent.in(home.resolve("content"));
    Path file = content.resolve("vocabulary/measures.yaml");
    Files.writeString(file, Files.readString(file) + "-\n");
    int line = Files.readAllLines(file).size();
    ContentResult result = ContentReader.read(content, ContentOptions.DEFAULT);
    assertNull(result.library());
    List<Integer> lines =
        result.problems().stream().filter(Problem::isError).map(p -> p.at().line()).toList();
    assertEquals(List.of(line), lines);
  }
}
