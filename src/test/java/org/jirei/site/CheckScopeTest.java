package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckScopeTest {

  @TempDir Path elsewhere;

  @Test
  void the_folder_one_is_in_holds_its_files_and_no_others() throws IOException {
    CheckScope scope = CheckScope.of(elsewhere, List.of(), List.of(Path.of(".")));
    assertEquals(List.of(Path.of("")), scope.extraFiles());
    assertTrue(scope.holds("draft.md"));
    assertFalse(scope.holds("../draft.md"));
    assertFalse(scope.holds(elsewhere.resolve("cases/sendai.md").toString()));
  }
}
