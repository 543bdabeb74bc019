package org.jirei.content;

import java.time.LocalDate;
import org.jirei.content.Node.Scalar;
import org.jirei.model.Dated;
import org.jirei.model.Metric.Quantity;
import org.jirei.problem.ProblemKind;
import org.jirei.text.FiscalYear;
import org.jirei.text.JapaneseDates;
import org.jirei.text.JapaneseQuantity;
import org.jirei.text.PartialDate;
import org.jirei.text.PartialDate.Precision;
import org.jirei.text.Reading;
import org.jspecify.annotations.Nullable;

/** Reads dates and quantities as people write them, and reports those that it cannot read. */
final class Values {

  private final FileProblems findings;

  Values(FileProblems findings) {
    this.findings = findings;
  }

  @Nullable PartialDate date(@Nullable Scalar scalar) {
    return date(scalar, ProblemKind.DATE_UNREADABLE);
  }

  /** Reads the time of a figure, and keeps its words. */
  @Nullable Dated dated(@Nullable Scalar scalar) {
    PartialDate date = date(scalar);
    return scalar == null || date == null ? null : new Dated(date, scalar.text());
  }

  private @Nullable PartialDate date(@Nullable Scalar scalar, ProblemKind unreadable) {
    if (scalar == null || scalar.isBlank()) {
      return null;
    }
    String written = JapaneseLines.join(scalar.text());
    Reading<PartialDate> reading = JapaneseDates.parse(written);
    if (reading.reason() != null) {
      String help = reading.help() == null ? "" : reading.help();
      switch (reading.reason()) {
        case UNREADABLE -> findings.add(unreadable, scalar.span(), written);
        case NO_SUCH_YEAR -> findings.add(ProblemKind.NO_SUCH_YEAR, scalar.span(), written, help);
        case NO_SUCH_DAY -> findings.add(ProblemKind.NO_SUCH_DAY, scalar.span(), written, help);
        case CALENDARS_DISAGREE ->
            findings.add(ProblemKind.CALENDARS_DISAGREE, scalar.span(), written, help);
        case WRONG_WEEKDAY -> findings.add(ProblemKind.WRONG_WEEKDAY, scalar.span(), written, help);
      }
    }
    return reading.value();
  }

  /** Reads a date that must have a month and a day. */
  @Nullable LocalDate day(@Nullable Scalar scalar) {
    PartialDate date = date(scalar, ProblemKind.DAY_UNREADABLE);
    if (scalar == null || date == null) {
      return null;
    }
    Integer month = date.month();
    Integer day = date.day();
    if (month == null || day == null) {
      findings.add(ProblemKind.DATE_NEEDS_DAY, scalar.span(), scalar.text());
      return null;
    }
    return LocalDate.of(date.year(), month, day);
  }

  /** Reads a fiscal year (年度). A bare year counts as one. */
  @Nullable FiscalYear fiscalYear(@Nullable Scalar scalar) {
    PartialDate date = date(scalar);
    if (scalar == null || date == null) {
      return null;
    }
    if (date.precision() != Precision.FISCAL_YEAR && date.precision() != Precision.YEAR) {
      findings.add(ProblemKind.FISCAL_YEAR_EXPECTED, scalar.span(), scalar.text());
      return null;
    }
    return new FiscalYear(date.year());
  }

  /**
   * Reads a number with its unit.
   *
   * @param unit from its own field, null if the value must contain it
   * @param indicator what is counted, for the message
   */
  @Nullable Quantity quantity(@Nullable Scalar scalar, @Nullable String unit, String indicator) {
    if (scalar == null || scalar.isBlank()) {
      return null;
    }
    String written = JapaneseLines.join(scalar.text());
    JapaneseQuantity read = JapaneseQuantity.parse(written);
    if (read == null) {
      unreadable(scalar, written);
      return null;
    }
    if (read.unit().isEmpty() && unit == null) {
      findings.add(ProblemKind.UNIT_MISSING, scalar.span(), indicator);
      return null;
    }
    if (!read.unit().isEmpty() && unit != null && !read.unit().equals(unit)) {
      findings.add(ProblemKind.UNIT_TWICE, scalar.span(), read.unit(), unit);
    }
    return unit == null || !read.unit().isEmpty()
        ? new Quantity(read, written)
        : new Quantity(read.in(unit), written + unit);
  }

  /** Reads a number that may stand alone or with a unit. */
  @Nullable Quantity number(Scalar scalar) {
    JapaneseQuantity read = JapaneseQuantity.parse(JapaneseLines.join(scalar.text()));
    return quantity(scalar, read == null ? "" : read.unit(), "");
  }

  private void unreadable(Scalar scalar, String written) {
    String number = JapaneseQuantity.itemNumber(written);
    String rest = JapaneseQuantity.unread(written);
    if (number != null) {
      findings.add(ProblemKind.QUANTITY_NUMBERED, scalar.span(), written, number);
    } else if (rest.equals(written)) {
      findings.add(ProblemKind.QUANTITY_UNREADABLE, scalar.span(), written);
    } else {
      findings.add(ProblemKind.QUANTITY_WITH_MORE, scalar.end(rest), written, rest);
    }
  }

  /** Reads a small whole number. */
  @Nullable Integer count(@Nullable Scalar scalar, String field) {
    if (scalar == null) {
      return null;
    }
    JapaneseQuantity read = JapaneseQuantity.parse(scalar.text());
    if (read == null
        || read.upTo() != null
        || read.value().stripTrailingZeros().scale() > 0
        || read.value().signum() <= 0
        || read.value().precision() > 6) {
      findings.add(ProblemKind.EXPECTED_NUMBER, scalar.span(), field, scalar.text());
      return null;
    }
    return read.value().intValue();
  }
}
