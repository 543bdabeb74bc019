package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Quantity;
import org.jirei.text.Bilingual;
import org.jirei.text.Language;
import org.jirei.text.Normaliser;
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
record ComparedMetric(
    String key,
    String indicator,
    String unit,
    Metric.Kind kind,
    @Nullable String round,
    Bilingual value,
    List<Bilingual> notes,
    List<Bilingual> odd) {

  static ComparedMetric of(Metric metric) {
    String unit = metric.quantity().unit();
    return new ComparedMetric(
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
    List<String> english = AnomalyWords.of(metric, SiteWords.of(Language.EN));
    List<Bilingual> odd = new ArrayList<>();
    for (String japanese : AnomalyWords.of(metric, SiteWords.of(Language.JA))) {
      odd.add(new Bilingual(japanese, english.get(odd.size())));
    }
    return odd;
  }

  private static Bilingual show(Quantity quantity) {
    return new Bilingual(
        MetricTable.show(quantity, SiteWords.of(Language.JA)),
        MetricTable.show(quantity, SiteWords.of(Language.EN)));
  }
}
