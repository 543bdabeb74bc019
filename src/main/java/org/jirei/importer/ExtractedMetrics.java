package org.jirei.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.scaffold.Entry;
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
      Pattern.compile("^.*(?:に対して|のうち|うち|の内|について|により|および|及び|から|とともに|を)(?=.)|^[のがはにでとへもや]+");

  /** 来場者は３１２名. */
  private static final Pattern TRAILING = Pattern.compile("(?<=.)[はがも]$");

  /** More figures than a one-page document can contain are a table, which is not supported here. */
  private static final int MOST = 40;

  private ExtractedMetrics() {}

  static List<Entry> of(List<Item> items) {
    List<Entry> metrics = new ArrayList<>();
    for (Item item : items) {
      for (String sentence : item.text().split("(?<=。)|\n", -1)) {
        Matcher matcher = FIGURE.matcher(sentence);
        int from = 0;
        while (matcher.find(from) && metrics.size() < MOST) {
          Entry metric = metric(matcher, sentence.strip());
          if (metric != null) {
            metrics.add(metric);
          }
          // The text after a figure may be the noun of the next one.
          from = matcher.group("after") == null ? matcher.end() : matcher.start("after");
        }
      }
    }
    return metrics;
  }

  private static @Nullable Entry metric(Matcher matcher, String sentence) {
    String value = matcher.group("value");
    if (JapaneseQuantity.parse(value) == null) {
      return null;
    }
    String noun = LEADING.matcher(matcher.group("noun")).replaceFirst("").strip();
    noun = TRAILING.matcher(noun).replaceFirst("");
    String after = matcher.group("after") == null ? "" : matcher.group("after");
    String indicator = noun.length() > 1 ? noun : after.replaceFirst("^[のが、]+", "").strip();
    if (indicator.length() < 2) {
      return null;
    }
    LinkedHashMap<String, Entry> fields = new LinkedHashMap<>();
    fields.put("indicator", new Entry.Text(indicator, ImportWords.get("metric")));
    fields.put("value", Entry.text(value));
    fields.put("kind", Entry.text(kind(matcher, indicator, after)));
    String bracket = matcher.group("bracket") == null ? "" : matcher.group("bracket");
    if (JapanesePeriods.parse(bracket).value() != null) {
      fields.put("period", Entry.text(bracket));
    } else {
      List<Entry> parts = parts(bracket);
      if (!parts.isEmpty()) {
        fields.put("breakdown", new Entry.Items(parts, null));
      }
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
