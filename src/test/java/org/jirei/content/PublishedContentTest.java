package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jirei.model.Library;
import org.jirei.problem.Problem;
import org.jirei.seeds.SeedDocument;
import org.junit.jupiter.api.Test;

class PublishedContentTest {

  @Test
  void the_content_folder_has_no_error() throws IOException {
    ContentResult result = ContentReader.read(Path.of("content"), ContentOptions.DEFAULT);
    assertEquals(List.of(), result.problems().stream().filter(Problem::isError).toList());
  }

  @Test
  void the_library_holds_a_case_for_each_document() throws IOException {
    Library library = ContentReader.read(Path.of("content"), ContentOptions.DEFAULT).library();
    assertNotNull(library);
    Set<String> ids =
        library.cases().stream().map(c -> c.id()).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        SeedDocument.all().stream()
            .map(SeedDocument::id)
            .collect(Collectors.toCollection(TreeSet::new)),
        ids);
  }
}
