package org.jirei.data;

import org.jirei.model.Dated;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.Party;
import org.jirei.model.RichText;
import org.jirei.text.Bilingual;
import org.jirei.text.Bound;
import org.jirei.text.Counting;
import org.jirei.text.JapaneseQuantity;
import org.jirei.text.JapaneseQuantity.Limit;
import org.jirei.text.PartialDate;
import org.jirei.text.Period;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.FormerArea;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The values of a case as JSON. Each says what its words mean, and keeps what a case file would say
 * in a member of its own: {@code words}, {@code id}, {@code code} or {@code html}.
 */
final class ValueJson {

  private final Areas areas;

  ValueJson(Areas areas) {
    this.areas = areas;
  }

  /** {@code {"id": "seminar", "ja": "セミナー", "en": "Seminar"}}. */
  static ObjectNode term(Term term) {
    return new JsonFields().text("id", term.id()).all(bilingual(term.label())).done();
  }

  static ObjectNode bilingual(Bilingual words) {
    return new JsonFields().text("ja", words.ja()).text("en", words.en()).done();
  }

  /** Code, name, and the full name, which begins with the prefecture. */
  ObjectNode area(Area area) {
    return new JsonFields()
        .text("code", area.code())
        .text("name", area.name())
        .text("fullName", areas.fullName(area))
        .done();
  }

  ObjectNode formerArea(FormerArea former) {
    return area(former.area())
        .setAll(
            new JsonFields()
                .day("from", former.from())
                .day("until", former.until())
                .text("change", former.change())
                .set(
                    "successors",
                    JsonFields.array(
                        former.successors(),
                        area -> JsonNodeFactory.instance.stringNode(area.code())))
                .done());
  }

  /** A party where another field names it. */
  static ObjectNode party(Party party) {
    return new JsonFields().text("id", party.id()).text("name", party.name()).done();
  }

  /** HTML as on the page, with links as seen from there, and the same words without markup. */
  static ObjectNode text(RichText text) {
    return new JsonFields().text("html", text.html()).text("text", text.text()).done();
  }

  static ObjectNode words(String words) {
    return new JsonFields().text("words", words).done();
  }

  static ObjectNode quantity(Quantity quantity) {
    JapaneseQuantity amount = quantity.amount();
    JsonFields fields =
        new JsonFields()
            .text("words", quantity.words())
            .number("value", amount.value())
            .number("upTo", quantity.upTo());
    fields.text("unit", amount.unit().isEmpty() ? null : amount.unit());
    fields.text("bound", amount.bound() == Bound.EXACT ? null : JsonFields.word(amount.bound()));
    fields.text(
        "counting",
        amount.counting() == Counting.PLAIN ? null : JsonFields.word(amount.counting()));
    fields.set(
        "per",
        amount.per(),
        per -> new JsonFields().number("every", per.every()).text("unit", per.unit()).done());
    limit("lower", amount.lower(), fields);
    limit("upper", amount.upper(), fields);
    return fields.done();
  }

  private static void limit(String name, @Nullable Limit limit, JsonFields fields) {
    if (limit != null) {
      fields.number(name, limit.number()).flag(name + "Excluded", !limit.included());
    }
  }

  static ObjectNode dated(Dated dated) {
    return words(dated.words()).setAll(period(dated.time()));
  }

  /**
   * First and last day, and how precise they are. An open side is left out, and so are both days of
   * what has no date.
   */
  static ObjectNode period(Period period) {
    PartialDate precise = period.start() == null ? period.end() : period.start();
    return new JsonFields()
        .text("kind", JsonFields.word(period.kind()))
        .text("precision", precise == null ? null : JsonFields.word(precise.precision()))
        .day("start", period.firstDay())
        .day("end", period.lastDay())
        .list("dates", period.listed(), ValueJson::iso)
        .flag("planned", period.isPlanned())
        .done();
  }

  /** A date as precise as it was written; null without words. */
  static @Nullable ObjectNode date(@Nullable PartialDate date, @Nullable String words) {
    if (words == null) {
      return null;
    }
    JsonFields fields = new JsonFields().text("words", words);
    if (date != null) {
      fields.text("date", date.iso()).text("precision", JsonFields.word(date.precision()));
    }
    return fields.done();
  }

  private static JsonNode iso(PartialDate date) {
    return JsonNodeFactory.instance.stringNode(date.iso());
  }
}
