package org.jirei.form;

import java.util.regex.Pattern;
import org.jirei.text.Bound;
import org.jirei.text.Era;
import org.jirei.text.JapaneseDates;
import org.jirei.text.JapaneseQuantity;
import org.jirei.text.KanjiNumerals;
import org.jirei.text.ListSigns;
import org.jirei.text.Normaliser;
import org.jirei.text.Telephone;
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
    dates(rules.putObject("dates"));
    quantities(rules.putObject("quantities"));
    rules
        .putObject("telephone")
        .put("separators", Telephone.SEPARATORS.pattern())
        .put("number", whole(Telephone.NUMBER));
    rules
        .putObject("signs")
        .put("numbered", ListSigns.NUMBERED.pattern())
        .put("marked", ListSigns.MARKED.pattern())
        .put("bullet", ListSigns.BULLET.pattern())
        .put("opened", ListSigns.OPENED)
        .put("commas", ListSigns.COMMAS);
    return rules;
  }

  private static void normalisation(ObjectNode rules) {
    rules
        .put("longVowelDash", Normaliser.LONG_VOWEL_DASH.pattern())
        .put("wave", Normaliser.WAVE.pattern());
  }

  private static void dates(ObjectNode rules) {
    rules
        .put("written", whole(JapaneseDates.WRITTEN))
        .put("digits", KanjiNumerals.DIGITS)
        .put("firstYear", Era.firstYear())
        .put("lastYear", Era.LAST_YEAR);
    for (Era era : Era.values()) {
      rules
          .withArray("eras")
          .addObject()
          .put("name", era.kanji())
          .put("letter", String.valueOf(era.letter()))
          .put("start", era.start().toString())
          .put("end", era.lastDay().toString());
    }
  }

  private static void quantities(ObjectNode rules) {
    rules.put("written", whole(JapaneseQuantity.WRITTEN));
    ObjectNode places = rules.putObject("places");
    for (JapaneseQuantity.Place place : JapaneseQuantity.Place.values()) {
      places.put(place.group(), place.weight());
    }
    ObjectNode bounds = rules.putObject("bounds");
    for (Bound bound : Bound.values()) {
      bound.before().forEach(word -> bounds.put(word, bound.name()));
      bound.after().forEach(word -> bounds.put(word, bound.name()));
    }
  }

  /**
   * Adds anchors to a pattern. Java matches a whole text by a method, a script needs them in the
   * pattern.
   */
  private static String whole(Pattern pattern) {
    return "^(?:" + pattern.pattern() + ")$";
  }
}
