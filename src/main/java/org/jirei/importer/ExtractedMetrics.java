package org.jirei.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.scaffold.Entry;
import org.jirei.text.DateExpressions;
import org.jirei.text.JapanesePeriods;
import org.jirei.text.JapaneseQuantity;
import org.jirei.text.QuantitiesInText;
import org.jspecify.annotations.Nullable;

/** Finds metrics in the outcomes: 参加者数 ２４名（平成25年度）. */
final class ExtractedMetrics {

  /**
   * A noun, a figure with its unit, and text in brackets after either. The noun is as short as
   * possible, so that 約 and other words before a number stay with it. A number never loses the
   * triangle that makes it negative.
   */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<noun>(?:第[0-9０-９]+回)?[^、。：:；\\s　0-9０-９（()）「」・／△▲▼−]{0,24}?)"
              + "(?<aside>（(?:目標|実績|予定|計画|見込み?)）)?"
              + "[は：:が\\s　]*[（(]?"
              + "(?<![△▲▼−])(?<value>"
              + QuantitiesInText.FIGURE
              + ")"
              + "(?:[（(](?<bracket>[^）)]{1,40})[）)])?"
              + "(?<after>(?:の|が|、|)[^、。（0-9０-９\\s　]{0,24})?");

  private static final Pattern PART =
      Pattern.compile("(.{1,16}?)(" + QuantitiesInText.FIGURE + ")");
  private static final Pattern LEADING =
      Pattern.compile("^.*(?:に対して|のうち|うち|の内|について|により|および|及び|から|とともに|を)(?=.)|^(?:年度)?[のがはにでとへもや]+");

  /** 来場者は３１２名. */
  private static final Pattern TRAILING = Pattern.compile("(?<=.)[はがも]$");

  /** More figures than a one-page document can contain are a table, which is not supported here. */
  private static final int MOST = 40;

  private static final int LONGEST_NAME = 20;
  private static final Pattern HAS_DIGIT = Pattern.compile("[0-9０-９]");

  /** うち８名, のべ: the figure is a part of what was counted before. */
  private static final Pattern IS_MEMBER = Pattern.compile("^(?:うち|このうち|その他|そのうち|延べ|のべ|合わせて)$");

  private ExtractedMetrics() {}

  /** A period that a sentence or a heading names for all its figures: 令和元年度は…, （いずれも令和元年度）. */
  private static final Pattern PERIOD =
      Pattern.compile(DateExpressions.FISCAL_YEARS + "|" + DateExpressions.FISCAL_YEAR);

  /** Words for the kind of a figure, which name nothing that is counted. */
  private static final Pattern KIND_ONLY = Pattern.compile("(?:数値)?(?:目標|計画|実績|見込|予定)(?:値|数)?");

  /** ８人が復職し, ７４人の方が就職しました: what people did, where nothing before the figure names it. */
  private static final Pattern DID =
      Pattern.compile(
          "^(?:の(?:方|人|会社|企業|者|生徒|学生|求職者)(?:々|たち)?)?(?:が|は|も)(?<where>[^、。0-9０-９]{0,14}?[にでへをと])?"
              + "(?<deed>[\\p{IsHan}\\p{IsKatakana}ー]{2,6})(?=し(?:た|ました|、|て|$)|(?:。|、|$)|できた|した)");

  static List<Entry> of(List<Item> items) {
    List<Entry> metrics = new ArrayList<>();
    for (Item item : items) {
      String named = "";
      Matcher all = PERIOD.matcher(item.text());
      String period = all.find() ? all.group() : "";
      for (String sentence : item.text().split("(?<=。)|\n", -1)) {
        Matcher told = PERIOD.matcher(sentence);
        period = told.find() ? told.group() : period;
        Matcher matcher = FIGURE.matcher(sentence);
        int from = 0;
        while (matcher.find(from) && metrics.size() < MOST) {
          Found found = found(matcher, sentence, named);
          if (found != null) {
            metrics.add(entry(found, period, sentence.strip()));
            named = found.indicator;
          }
          // The text after a figure may be the noun of the next one.
          from = matcher.group("after") == null ? matcher.end() : matcher.start("after");
        }
      }
    }
    return metrics;
  }

  /**
   * @param indicator what is counted
   * @param bracket after the figure
   */
  private record Found(String indicator, String value, String kind, String bracket) {}

  /**
   * @param named the indicator before, which 目標 and 実績 alone go on with
   */
  private static @Nullable Found found(Matcher matcher, String sentence, String named) {
    String value = matcher.group("value");
    if (JapaneseQuantity.parse(value) == null) {
      return null;
    }
    String noun = LEADING.matcher(matcher.group("noun")).replaceFirst("").strip();
    noun = TRAILING.matcher(noun).replaceFirst("");
    String after = matcher.group("after") == null ? "" : matcher.group("after");
    String kind = kind(matcher, noun.isEmpty() ? after : noun, after);
    String before = sentence.substring(0, matcher.start("noun"));
    if (KIND_ONLY.matcher(noun).matches()) {
      // 支援対象者数　目標　４００人: the name stands before, on this line or with the figure before.
      String name = before.replaceFirst("^.*[、。／/]", "").strip();
      boolean near =
          name.length() > 1 && name.length() < LONGEST_NAME && !HAS_DIGIT.matcher(name).find();
      noun = near ? name : named.replaceFirst("の?(?:目標|計画|実績)(?:値|数)?$", "");
    }
    Matcher did = DID.matcher(sentence.substring(matcher.end("value")));
    boolean deed = (noun.length() < 2 || IS_MEMBER.matcher(noun).find()) && did.find();
    String indicator = deed ? did.group("deed") : noun;
    if (indicator.length() < 2) {
      indicator = after.replaceFirst("^[のが、]+", "").strip();
    }
    String bracket = matcher.group("bracket") == null ? "" : matcher.group("bracket");
    return indicator.length() < 2 ? null : new Found(indicator, value, kind, bracket);
  }

  private static Entry entry(Found found, String period, String sentence) {
    LinkedHashMap<String, Entry> fields = new LinkedHashMap<>();
    fields.put("indicator", new Entry.Text(found.indicator, ImportWords.get("metric")));
    fields.put("value", Entry.text(found.value));
    fields.put("kind", Entry.text(found.kind));
    boolean own = JapanesePeriods.parse(found.bracket).value() != null;
    if (own || !period.isEmpty()) {
      fields.put("period", Entry.text(own ? found.bracket : period));
    }
    List<Entry> parts = own ? List.of() : parts(found.bracket);
    if (!parts.isEmpty()) {
      fields.put("breakdown", new Entry.Items(parts, null));
    }
    fields.put("words", Entry.text(sentence));
    return new Entry.Fields(fields, null);
  }

  private static String kind(Matcher matcher, String indicator, String after) {
    String words = indicator + String.valueOf(matcher.group("aside"));
    if (words.contains("目標") || words.contains("計画")) {
      return "target";
    }
    if (words.contains("定員")) {
      return "capacity";
    }
    return words.contains("予定") || after.contains("予定") ? "planned" : "actual";
  }

  private static List<Entry> parts(String bracket) {
    List<Entry> parts = new ArrayList<>();
    for (String part : bracket.split("[・、，]", -1)) {
      Matcher matcher = PART.matcher(part);
      if (matcher.matches()) {
        LinkedHashMap<String, Entry> fields = new LinkedHashMap<>();
        fields.put("label", Entry.text(matcher.group(1).strip()));
        fields.put("value", Entry.text(matcher.group(2)));
        parts.add(new Entry.Fields(fields, null));
      }
    }
    return parts;
  }
}
