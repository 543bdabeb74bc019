package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.text.DateExpressions;
import org.jspecify.annotations.Nullable;

/**
 * The text of an agreement in articles: 第１条 …, signed at its end by 甲 and 乙.
 *
 * @param signatories as they sign: 静岡労働局長
 * @param date on which it was signed, as written; null if no line is a date
 */
record AgreementText(String title, List<String> signatories, @Nullable String date) {

  private static final int FEWEST_ARTICLES = 2;

  private static final Pattern ARTICLE = Pattern.compile("^第[\\s　]*[0-9０-９一二三四五六七八九十]+条.*");
  private static final Pattern SIGNED = Pattern.compile("^[甲乙丙丁戊][\\s　：:]+(?<who>[^。、]{2,40})$");
  private static final Pattern DATE =
      Pattern.compile("^(?<date>" + DateExpressions.DATE + "[0-9０-９]{1,2}日)$");

  /** Null if the document is no agreement. */
  static @Nullable AgreementText of(ImportedDocument document) {
    List<String> lines =
        document.blocks().stream().flatMap(block -> block.lines().stream()).toList();
    long articles = lines.stream().filter(line -> ARTICLE.matcher(line).matches()).count();
    if (articles < FEWEST_ARTICLES) {
      return null;
    }
    List<String> signatories = new ArrayList<>();
    String signed = null;
    for (String line : lines) {
      Matcher by = SIGNED.matcher(line);
      if (by.matches()) {
        signatories.add(by.group("who").strip());
      }
      Matcher date = DATE.matcher(line);
      signed = date.matches() ? date.group("date") : signed;
    }
    return new AgreementText(lines.getFirst(), signatories, signed);
  }
}
