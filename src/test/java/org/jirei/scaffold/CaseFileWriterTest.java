package org.jirei.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

/** A draft reads as its golden file; a missing one is written, and the test fails. */
class CaseFileWriterTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/jirei/scaffold");

  @Test
  void a_scaffold_of_which_some_is_known_reads_as_expected() throws IOException {
    compare("known.md", CaseFileWriter.write(SampleScaffold.kita()));
  }

  @Test
  void a_scaffold_of_which_nothing_is_known_reads_as_expected() throws IOException {
    CaseScaffold scaffold =
        new CaseScaffold("kita", new Entry.Fields(new LinkedHashMap<>(), null), "");
    compare("unknown.md", CaseFileWriter.write(scaffold, CaseFileWriter.SCHEMA_FROM_FOLDER));
  }

  @Test
  void a_note_stays_one_comment() {
    Entry.Text title = new Entry.Text("題名", "一行目\nkind: agreement\u2028status: published");
    LinkedHashMap<String, Entry> fields = new LinkedHashMap<>();
    fields.put("title", title);
    String file =
        CaseFileWriter.write(new CaseScaffold("kita", new Entry.Fields(fields, null), ""));
    assertTrue(file.contains("title: 題名 # 一行目 kind: agreement status: published\n"), file);
  }

  private static void compare(String name, String actual) throws IOException {
    Path expected = GOLDEN.resolve(name);
    if (Files.exists(expected)) {
      assertEquals(Files.readString(expected), actual);
    } else {
      Files.createDirectories(GOLDEN);
      Files.writeString(expected, actual);
      fail(expected + " was missing and has been written; read it.");
    }
  }
}
