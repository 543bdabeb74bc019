package org.jirei.content;

import java.util.List;
import org.jirei.model.Anomaly;
import org.jirei.model.Anomaly.OutOfRange;
import org.jirei.model.Anomaly.PartExceeds;
import org.jirei.model.Anomaly.RateContradicts;
import org.jirei.model.Anomaly.ShareExceeds;
import org.jirei.model.Metric;
import org.jirei.problem.ProblemKind;

/** Reports metrics that contradict each other or themselves, each at its place in the file. */
final class MetricChecks {

  private final FileProblems findings;

  MetricChecks(FileProblems findings) {
    this.findings = findings;
  }

  void check(Metric metric, Fields fields) {
    for (Anomaly anomaly : Anomaly.of(metric)) {
      report(anomaly, metric, fields);
    }
  }

  private void report(Anomaly anomaly, Metric metric, Fields fields) {
    switch (anomaly) {
      case OutOfRange(var rate) ->
          findings.add(ProblemKind.PERCENTAGE_OUT_OF_RANGE, fields.span("value"), rate.words());
      case RateContradicts(var rate, var numerator, var denominator, var right) ->
          findings.add(
              ProblemKind.RATE_CONTRADICTS,
              fields.span("value"),
              rate.words(),
              numerator.words(),
              denominator.words(),
              right.toPlainString() + "％");
      case ShareExceeds(var share, var whole) -> {
        String key = metric.numerator() == null ? "value" : "numerator";
        findings.add(
            ProblemKind.PART_GREATER_THAN_WHOLE, fields.span(key), share.words(), whole.words());
      }
      case PartExceeds(int index, var part, var whole) -> {
        List<Fields> parts = fields.list("breakdown");
        // If part of the file could not be read, places and parts no longer correspond.
        if (parts.size() == metric.breakdown().size()) {
          findings.add(
              ProblemKind.PART_GREATER_THAN_WHOLE,
              parts.get(index).span("value"),
              part.words(),
              whole.words());
        }
      }
    }
  }
}
