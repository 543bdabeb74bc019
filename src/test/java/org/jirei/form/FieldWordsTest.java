package org.jirei.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.content.FieldDictionary;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.fixtures.Content;
import org.jirei.model.FormPart;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.junit.jupiter.api.Test;

class FieldWordsTest {

  @Test
  void every_field_of_the_schema_and_each_choice_has_english_words() {
    Messages english = Messages.of(Language.EN, "form.field");
    List<String> missing = new ArrayList<>();
    for (Field field : asked()) {
      List<String> keys = new ArrayList<>(List.of(field.path(), field.path() + ".help"));
      field.choices().forEach(choice -> keys.add(field.path() + "#" + choice));
      keys.stream().filter(key -> !english.has(key)).forEach(missing::add);
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void no_words_are_left_of_fields_that_are_gone() {
    Set<String> paths = new HashSet<>();
    FieldDictionary.ofCase().forEach(field -> paths.add(field.path()));
    for (Messages words :
        List.of(
            Messages.of(Language.JA, "form.field"),
            Messages.of(Language.EN, "form.field"),
            Messages.ofCaseFiles("form.example"))) {
      for (String key : words.keys()) {
        assertTrue(paths.contains(key.replaceFirst("(?:#.*|[.]help)$", "")), key);
      }
    }
  }

  @Test
  void every_field_of_the_schema_stands_in_the_form_once() throws IOException {
    var library = Content.sample().library();
    CaseForm form = CaseForm.of(library, Language.JA);
    List<String> shown = new ArrayList<>();
    for (FormPart part : FormPart.values()) {
      form.fields(part).forEach(field -> collect(field, shown));
    }
    assertEquals(
        asked().stream().map(Field::path).sorted().toList(), shown.stream().sorted().toList());
  }

  /** The narrative is below the fields, and the parts of a task are on one line. */
  private static List<Field> asked() {
    return FieldDictionary.ofCase().stream()
        .filter(field -> !field.path().equals("body") && !field.path().contains(".tasks[]."))
        .toList();
  }

  private static void collect(FormField field, List<String> shown) {
    // Rows of lists of equal length are no field of the file.
    if (!field.path().endsWith("[].observations")) {
      shown.add(field.path());
    }
    field.fields().forEach(inner -> collect(inner, shown));
  }
}
