package org.jirei.content;

import java.time.LocalDate;
import java.util.function.Function;
import org.jirei.content.Node.Scalar;
import org.jirei.model.Dated;
import org.jirei.model.Metric.Quantity;
import org.jirei.problem.ProblemKind;
import org.jirei.text.JapaneseDates;
import org.jirei.text.JapanesePeriods;
import org.jirei.text.JapaneseQuantity;
import org.jirei.text.PartialDate;
import org.jirei.text.Period;
import org.jirei.text.Reading;
import org.jirei.text.Reading.Reason;
import org.jirei.text.UnitPlace;
import org.jirei.text.YenUnit;
import org.jspecify.annotations.Nullable;

/** Reads dates and quantities as people write them, and reports those that it cannot read. */
final class Values {

  private final FileProblems findings;

  Values(FileProblems findings) {
    this.findings = findings;
  }

  @Nullable PartialDate date(@Nullable Scalar scalar) {
    return read(scalar, JapaneseDates::parse, ProblemKind.DATE_UNREADABLE);
  }

  /** Reads the time of a figure, and keeps its words. */
  @Nullable Dated dated(@Nullable Scalar scalar) {
    Period period = period(scalar);
    return scalar == null || period == null ? null : new Dated(period, scalar.text());
  }

  /** Reads one date, or several with what lies between. */
  @Nullable Period period(@Nullable Scalar scalar) {
    return read(scalar, JapanesePeriods::parse, ProblemKind.PERIOD_UNREADABLE);
  }

  private <T> @Nullable T read(
      @Nullable Scalar scalar, Function<String, Reading<T>> reader, ProblemKind unreadable) {
    if (scalar == null || scalar.isBlank()) {
      return null;
    }
    String written = JapaneseLines.join(scalar.text());
    Reading<T> reading = reader.apply(written);
    if (reading.reason() == Reason.UNREADABLE) {
      findings.add(unreadable, scalar.span(), written);
    } else if (reading.reason() != null) {
      String help = reading.help() == null ? "" : reading.help();
      findings.add(kind(reading.reason()), scalar.span(), written, help);
    }
    return reading.value();
  }

  private static ProblemKind kind(Reason reason) {
    return switch (reason) {
      case UNREADABLE -> ProblemKind.DATE_UNREADABLE;
      case NO_SUCH_YEAR -> ProblemKind.NO_SUCH_YEAR;
      case NO_SUCH_DAY -> ProblemKind.NO_SUCH_DAY;
      case CALENDARS_DISAGREE -> ProblemKind.CALENDARS_DISAGREE;
      case END_BEFORE_START -> ProblemKind.END_BEFORE_START;
      case WRONG_WEEKDAY -> ProblemKind.WRONG_WEEKDAY;
    };
  }

  /** Reads a date that must have a month and a day. */
  @Nullable LocalDate day(@Nullable Scalar scalar) {
    PartialDate date = read(scalar, JapaneseDates::parse, ProblemKind.DAY_UNREADABLE);
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

  /** Reads one fiscal year (年度) or several. A bare year counts as one. */
  @Nullable Period fiscalYears(@Nullable Scalar scalar) {
    Period period = period(scalar);
    if (scalar == null || period == null) {
      return null;
    }
    if (!period.isOfYears()) {
      findings.add(ProblemKind.FISCAL_YEAR_EXPECTED, scalar.span(), scalar.text());
      return null;
    }
    return period.inFiscalYears();
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
        : new Quantity(read.in(unit), UnitPlace.join(written, unit));
  }

  /** Reads a number that may stand alone or with a unit. */
  @Nullable Quantity number(Scalar scalar) {
    JapaneseQuantity read = JapaneseQuantity.parse(JapaneseLines.join(scalar.text()));
    return quantity(scalar, read == null ? "" : read.unit(), "");
  }

  /** Reads an amount of money, which is in yen. */
  @Nullable Quantity amount(@Nullable Scalar scalar) {
    if (scalar == null || scalar.isBlank()) {
      return null;
    }
    String written = JapaneseLines.join(scalar.text());
    JapaneseQuantity read = YenUnit.amount(written);
    if (read == null) {
      unreadable(scalar, written);
    } else if (read.unit().isEmpty()) {
      findings.add(ProblemKind.AMOUNT_UNIT_MISSING, scalar.span(), written);
    } else if (YenUnit.of(read.unit()) == null) {
      findings.add(ProblemKind.AMOUNT_UNIT_UNKNOWN, scalar.span(), written, read.unit());
    } else {
      return new Quantity(read, written);
    }
    return null;
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
