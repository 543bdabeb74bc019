package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.jirei.content.Node.Scalar;
import org.jirei.model.Dated;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Kind;
import org.jirei.model.Metric.Part;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.Round;
import org.jirei.problem.ProblemKind;
import org.jirei.text.JapaneseQuantity;
import org.jspecify.annotations.Nullable;

/** Reads the metrics of a case. */
final class MetricReader {

  private final CaseContext context;
  private final MetricChecks checks;

  MetricReader(CaseContext context) {
    this.context = context;
    this.checks = new MetricChecks(context.findings);
  }

  List<Metric> read(Fields caseFields, List<Round> rounds) {
    List<String> labels = rounds.stream().map(Round::label).toList();
    List<Metric> metrics = new ArrayList<>();
    for (Fields fields : caseFields.list("metrics")) {
      Metric metric = metric(fields, labels);
      if (metric != null) {
        metrics.add(metric);
      }
    }
    return metrics;
  }

  private @Nullable Metric metric(Fields fields, List<String> rounds) {
    String indicator = fields.text("indicator", "");
    String unit = fields.text("unit");
    Quantity quantity = context.values.quantity(fields.scalar("value"), unit, indicator);
    String fallback = unit == null && quantity != null ? quantity.unit() : unit;
    Quantity numerator = beside(fields, "numerator", fallback, indicator);
    Quantity denominator = beside(fields, "denominator", fallback, indicator);
    List<Part> breakdown = breakdown(fields, fallback, indicator);
    Dated period = context.values.dated(fields.scalar("period"));
    String round = round(fields.scalar("round"), rounds);
    if (quantity == null || indicator.isEmpty()) {
      return null;
    }
    Metric metric =
        new Metric(
            indicator,
            quantity,
            Choices.of(Kind.class, fields.text("kind"), Kind.ACTUAL),
            period,
            round,
            numerator,
            denominator,
            breakdown,
            fields.text("words"));
    checks.check(metric, fields);
    return metric;
  }

  /**
   * Reads a quantity that belongs to the value. If the value is a count, it has the same unit. If
   * the value is a rate, it must state its own: 60％ of 45名.
   */
  private @Nullable Quantity beside(
      Fields fields, String key, @Nullable String unit, String indicator) {
    Scalar scalar = fields.scalar(key);
    return scalar == null ? null : withUnit(scalar, unit, indicator);
  }

  private @Nullable Quantity withUnit(Scalar scalar, @Nullable String unit, String indicator) {
    JapaneseQuantity read = JapaneseQuantity.parse(JapaneseLines.join(scalar.text()));
    boolean isBare = read != null && read.unit().isEmpty();
    boolean sameUnit = isBare && unit != null && !JapaneseQuantity.isRate(unit);
    return context.values.quantity(scalar, sameUnit ? unit : null, indicator);
  }

  private List<Part> breakdown(Fields fields, @Nullable String unit, String indicator) {
    List<Part> parts = new ArrayList<>();
    for (Fields part : fields.list("breakdown")) {
      String label = part.text("label");
      Scalar value = part.scalar("value");
      Quantity quantity = value == null ? null : withUnit(value, unit, indicator);
      if (label != null && quantity != null) {
        parts.add(new Part(label, quantity));
      }
    }
    return parts;
  }

  private @Nullable String round(@Nullable Scalar scalar, List<String> rounds) {
    if (scalar == null || rounds.contains(scalar.text())) {
      return scalar == null ? null : scalar.text();
    }
    context.findings.add(
        ProblemKind.UNKNOWN_ROUND,
        scalar.span(),
        scalar.text(),
        String.join(", ", rounds),
        Nearest.of(scalar.text(), rounds));
    return null;
  }
}
