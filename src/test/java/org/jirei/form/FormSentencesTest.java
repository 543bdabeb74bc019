package org.jirei.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jirei.content.FieldDictionary;
import org.jirei.form.FormSentences.Sentence;
import org.jirei.problem.ProblemKind;
import org.jirei.text.Language;
import org.junit.jupiter.api.Test;

class FormSentencesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

  private static final Properties JAPANESE = FieldWords.load("sentences_ja.properties");
  private static final Properties ENGLISH = FieldWords.load("sentences_en.properties");

  @Test
  void who_writes_no_text_is_told_which_box_to_fill_in() {
    assertEquals("本文がまだありません。 「課題・目的」「実施概要」「効果」のうち、少なくとも一つの欄に文章を書いてください。", said(Language.JA));
    assertEquals(
        "there is no text yet write in at least one of the boxes Purpose, Outline and Outcomes",
        said(Language.EN));
  }

  @Test
  void the_form_speaks_of_no_keys_and_no_markdown() {
    for (Sentence sentence : FormSentences.in(Language.JA)) {
      // No form can make these: its boxes hold texts, lists and ticks.
      if (!sentence.kind().startsWith("expected-")) {
        String words =
            PLACEHOLDER
                .matcher(sentence.words() + sentence.help())
                .replaceAll("")
                .replaceAll("https://\\S+|Windows", "");
        assertEquals(List.of(), found("[a-z]{3,}|##", words), sentence.kind());
      }
    }
  }

  @Test
  void its_own_sentences_are_in_both_languages_and_speak_of_the_same() {
    assertEquals(JAPANESE.stringPropertyNames(), ENGLISH.stringPropertyNames());
    for (String key : JAPANESE.stringPropertyNames()) {
      ProblemKind kind =
          ProblemKind.valueOf(key.replace(".help", "").replace('-', '_').toUpperCase(Locale.ROOT));
      Set<String> known = new HashSet<>();
      kind.arguments().forEach(name -> known.add("{" + name + "}"));
      for (Properties words : List.of(JAPANESE, ENGLISH)) {
        assertTrue(known.containsAll(found(PLACEHOLDER.pattern(), words.getProperty(key))), key);
      }
    }
  }

  @Test
  void every_box_that_they_name_is_in_the_form() {
    Set<String> boxes = new HashSet<>(Set.of("見出し"));
    FieldDictionary.ofCase().forEach(field -> boxes.add(field.label()));
    FormView.USUAL.forEach(heading -> boxes.add(heading.words()));
    for (String key : JAPANESE.stringPropertyNames()) {
      if (key.endsWith(".help")) {
        for (String box : found("(?<=「)[^{」]+(?=」)", JAPANESE.getProperty(key))) {
          assertTrue(boxes.contains(box), box);
        }
      }
    }
  }

  private static String said(Language language) {
    return FormSentences.in(language).stream()
        .filter(sentence -> sentence.kind().equals("body-missing"))
        .map(sentence -> sentence.words() + " " + sentence.help())
        .findFirst()
        .orElse("");
  }

  private static List<String> found(String pattern, String words) {
    return new ArrayList<>(
        Pattern.compile(pattern).matcher(words).results().map(MatchResult::group).toList());
  }
}
