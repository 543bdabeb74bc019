package org.jirei;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("broad")
class SourceFormatTest {

  private static final String COMMAND = "mvn -q test -Dtest=SourceFormatTest -Djirei.format=write";

  @Test
  void every_source_file_is_formatted_by_google_java_format() throws IOException {
    boolean write = "write".equals(System.getProperty("jirei.format"));
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    List<Path> unformatted =
        sources.parallelStream().filter(source -> !isFormatted(source, write)).toList();
    assertEquals(List.of(), write ? List.of() : unformatted, "to format them, run: " + COMMAND);
  }

  private static boolean isFormatted(Path source, boolean write) {
    try {
      String text = Files.readString(source);
      String unused = RemoveUnusedImports.removeUnusedImports(text);
      String ordered = ImportOrderer.reorderImports(unused, JavaFormatterOptions.Style.GOOGLE);
      String formatted = new Formatter().formatSource(ordered);
      if (write && !formatted.equals(text)) {
        Files.writeString(source, formatted);
      }
      return formatted.equals(text);
    } catch (IOException | FormatterException e) {
      throw new IllegalStateException(source.toString(), e);
    }
  }
}
