package org.jirei.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.content.Node.Scalar;
import org.jirei.problem.ProblemKind;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.FormerArea;
import org.jirei.vocabulary.NamedPlace;
import org.jirei.vocabulary.PlaceNames;
import org.jspecify.annotations.Nullable;

/** Finds areas that a file names instead of giving their codes: 三次市, 広島県三次市. */
final class AreaWords {

  private final Areas areas;
  private final PlaceNames names;
  private final FileProblems findings;

  AreaWords(Areas areas, FileProblems findings) {
    this.areas = areas;
    this.names = new PlaceNames(areas);
    this.findings = findings;
  }

  /** The only area of a name; null if there is none or several, which is then reported. */
  @Nullable NamedArea area(Scalar scalar) {
    String name = JapaneseLines.join(scalar.text()).strip();
    List<NamedPlace> places = names.find(name);
    if (places.size() == 1) {
      NamedPlace place = places.getFirst();
      FormerArea former = place.former();
      NamedArea area =
          former == null
              ? NamedArea.of(place.area(), scalar.span())
              : NamedArea.of(former, scalar.span());
      return area.byName();
    }
    if (findings.areFull()) {
      return null;
    }
    if (places.isEmpty()) {
      findings.add(ProblemKind.AREA_NAME_UNKNOWN, scalar.span(), name, nearest(name));
    } else {
      String candidates =
          places.stream().map(place -> shown(place.area())).collect(Collectors.joining(", "));
      findings.add(ProblemKind.AREA_NAME_AMBIGUOUS, scalar.span(), name, candidates);
    }
    return null;
  }

  /** The only area with the nearest name, empty if none is near. */
  private String nearest(String name) {
    List<String> known =
        areas.all().stream()
            .flatMap(area -> Stream.of(area.name(), areas.fullName(area)))
            .distinct()
            .toList();
    String near = Nearest.of(name, known);
    List<NamedPlace> places = near.isEmpty() ? List.of() : names.find(near);
    return places.size() == 1 ? shown(places.getFirst().area()) : "";
  }

  /** 342092 広島県三次市. */
  private String shown(Area area) {
    return area.code() + " " + areas.fullName(area);
  }
}
