package org.jirei.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jirei.content.FieldDictionary;
import org.jirei.form.FormSentences.Sentence;
import org.jirei.problem.ProblemKind;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.junit.jupiter.api.Test;

class FormSentencesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

  private static final Messages JAPANESE = Messages.of(Language.JA, "form.problem");
  private static final Messages ENGLISH = Messages.of(Language.EN, "form.problem");

  @Test
  void who_writes_no_text_is_told_which_box_to_fill_in() {
    assertEquals("本文がまだありません。 「課題・目的」「実施概要」「効果」のうち、少なくとも1つの欄に文章を書いてください。", said(Language.JA));
    assertEquals(
        "there is no text yet fill in at least one of Purpose, Outline and Outcomes",
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
  void its_own_sentences_name_only_what_the_problem_knows() {
    for (String key : JAPANESE.keys()) {
      ProblemKind kind =
          ProblemKind.valueOf(key.replace(".help", "").replace('-', '_').toUpperCase(Locale.ROOT));
      Set<String> known = new HashSet<>();
      kind.arguments().forEach(name -> known.add("{" + name + "}"));
      for (Messages words : List.of(JAPANESE, ENGLISH)) {
        assertTrue(known.containsAll(found(PLACEHOLDER.pattern(), words.pattern(key))), key);
      }
    }
  }

  @Test
  void every_box_that_they_name_is_in_the_form() {
    Set<String> boxes = new HashSet<>(Set.of("見出し"));
    FieldDictionary.ofCase().forEach(field -> boxes.add(field.label()));
    FormView.USUAL.forEach(heading -> boxes.add(heading.words()));
    for (String key : JAPANESE.keys()) {
      if (key.endsWith(".help")) {
        for (String box : found("(?<=「)[^{」]+(?=」)", JAPANESE.pattern(key))) {
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
