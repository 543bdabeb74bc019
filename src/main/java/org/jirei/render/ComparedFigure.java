package org.jirei.render;

import java.util.ArrayList;
import java.util.List;
import org.jirei.language.Bilingual;
import org.jirei.language.Language;
import org.jirei.language.Normaliser;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a case. Nothing is computed from it: figures of different cases count different
 * things.
 *
 * @param key what it counts and in what unit, however it is spelled: figures with the same one may
 *     stand side by side
 * @param notes when, of how many, of which parts
 * @param odd what looks wrong about it though it is printed so
 */
record ComparedFigure(
    String key,
    String indicator,
    String unit,
    Metric.Kind kind,
    @Nullable String round,
    Bilingual value,
    List<Bilingual> notes,
    List<Bilingual> odd) {

  static ComparedFigure of(Metric metric) {
    String unit = metric.quantity().unit();
    return new ComparedFigure(
        Normaliser.normalise(metric.indicator()) + "|" + Normaliser.normalise(unit),
        metric.indicator(),
        unit,
        metric.kind(),
        metric.round(),
        show(metric.quantity()),
        notes(metric),
        odd(metric));
  }

  private static List<Bilingual> notes(Metric metric) {
    List<Bilingual> notes = new ArrayList<>();
    Quantity part = metric.numerator();
    Quantity whole = metric.denominator();
    if (part != null && whole != null) {
      notes.add(ComparedCase.inBoth("metric.share", show(whole), show(part)));
    } else if (whole != null) {
      notes.add(ComparedCase.inBoth("metric.of", show(whole)));
    } else if (part != null) {
      notes.add(ComparedCase.inBoth("metric.numerator", show(part)));
    }
    for (Metric.Part one : metric.breakdown()) {
      Bilingual figure = show(one.quantity());
      notes.add(new Bilingual(one.label() + " " + figure.ja(), one.label() + " " + figure.en()));
    }
    if (metric.period() != null) {
      notes.add(ComparedCase.date(metric.period().date()));
    }
    return notes;
  }

  private static List<Bilingual> odd(Metric metric) {
    List<String> english = OddityWords.of(metric, Words.of(Language.EN));
    List<Bilingual> odd = new ArrayList<>();
    for (String japanese : OddityWords.of(metric, Words.of(Language.JA))) {
      odd.add(new Bilingual(japanese, english.get(odd.size())));
    }
    return odd;
  }

  private static Bilingual show(Quantity quantity) {
    return new Bilingual(
        MetricTable.show(quantity, Words.of(Language.JA)),
        MetricTable.show(quantity, Words.of(Language.EN)));
  }
}
