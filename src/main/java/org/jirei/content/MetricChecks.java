package org.jirei.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Bound;
import org.jirei.model.Metric.Part;
import org.jirei.model.Metric.Quantity;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Looks for figures that cannot be true together. */
final class MetricChecks {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Findings findings;

  MetricChecks(Findings findings) {
    this.findings = findings;
  }

  void check(Metric metric, Fields fields) {
    Quantity value = metric.quantity();
    if (value.isPercentage()) {
      if (value.value().signum() < 0 || value.value().compareTo(HUNDRED) > 0) {
        Span at = fields.span("value");
        findings.add(ProblemKind.PERCENTAGE_OUT_OF_RANGE, at, value.words());
      }
      checkRate(metric, fields);
    } else {
      Quantity part = metric.numerator() == null ? value : metric.numerator();
      String key = metric.numerator() == null ? "value" : "numerator";
      checkPart(part, metric.denominator(), fields.span(key));
    }
    List<Fields> parts = fields.list("breakdown");
    for (int i = 0; i < parts.size() && parts.size() == metric.breakdown().size(); i++) {
      Part part = metric.breakdown().get(i);
      checkPart(part.quantity(), value, parts.get(i).span("value"));
    }
  }

  /** The rate may be rounded or cut at its last written digit. */
  private void checkRate(Metric metric, Fields fields) {
    Quantity rate = metric.quantity();
    Quantity numerator = metric.numerator();
    Quantity denominator = metric.denominator();
    if (numerator == null || denominator == null || !exact(rate, numerator, denominator)) {
      return;
    }
    if (denominator.value().signum() == 0) {
      return;
    }
    int scale = Math.max(0, rate.value().scale());
    BigDecimal right =
        numerator
            .value()
            .multiply(HUNDRED)
            .divide(denominator.value(), scale + 4, RoundingMode.HALF_UP);
    BigDecimal tolerance = BigDecimal.ONE.movePointLeft(scale);
    if (right.subtract(rate.value()).abs().compareTo(tolerance) >= 0) {
      findings.add(
          ProblemKind.RATE_CONTRADICTS,
          fields.span("value"),
          rate.words(),
          numerator.words(),
          denominator.words(),
          right.setScale(scale, RoundingMode.HALF_UP).toPlainString() + "％");
    }
  }

  private void checkPart(Quantity part, @Nullable Quantity whole, Span at) {
    if (whole != null
        && exact(part, whole)
        && part.unit().equals(whole.unit())
        && part.value().compareTo(whole.value()) > 0) {
      findings.add(ProblemKind.PART_GREATER_THAN_WHOLE, at, part.words(), whole.words());
    }
  }

  private static boolean exact(Quantity... quantities) {
    for (Quantity quantity : quantities) {
      if (quantity.bound() != Bound.EXACT) {
        return false;
      }
    }
    return true;
  }
}
