package org.jirei.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.CaseStudy;
import org.jirei.model.CaseStudy.Status;
import org.jirei.model.History;
import org.jirei.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case on a day, as its own file says it.
 *
 * @param note what was changed; null if the file does not say it
 */
public record CaseChange(LocalDate day, Kind kind, CaseStudy caseStudy, @Nullable String note) {

  /** What happened, in the order within a day. */
  public enum Kind {
    ADDED,
    CHANGED,
    /** The practice has ended; the case stays in the archive. */
    REMOVED
  }

  private static final Comparator<CaseChange> NEWEST_FIRST =
      Comparator.comparing(CaseChange::day).reversed().thenComparing(CaseChange::kind);

  /**
   * Every change of some cases, the latest first; those of a day in the order of the cases. Drafts
   * are left out.
   */
  static List<CaseChange> of(List<CaseStudy> cases) {
    return cases.stream()
        .filter(c -> c.status() != Status.DRAFT)
        .flatMap(c -> of(c).stream())
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private static List<CaseChange> of(CaseStudy c) {
    Provenance from = c.provenance();
    List<CaseChange> changes = new ArrayList<>();
    Set<LocalDate> told = new LinkedHashSet<>();
    LocalDate first = from.publishedOn();
    if (first != null) {
      changes.add(new CaseChange(first, Kind.ADDED, c, null));
      told.add(first);
    }
    for (History.Change change : c.history().changes()) {
      changes.add(new CaseChange(change.date(), Kind.CHANGED, c, change.note()));
      told.add(change.date());
    }
    LocalDate last = from.updatedOn();
    if (last != null && c.status() == Status.ARCHIVED) {
      changes.add(new CaseChange(last, Kind.REMOVED, c, null));
    } else if (last != null && !told.contains(last)) {
      changes.add(new CaseChange(last, Kind.CHANGED, c, null));
    }
    return changes;
  }
}
