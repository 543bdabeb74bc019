package org.jirei.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jirei.text.SearchSpelling;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The parts of a content folder that come with the program: its vocabulary and its schemas. */
public final class BuiltInContent {

  private static final String SYNONYMS = "synonyms";

  /** The fields that name a term, and those of a term or a group of synonyms that list words. */
  private static final List<String> LABELS = List.of("ja", "en");

  private static final List<String> LISTS = List.of(SYNONYMS, "same");

  private BuiltInContent() {}

  /** The files of the vocabulary by their names in {@code content/vocabulary}, as texts. */
  public static SequencedMap<String, String> vocabularyFiles() {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    for (Scheme scheme : Scheme.BUILT_IN) {
      put(files, "vocabulary/", scheme.fileName() + ".yaml");
    }
    put(files, "vocabulary/", SYNONYMS + ".yaml");
    return files;
  }

  /** The schemas by their names in {@code content/schema}, as texts. */
  public static SequencedMap<String, String> schemaFiles() {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    for (ContentSchema schema : ContentSchema.values()) {
      put(files, "", schema.name().toLowerCase(Locale.ROOT) + ".schema.json");
    }
    return files;
  }

  private static void put(SequencedMap<String, String> files, String folder, String name) {
    try (InputStream in = BuiltInContent.class.getResourceAsStream(folder + name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + folder + name + " is missing");
      }
      files.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The vocabulary as it is read where there is no library yet. */
  static Vocabulary vocabulary() {
    SequencedMap<String, String> files = vocabularyFiles();
    List<Term> terms = new ArrayList<>();
    for (Scheme scheme : Scheme.BUILT_IN) {
      String name = scheme.fileName() + ".yaml";
      FileProblems findings = decoded(name, Objects.requireNonNull(files.get(name)));
      terms.addAll(VocabularyReader.terms(scheme, root(findings), findings));
    }
    FileProblems findings =
        decoded(SYNONYMS, Objects.requireNonNull(files.get(SYNONYMS + ".yaml")));
    return new Vocabulary(terms, SynonymReader.read(root(findings), findings));
  }

  /**
   * The names in a list of terms or of synonyms, as search spells them: labels and other words.
   *
   * @param yaml of a file of the vocabulary or of some of its items, read as far as possible
   */
  public static Set<String> names(String yaml) {
    Set<String> names = new LinkedHashSet<>();
    for (Fields item : VocabularyReader.rows(root(decoded("", yaml)))) {
      for (String field : LABELS) {
        names.add(SearchSpelling.of(item.text(field, "")));
      }
      for (String field : LISTS) {
        item.texts(field).forEach(name -> names.add(SearchSpelling.of(name)));
      }
    }
    names.remove("");
    return names;
  }

  private static FileProblems decoded(String name, String text) {
    return SourceFiles.decode(text.getBytes(StandardCharsets.UTF_8), name);
  }

  private static @Nullable Node root(FileProblems findings) {
    return YamlReader.read(1, findings.file().lines().size(), findings);
  }
}
