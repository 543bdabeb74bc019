package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jirei.content.Node.Scalar;
import org.jirei.content.SplitNumbers.Piece;
import org.jirei.content.SplitNumbers.Split;
import org.jirei.model.Anomaly;
import org.jirei.model.Dated;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Kind;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.Series;
import org.jirei.model.Series.Observation;
import org.jirei.problem.ProblemKind;
import org.jirei.text.JapaneseQuantity;
import org.jspecify.annotations.Nullable;

/** Reads the series of a case: indicators over several periods, as lists of equal length. */
final class SeriesReader {

  private final CaseContext context;

  SeriesReader(CaseContext context) {
    this.context = context;
  }

  List<Series> read(Fields caseFields) {
    List<Series> all = new ArrayList<>();
    for (Fields fields : caseFields.list("series")) {
      Series series = series(fields);
      if (series != null) {
        all.add(series);
      }
    }
    return all;
  }

  private @Nullable Series series(Fields fields) {
    String indicator = fields.text("indicator", "");
    List<@Nullable Scalar> periods = scalars(fields, "periods");
    List<@Nullable Scalar> values = scalars(fields, "values");
    List<@Nullable Scalar> targets = scalars(fields, "targets");
    boolean hasTargets = !targets.isEmpty();
    boolean agree = agree(fields, "values", values, periods.size());
    agree &= !hasTargets || agree(fields, "targets", targets, periods.size());
    if (periods.isEmpty() || indicator.isEmpty() || !agree) {
      return null;
    }
    String unit = fields.text("unit");
    if (unit == null && isBareAnywhere(indicator, values, targets)) {
      return null;
    }
    List<Observation> observations = new ArrayList<>();
    List<Scalar> stated = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      Dated period = context.values.dated(periods.get(i));
      Scalar ofValue = values.get(i);
      Scalar ofTarget = hasTargets ? targets.get(i) : null;
      Quantity value = quantity(ofValue, unit, indicator);
      Quantity target = quantity(ofTarget, unit, indicator);
      if (period != null) {
        checkRepeated(period, periods.get(i), observations);
        observations.add(new Observation(period, value, target));
        addIf(value != null, ofValue, stated);
        addIf(target != null, ofTarget, stated);
      }
    }
    Kind kind = Choices.of(Kind.class, fields.text("kind"), Kind.ACTUAL);
    if (hasTargets && kind == Kind.TARGET) {
      context.findings.add(ProblemKind.SERIES_TARGETS_TWICE, fields.span("targets"), indicator);
    }
    Series series = new Series(indicator, kind, observations, fields.text("words"));
    checkPercentages(series, stated);
    return series;
  }

  /** Reports a period that the series has had. */
  private void checkRepeated(Dated period, @Nullable Scalar item, List<Observation> before) {
    boolean isRepeated = before.stream().anyMatch(o -> o.period().time().equals(period.time()));
    if (isRepeated && item != null) {
      context.findings.add(ProblemKind.SERIES_PERIOD_TWICE, item.span(), period.words());
    }
  }

  private static void addIf(boolean isStated, @Nullable Scalar item, List<Scalar> stated) {
    if (isStated && item != null) {
      stated.add(item);
    }
  }

  /** The items of a list; null for what is no text, which the schema check has reported. */
  private static List<@Nullable Scalar> scalars(Fields fields, String key) {
    List<@Nullable Scalar> scalars = new ArrayList<>();
    for (Node item : fields.items(key)) {
      scalars.add(item instanceof Scalar scalar ? scalar : null);
    }
    return scalars;
  }

  /** Whether a list has one item for each period; reports it if not. */
  private boolean agree(Fields fields, String key, List<@Nullable Scalar> items, int periods) {
    if (items.size() == periods || items.isEmpty() || periods == 0) {
      return !items.isEmpty();
    }
    List<Split> splits = SplitNumbers.in(pieces(items), periods);
    for (Split split : splits) {
      Span first = Objects.requireNonNull(items.get(split.first())).span();
      int length = split.words().codePointCount(0, split.words().length());
      Span at = new Span(first.line(), first.column(), length);
      context.findings.add(ProblemKind.YAML_NUMBER_SPLIT, at, split.words());
    }
    if (splits.isEmpty()) {
      Scalar surplus = items.size() > periods ? items.get(periods) : null;
      Span at = surplus == null ? fields.span(key) : surplus.span();
      context.findings.add(
          ProblemKind.SERIES_LENGTHS,
          at,
          fields.path(key),
          String.valueOf(items.size()),
          String.valueOf(periods));
    }
    return false;
  }

  private static List<Piece> pieces(List<@Nullable Scalar> items) {
    return items.stream()
        .map(
            item ->
                item == null
                    ? new Piece("", 0, 0, 0)
                    : new Piece(
                        item.text(),
                        item.span().line(),
                        item.span().column(),
                        item.span().length()))
        .toList();
  }

  /** Whether a value lacks its unit; reports the first, since one field gives a unit to all. */
  @SafeVarargs
  private boolean isBareAnywhere(String indicator, List<@Nullable Scalar>... lists) {
    for (List<@Nullable Scalar> list : lists) {
      for (Scalar item : list) {
        JapaneseQuantity read = item == null ? null : JapaneseQuantity.parse(item.text());
        if (item != null && read != null && read.unit().isEmpty()) {
          context.findings.add(ProblemKind.UNIT_MISSING, item.span(), indicator);
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Quantity quantity(
      @Nullable Scalar item, @Nullable String unit, String indicator) {
    return item == null || item.isBlank() || JapaneseQuantity.isMissing(item.text())
        ? null
        : context.values.quantity(item, unit, indicator);
  }

  /** Reports percentages that cannot be, each at its value. */
  private void checkPercentages(Series series, List<Scalar> stated) {
    List<Metric> metrics = series.metrics();
    for (int i = 0; i < metrics.size(); i++) {
      Metric metric = metrics.get(i);
      if (!Anomaly.of(metric).isEmpty()) {
        context.findings.add(
            ProblemKind.PERCENTAGE_OUT_OF_RANGE, stated.get(i).span(), metric.quantity().words());
      }
    }
  }
}
