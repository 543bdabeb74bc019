package org.jirei.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much of a document landed where its published case has it, counted by characters.
 *
 * @param right characters in the right field
 * @param all characters of the document, white space and marks of lists and boxes aside
 * @param wrong words, with the fields where they should be and where they are
 */
record Placement(int right, int all, List<String> wrong) {

  /** The heading of the roles, which are a field of the front matter and have no heading there. */
  private static final Set<String> NO_TEXT = Set.of("役割分担", "役割", "各機関の役割", "実施機関");

  static Placement of(String document, String published, String scaffold) {
    CaseTextByField truth = CaseTextByField.of(published);
    CaseTextByField ours = CaseTextByField.of(scaffold);
    int right = 0;
    int all = 0;
    List<String> wrong = new ArrayList<>();
    for (String line : withoutLabels(document).split("\n")) {
      for (String words : line.split("[\\s　／【】≪≫《》＜＞〈〉◆■○◇]+")) {
        String textBlock = CaseTextByField.plain(words.replaceFirst("^[・※＊](?=.)", ""));
        if (textBlock.isEmpty() || NO_TEXT.contains(textBlock)) {
          continue;
        }
        Set<String> should = fields(truth, textBlock);
        Set<String> is = fields(ours, textBlock);
        all += textBlock.length();
        if (is.stream().anyMatch(should::contains)) {
          right += textBlock.length();
        } else {
          wrong.add(textBlock + ": " + should + " but " + is);
        }
      }
    }
    return new Placement(right, all, wrong);
  }

  /** The numbers of headings, and the labels of forms whose words are the name of a field. */
  private static String withoutLabels(String document) {
    return document
        .replaceAll("(?m)^[0-9０-９][．.](?=.{1,8}$)", "")
        .replaceAll("(?m)^実施主体：", "")
        .replaceAll("(?m)^(尾花沢市|ハローワーク|農業協同組合)：", "$1\n")
        .replaceAll("、(?=(?:北海道|山形)労働局|みちのく)", "\n");
  }

  double share() {
    return (double) right / all;
  }

  /** Facts that repeat other words only count if the words are nowhere else. */
  private static Set<String> fields(CaseTextByField text, String textBlock) {
    Set<String> own = having(text.own(), textBlock);
    return own.isEmpty() ? having(text.picked(), textBlock) : own;
  }

  private static Set<String> having(Map<String, String> texts, String textBlock) {
    Set<String> fields = new TreeSet<>();
    texts.forEach(
        (field, text) -> {
          if (text.contains(textBlock)) {
            fields.add(field);
          }
        });
    return fields;
  }

  /** Characters that occur less often in the fields of the case file than in the document. */
  static Map<String, Integer> lost(String document, String scaffold) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    StringBuilder kept = new StringBuilder();
    CaseTextByField.of(scaffold).own().values().forEach(kept::append);
    StringBuilder given = new StringBuilder();
    for (String line : withoutLabels(document).split("\n")) {
      String words = CaseTextByField.plain(line.strip()).replaceFirst("^[・]", "");
      given.append(NO_TEXT.contains(words) ? "" : words.replaceFirst("^役割分担(?=.)|(?<=.)役割分担$", ""));
    }
    given.codePoints().forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
    kept.codePoints().forEach(c -> counts.merge(Character.toString(c), -1, Integer::sum));
    counts.values().removeIf(count -> count <= 0);
    return counts;
  }
}
