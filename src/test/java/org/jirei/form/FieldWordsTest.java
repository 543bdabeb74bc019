package org.jirei.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.jirei.content.FieldDictionary;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.fixtures.Content;
import org.jirei.model.FormPart;
import org.junit.jupiter.api.Test;

class FieldWordsTest {

  private static final Path WORDS = Path.of("src/main/resources/org/jirei/form");

  @Test
  void every_field_of_the_schema_and_each_choice_has_english_words() throws IOException {
    Properties english = words("fields_en.properties");
    List<String> missing = new ArrayList<>();
    for (Field field : asked()) {
      List<String> keys = new ArrayList<>(List.of(field.path(), field.path() + ".help"));
      field.choices().forEach(choice -> keys.add(field.path() + "#" + choice));
      keys.stream().filter(key -> english.getProperty(key) == null).forEach(missing::add);
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void no_words_are_left_of_fields_that_are_gone() throws IOException {
    Set<String> paths = new HashSet<>();
    FieldDictionary.ofCase().forEach(field -> paths.add(field.path()));
    for (String name : List.of("fields_ja.properties", "fields_en.properties")) {
      for (String key : words(name).stringPropertyNames()) {
        String path = key.replaceFirst("(?:#.*|[.](?:help|example))$", "");
        assertTrue(paths.contains(path), name + " " + key);
      }
    }
  }

  @Test
  void every_field_of_the_schema_stands_in_the_form_once() throws IOException {
    var library = Content.sample().library();
    CaseForm form = CaseForm.of(library.vocabulary());
    List<String> shown = new ArrayList<>();
    for (FormPart part : FormPart.values()) {
      form.fields(part).forEach(field -> collect(field, shown));
    }
    assertEquals(
        asked().stream().map(Field::path).sorted().toList(), shown.stream().sorted().toList());
  }

  /** The narrative stands below the fields, and what a task consists of on one line. */
  private static List<Field> asked() {
    return FieldDictionary.ofCase().stream()
        .filter(field -> !field.path().equals("body") && !field.path().contains(".tasks[]."))
        .toList();
  }

  private static void collect(FormField field, List<String> shown) {
    shown.add(field.path());
    field.fields().forEach(inner -> collect(inner, shown));
  }

  private static Properties words(String name) throws IOException {
    Properties words = new Properties();
    try (var in = Files.newBufferedReader(WORDS.resolve(name))) {
      words.load(in);
    }
    return words;
  }
}
