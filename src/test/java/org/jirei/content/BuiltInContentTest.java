package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jirei.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class BuiltInContentTest {

  private static final Path CONTENT = Path.of("content");

  @Test
  void where_no_library_is_the_vocabulary_of_the_sample_is_read() {
    Vocabulary own = ContentReader.vocabulary(CONTENT);
    Vocabulary builtIn = Inventory.ofNoLibrary().vocabulary();
    assertEquals(own.terms(), builtIn.terms());
    assertEquals(own.synonyms(), builtIn.synonyms());
  }

  @Test
  void every_file_of_vocabulary_and_schema_travels_with_the_program() throws IOException {
    assertEquals(names("vocabulary"), BuiltInContent.vocabularyFiles().keySet());
    assertEquals(names("schema"), BuiltInContent.schemaFiles().keySet());
  }

  @Test
  void the_names_of_an_item_are_its_labels_and_other_words_in_one_spelling() {
    String yaml = "- id: a\n  ja: セミナー\n  en: Seminar\n  synonyms: [ｾﾐﾅ, 講座]\n- same: [託児, 一時保育]\n";
    assertEquals(
        Set.of("セミナー", "seminar", "講座", "託児", "一時保育"),
        without(BuiltInContent.names(yaml), BuiltInContent.names("- ja: ｾﾐﾅ\n")));
  }

  private static Set<String> without(Set<String> names, Set<String> some) {
    Set<String> rest = new TreeSet<>(names);
    rest.removeAll(some);
    return rest;
  }

  private static Set<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(CONTENT.resolve(folder))) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      return names;
    }
  }
}
