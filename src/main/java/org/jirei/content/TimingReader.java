package org.jirei.content;

import org.jirei.content.Node.Scalar;
import org.jirei.model.Timing;
import org.jirei.model.Timing.Frequency;
import org.jirei.model.Timing.PeriodUnit;
import org.jirei.model.Timing.Since;
import org.jirei.model.Timing.Year;
import org.jirei.text.Period;
import org.jspecify.annotations.Nullable;

/** Reads when a case takes place, since when, and how often. */
final class TimingReader {

  private final Values values;

  TimingReader(Values values) {
    this.values = values;
  }

  Timing read(Fields caseFields) {
    return new Timing(year(caseFields), since(caseFields), frequency(caseFields));
  }

  private @Nullable Year year(Fields caseFields) {
    Fields inferred = caseFields.fields("fiscalYear");
    Scalar written = inferred == null ? caseFields.scalar("fiscalYear") : inferred.scalar("value");
    Period year = values.fiscalYears(written);
    if (written == null || year == null) {
      return null;
    }
    return inferred == null
        ? new Year(year, written.text(), false, null)
        : new Year(year, written.text(), inferred.flag("inferred"), inferred.text("basis"));
  }

  private @Nullable Since since(Fields caseFields) {
    Fields detailed = caseFields.fields("since");
    Scalar written = detailed == null ? caseFields.scalar("since") : detailed.scalar("date");
    Period period = values.period(written);
    if (written == null || period == null) {
      return null;
    }
    return new Since(
        period, detailed == null ? written.text() : detailed.text("words", written.text()));
  }

  private @Nullable Frequency frequency(Fields caseFields) {
    Fields fields = caseFields.fields("frequency");
    if (fields == null) {
      return null;
    }
    Integer times = values.count(fields.scalar("times"), fields.path("times"));
    Scalar everyScalar = fields.scalar("every");
    Integer every =
        everyScalar == null ? Integer.valueOf(1) : values.count(everyScalar, fields.path("every"));
    PeriodUnit unit = Choices.of(PeriodUnit.class, fields.text("unit"));
    String words = fields.text("words");
    return times == null || every == null || unit == null || words == null
        ? null
        : new Frequency(times, every, unit, words);
  }
}
