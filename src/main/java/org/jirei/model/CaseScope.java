package org.jirei.model;

import java.util.List;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.FormerArea;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * Who does what for whom, where and when: the facts at a glance.
 *
 * @param parties one or more, in the order of the source document
 * @param areas one or more of today, where the practice takes place
 * @param formerAreas those that the case names as they were
 * @param serviceCategory what kind of public service it is (行政サービス分類), as text or as a code of the
 *     publisher; null if not stated
 */
public record CaseScope(
    List<Party> parties,
    List<Area> areas,
    List<FormerArea> formerAreas,
    Timing timing,
    List<Term> targetGroups,
    List<Term> measures,
    @Nullable String serviceCategory) {

  public CaseScope {
    parties = List.copyOf(parties);
    areas = List.copyOf(areas);
    formerAreas = List.copyOf(formerAreas);
    targetGroups = List.copyOf(targetGroups);
    measures = List.copyOf(measures);
    if (parties.isEmpty()) {
      throw new IllegalArgumentException("a case has a party");
    }
    if (areas.isEmpty()) {
      throw new IllegalArgumentException("a case takes place somewhere");
    }
  }
}
