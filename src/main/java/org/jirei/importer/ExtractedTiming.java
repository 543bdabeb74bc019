package org.jirei.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.scaffold.Entry;
import org.jirei.text.Bound;
import org.jirei.text.DateExpressions;
import org.jirei.text.JapaneseDates;
import org.jirei.text.JapanesePeriods;
import org.jirei.text.Recurrence;

/** Finds in a document when and how often the practice takes place. */
final class ExtractedTiming {

  /** Several years first, because each is a year as well. */
  private static final Pattern YEAR =
      Pattern.compile(DateExpressions.FISCAL_YEARS + "|" + DateExpressions.FISCAL_YEAR);

  private static final Pattern SINCE =
      Pattern.compile("(?<date>" + DateExpressions.DATE + ")から[^。、]{0,24}");

  private static final String TIMES = "[0-9０-９]{1,2}(?:[~〜～-][0-9０-９]{1,2})?";

  private static final Pattern FREQUENCY =
      Pattern.compile(
          "(?<![0-9０-９\\p{IsHan}])(?:[年月週日]に?TIMES回|週に?TIMES日|隔[週月]に?(?:TIMES回)?"
                  .replace("TIMES", TIMES)
              + "|[0-9０-９]{1,2}(?:ヶ月|か月|カ月|ヵ月|箇月)に[0-9０-９]{1,2}回)(?:"
              + Bound.anyAfter()
              + ")?");

  private final Map<String, Entry> fields = new LinkedHashMap<>();

  private ExtractedTiming() {}

  /**
   * The fields found in the texts.
   *
   * @param outcomes the outcomes, which contain the year of counting
   * @param all all text about what was done and why
   */
  static Map<String, Entry> of(String outcomes, String all) {
    ExtractedTiming timing = new ExtractedTiming();
    timing.year(outcomes, all);
    timing.since(all);
    timing.frequency(all);
    return timing.fields;
  }

  private void year(String outcomes, String all) {
    for (String text : new String[] {outcomes, all}) {
      Matcher matcher = YEAR.matcher(text);
      String found = null;
      while (matcher.find()) {
        boolean start = text.startsWith("から", matcher.end()) || text.startsWith("末", matcher.end());
        if (start || JapanesePeriods.parse(matcher.group()).value() == null) {
          continue;
        }
        if (found == null) {
          found = matcher.group();
          LinkedHashMap<String, Entry> year = new LinkedHashMap<>();
          int from = Math.max(0, matcher.start() - 20);
          int to = Math.min(text.length(), matcher.end() + 10);
          year.put("value", Entry.text(found));
          year.put("inferred", Entry.text("true"));
          year.put(
              "basis",
              Entry.text("「" + text.substring(from, to).strip().replace("\n", " ") + "」から"));
          fields.put("fiscalYear", new Entry.Fields(year, ImportWords.get("year")));
        }
      }
      if (found != null) {
        return;
      }
    }
  }

  private void since(String all) {
    Matcher matcher = SINCE.matcher(all);
    while (matcher.find()) {
      if (JapaneseDates.parse(matcher.group("date")).value() != null) {
        LinkedHashMap<String, Entry> since = new LinkedHashMap<>();
        since.put("date", Entry.text(matcher.group("date")));
        since.put("words", Entry.text(matcher.group()));
        fields.put("since", new Entry.Fields(since, ImportWords.get("since")));
        return;
      }
    }
  }

  private void frequency(String all) {
    Matcher matcher = FREQUENCY.matcher(all);
    while (matcher.find()) {
      if (Recurrence.parse(matcher.group()) != null) {
        fields.put("frequency", new Entry.Text(matcher.group(), ImportWords.get("frequency")));
        return;
      }
    }
  }
}
