package org.jirei.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jirei.content.BuiltInContent;
import org.jirei.content.CaseFileSchema;
import org.jirei.content.CaseSnippets;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The files that the program gives to a library, by their paths from its folder, which use / on
 * every system.
 */
final class LibraryKit {

  static final String CONTENT = "content";

  /**
   * The path of the schema of cases and of the snippets, which follow vocabulary and own fields.
   */
  private static final String CASE_SCHEMA = CONTENT + "/schema/case.schema.json";

  private static final String SNIPPETS = ".vscode/case.code-snippets";
  private static final String VOCABULARY = CONTENT + "/vocabulary/";

  /** The prose of a new library; its publisher goes on writing it. */
  private static final List<String> PAGES = List.of("about.md", "submit.md", "accessibility.md");

  private LibraryKit() {}

  /** Files that stay as the program gives them, so that it can bring them up to date. */
  static SequencedMap<String, String> maintained() {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    BuiltInContent.vocabularyFiles().forEach((name, text) -> files.put(VOCABULARY + name, text));
    BuiltInContent.schemaFiles()
        .forEach((name, text) -> files.put(CONTENT + "/schema/" + name, text));
    for (String name :
        List.of("settings.json", "extensions.json", "tasks.json", "case.code-snippets")) {
      files.put(".vscode/" + name, resource("editor/" + name));
    }
    // In the repository of the program, the task runs what was built there.
    files.computeIfPresent(".vscode/tasks.json", (path, text) -> installed(text));
    files.put(".github/jirei-matcher.json", resource("github/jirei-matcher.json"));
    files.put(".github/workflows/site.yml", resource("github/site.yml"));
    files.put(".gitignore", resource("gitignore"));
    return files;
  }

  /**
   * The same for a library whose own fields and terms the schema of cases and the snippets name.
   *
   * @param source its content folder
   */
  static SequencedMap<String, String> maintained(Path source) {
    SequencedMap<String, String> files = maintained();
    files.put(CASE_SCHEMA, CaseFileSchema.of(source));
    files.put(SNIPPETS, CaseSnippets.of(source));
    return files;
  }

  /** Files that a new library begins with, and that are its publisher's from then on. */
  static SequencedMap<String, String> begun(LibrarySettings settings, boolean withSample) {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.put(CONTENT + "/site.yaml", SiteFile.of(settings));
    for (Language language : settings.languages()) {
      boolean isMain = language.equals(settings.languages().getFirst());
      for (String page : PAGES) {
        String text = find("pages/" + language.tag() + "/" + page);
        if (text != null) {
          String folder = isMain ? "/pages/" : "/pages/" + language.tag() + "/";
          files.put(CONTENT + folder + page, text);
        }
      }
    }
    if (withSample) {
      files.put(CONTENT + "/cases/sample.md", resource("cases/sample.md"));
    }
    return files;
  }

  static boolean isVocabulary(String path) {
    return path.startsWith(VOCABULARY);
  }

  /** Whether the program alone writes a file, from other files of the library. */
  static boolean isGenerated(String path) {
    return path.startsWith(CONTENT + "/schema/") || path.equals(SNIPPETS);
  }

  private static String installed(String tasks) {
    return tasks
        .replace("target/jirei/bin/jirei", "jirei")
        .replace("target\\\\jirei\\\\bin\\\\jirei.cmd", "jirei.cmd");
  }

  private static String resource(String name) {
    String text = find(name);
    if (text == null) {
      throw new IllegalStateException("resource " + name + " is missing");
    }
    return text;
  }

  private static @Nullable String find(String name) {
    try (InputStream in = LibraryKit.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
