package org.jirei.form;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.importer.CaseImporter;
import org.jirei.importer.ImportResult;
import org.jirei.scaffold.CaseFileWriter;
import org.jirei.scaffold.CaseScaffold;
import org.jirei.scaffold.Entry;

/** Case files of all origins: written by people, by fixes, for tests, and by Jirei itself. */
final class CaseFiles {

  private static final List<Path> FOLDERS =
      List.of(Path.of("content/cases"), Path.of("src/test/resources"));

  private static final Path DOCUMENTS = Path.of("src/test/resources/importer");

  private CaseFiles() {}

  record Sample(String name, String text) {}

  static List<Sample> all() throws IOException {
    List<Sample> all = new ArrayList<>();
    for (Path folder : FOLDERS) {
      for (Path file : files(folder, ".md")) {
        add(file, all);
      }
    }
    all.add(new Sample("new", CaseFileWriter.write(scaffold())));
    CaseImporter importer = CaseImporter.of(Path.of("content"));
    for (Path document : files(DOCUMENTS, ".txt")) {
      addDrafts(importer.read(document), document, all);
    }
    return all;
  }

  private static CaseScaffold scaffold() {
    return new CaseScaffold("new-case", new Entry.Fields(new LinkedHashMap<>(), null), "");
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static void add(Path file, List<Sample> all) throws IOException {
    try {
      all.add(new Sample(file.toString(), Files.readString(file)));
    } catch (MalformedInputException e) {
      // What is not UTF-8 is refused before it is read.
      assertTrue(file.toString().contains("utf"), file::toString);
    }
  }

  private static void addDrafts(ImportResult result, Path document, List<Sample> all) {
    if (result instanceof ImportResult.Imported imported) {
      for (ImportResult.Found found : imported.found()) {
        all.add(new Sample("draft of " + document, CaseFileWriter.write(found.scaffold())));
      }
    }
  }
}
