package org.jirei.form;

import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jirei.content.OpenMarks;
import org.jirei.privacy.MailDomains;
import org.jirei.privacy.PersonalPatterns;
import org.jirei.text.Bound;
import org.jirei.text.DatePatterns;
import org.jirei.text.Era;
import org.jirei.text.JapaneseQuantity;
import org.jirei.text.ListSigns;
import org.jirei.text.Normaliser;
import org.jirei.text.PeriodPatterns;
import org.jirei.text.QuantityPatterns;
import org.jirei.text.QuantityWords;
import org.jirei.text.RecurrencePatterns;
import org.jirei.text.Shares;
import org.jirei.text.ShortValue;
import org.jirei.text.SpellingVariants;
import org.jirei.text.Telephone;
import org.jirei.text.TelephoneLine;
import org.jirei.text.TelephonePatterns;
import org.jirei.text.YenUnit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tables and patterns by which the scripts of the form read dates, numbers and lists. They come
 * from the readers themselves, so that none exists twice.
 */
final class ReadingRules {

  private static final JsonMapper JSON = new JsonMapper();

  private ReadingRules() {}

  static ObjectNode json() {
    ObjectNode rules = JSON.createObjectNode();
    normalisation(rules.putObject("normalise"));
    rules.put("variants", SpellingVariants.table());
    dates(rules.putObject("dates"));
    rules.put("periodGuess", PeriodPatterns.LONGEST_GUESS);
    ObjectNode periods = rules.putObject("periods");
    new TreeMap<>(PeriodPatterns.all())
        .forEach((name, pattern) -> periods.put(name, pattern.pattern()));
    quantities(rules.putObject("quantities"));
    recurrence(rules.putObject("recurrence"));
    rules
        .putObject("telephone")
        .put("separators", Telephone.SEPARATORS.pattern())
        .put("number", whole(Telephone.NUMBER))
        .put("piece", TelephonePatterns.PIECE.pattern())
        .put("country", TelephonePatterns.COUNTRY.pattern())
        .put("longest", TelephoneLine.LONGEST);
    rules
        .putObject("shortValues")
        .put("longest", ShortValue.LONGEST)
        .put("blanks", ShortValue.BLANKS.pattern())
        .put("looseBlank", ShortValue.LOOSE_BLANK.pattern())
        .put("withoutUnitSigns", ShortValue.WITHOUT_UNIT_SIGNS.pattern());
    rules
        .putObject("signs")
        .put("numbered", ListSigns.NUMBERED.pattern())
        .put("marked", ListSigns.MARKED.pattern())
        .put("bullet", ListSigns.BULLET.pattern())
        .put("opened", ListSigns.OPENED)
        .put("commas", ListSigns.COMMAS);
    ObjectNode personal =
        rules
            .putObject("personal")
            .put("mobile", PersonalPatterns.MOBILE.pattern())
            .put("mail", PersonalPatterns.MAIL.pattern())
            .put("address", PersonalPatterns.ADDRESS.pattern());
    MailDomains.all().forEach(personal.withArray("domains")::add);
    rules.putObject("marks").put("guess", OpenMarks.GUESS).put("open", OpenMarks.OPEN);
    return rules;
  }

  private static void normalisation(ObjectNode rules) {
    rules
        .put("longVowelDash", Normaliser.LONG_VOWEL_DASH.pattern())
        .put("wave", Normaliser.WAVE.pattern());
  }

  private static void dates(ObjectNode rules) {
    rules
        .put("written", whole(DatePatterns.WRITTEN))
        .put("english", whole(DatePatterns.ENGLISH))
        .put("brackets", DatePatterns.BRACKETS.pattern())
        .put("weekday", whole(DatePatterns.WEEKDAY))
        .put("weekdays", DatePatterns.WEEKDAYS)
        .put("firstYear", Era.firstYear())
        .put("lastYear", Era.LAST_YEAR);
    DatePatterns.MONTHS.forEach(rules.withArray("months")::add);
    for (Era era : Era.values()) {
      rules
          .withArray("eras")
          .addObject()
          .put("name", era.kanji())
          .put("letter", String.valueOf(era.letter()))
          .put("start", era.firstDay().toString())
          .put("end", era.lastDay().toString());
    }
  }

  private static void quantities(ObjectNode rules) {
    rules
        .put("written", whole(QuantityPatterns.WRITTEN))
        .put("joint", QuantityPatterns.JOINT.pattern())
        .put("until", QuantityPatterns.UNTIL.pattern())
        .put("per", whole(QuantityPatterns.PER))
        .put("months", QuantityPatterns.MONTHS.pattern())
        .put("time", QuantityPatterns.TIME.pattern())
        .put("explanation", QuantityPatterns.EXPLANATION.pattern())
        .put("goesOn", QuantityPatterns.GOES_ON.pattern())
        .put("smallDigit", QuantityPatterns.SMALL_DIGIT.pattern())
        .put("itemNumber", QuantityPatterns.ITEM_NUMBER.pattern())
        .put("thousands", QuantityPatterns.THOUSANDS.pattern())
        .put("point", QuantityPatterns.POINT.pattern())
        .put("missing", whole(QuantityPatterns.MISSING));
    YenUnit.zeros().forEach(rules.putObject("yenUnits")::put);
    rules
        .put("yenSign", YenUnit.SIGN.pattern())
        .put("sharePart", Shares.PART.pattern())
        .put("shareSeparator", Shares.SEPARATOR.pattern())
        .put("sharePayer", Shares.PAYER.pattern());
    JapaneseQuantity.COUNTERS.forEach(rules.withArray("counters")::add);
    JapaneseQuantity.RATES.forEach(rules.withArray("rates")::add);
    JapaneseQuantity.UNIT_SPELLINGS.forEach(rules.putObject("unitSpellings")::put);
    ObjectNode places = rules.putObject("places");
    for (JapaneseQuantity.Place place : JapaneseQuantity.Place.values()) {
      places.put(place.group(), place.weight());
    }
    QuantityWords.before().forEach(rules.putObject("before")::put);
    QuantityWords.inside().forEach(rules.putObject("inside")::put);
    QuantityWords.after().forEach(rules.putObject("after")::put);
    QuantityPatterns.PARTS_OF_YEAR.forEach(rules.putObject("partsOfYear")::put);
    for (Bound bound : Bound.values()) {
      rules.withArray("bounds").add(bound.name());
    }
    QuantityWords.FILLERS.forEach(rules.withArray("fillers")::add);
    QuantityWords.SIGNS.forEach(rules.withArray("signs")::add);
  }

  private static void recurrence(ObjectNode rules) {
    RecurrencePatterns.TIMES.forEach(rules.withArray("times")::add);
    rules
        .put("remark", RecurrencePatterns.REMARK.pattern())
        .put("regular", whole(RecurrencePatterns.REGULAR))
        .put("date", "^" + RecurrencePatterns.DATE.pattern())
        .put("irregular", whole(RecurrencePatterns.IRREGULAR));
  }

  /**
   * Adds anchors to a pattern. Java matches a whole text by a method, a script needs them in the
   * pattern.
   */
  private static String whole(Pattern pattern) {
    return "^(?:" + pattern.pattern() + ")$";
  }
}
