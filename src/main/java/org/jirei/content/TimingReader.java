package org.jirei.content;

import java.util.List;
import org.jirei.content.Node.Scalar;
import org.jirei.model.Timing;
import org.jirei.model.Timing.Frequency;
import org.jirei.model.Timing.Since;
import org.jirei.model.Timing.Year;
import org.jirei.problem.ProblemKind;
import org.jirei.text.Period;
import org.jirei.text.Recurrence;
import org.jspecify.annotations.Nullable;

/** Reads when a case takes place, since when, and how often. */
final class TimingReader {

  /** The fields that say how often; without them, the words do. */
  private static final List<String> COUNTED = List.of("times", "every", "unit");

  private final CaseContext context;
  private final Values values;

  TimingReader(CaseContext context) {
    this.context = context;
    this.values = context.values;
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
    Fields counted = caseFields.fields("frequency");
    Scalar written = counted == null ? caseFields.scalar("frequency") : counted.scalar("words");
    if (written == null) {
      return null;
    }
    String words = JapaneseLines.join(written.text());
    boolean isCounted =
        counted != null && COUNTED.stream().anyMatch(counted.entries()::containsKey);
    return new Frequency(
        counted != null && isCounted ? counted(counted) : recurrence(written, words), words);
  }

  /** Reads how often from the words; a note says so if they leave it open. */
  private @Nullable Recurrence recurrence(Scalar written, String words) {
    Recurrence read = Recurrence.parse(words);
    if (read == null && !Recurrence.isIrregular(words)) {
      context.findings.add(ProblemKind.FREQUENCY_OPEN, written.span(), words);
    }
    return read;
  }

  /** Reads how often from fields of their own. */
  private @Nullable Recurrence counted(Fields fields) {
    Integer times = values.count(fields.scalar("times"), fields.path("times"));
    Scalar everyScalar = fields.scalar("every");
    Integer every =
        everyScalar == null ? Integer.valueOf(1) : values.count(everyScalar, fields.path("every"));
    Recurrence.Unit unit = Choices.of(Recurrence.Unit.class, fields.text("unit"));
    return times == null || every == null || unit == null
        ? null
        : new Recurrence(times, null, every, unit);
  }
}
