package org.jirei.fix;

import java.time.LocalDate;
import java.util.List;
import org.jirei.content.CaseOutline;
import org.jirei.text.FiscalYear;
import org.jirei.text.JapanesePeriods;
import org.jirei.text.Normaliser;
import org.jirei.text.Period;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.FormerArea;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the code of a municipality that was no more in the first fiscal year of the case by that
 * of its only successor. A case from before the change may name it.
 */
final class SuccessorRule implements Rule {

  private final Areas areas;

  SuccessorRule(Areas areas) {
    this.areas = areas;
  }

  /** Null also if the year is unknown, or if a party bears the former name. */
  @Override
  public @Nullable String fixed(String path, String text, CaseOutline outline) {
    String code = Normaliser.normalise(text).strip();
    FiscalYear year = year(outline);
    List<FormerArea> had = areas.history().ofCode(code);
    if (year == null || had.isEmpty() || areas.find(code) != null) {
      return null;
    }
    FormerArea former = had.getLast();
    Area successor = former.successors().getFirst();
    boolean isCertain =
        former.successors().size() == 1
            && !year.firstDay().isBefore(former.until())
            && hasBegun(successor, year)
            && isNamed(successor, path, outline);
    return isCertain ? successor.code() : null;
  }

  private static @Nullable FiscalYear year(CaseOutline outline) {
    String written = outline.text("fiscalYear");
    String words = written == null ? outline.text("fiscalYear.value") : written;
    Period period = words == null ? null : JapanesePeriods.parse(words).value();
    return period == null || !period.isOfYears() ? null : period.fiscalYears().first();
  }

  private boolean hasBegun(Area area, FiscalYear year) {
    LocalDate beginning = areas.history().beginning(area);
    return beginning == null || !year.lastDay().isBefore(beginning);
  }

  private static boolean isNamed(Area area, String path, CaseOutline outline) {
    if (!path.startsWith("parties[")) {
      return true;
    }
    String name = outline.text(path.replaceFirst("\\.code$", ".name"));
    return name != null && Areas.isNamedIn(area, name);
  }
}
