package org.jirei.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** What the answers so far have said about a new case. */
final class KnownAnswers {

  String title = "";
  String source = "";
  String year = "";
  String kind = "";
  @Nullable String id;
  final List<PartyGuess.Guess> parties = new ArrayList<>();
  final List<Area> areas = new ArrayList<>();
  final List<Term> targets = new ArrayList<>();
  final List<Term> measures = new ArrayList<>();

  void addArea(Area area) {
    if (!areas.contains(area)) {
      areas.add(area);
    }
  }

  /** Where it took place: the places given, or else those of the parties. */
  List<Area> places() {
    if (!areas.isEmpty()) {
      return areas;
    }
    List<Area> homes =
        parties.stream().map(PartyGuess.Guess::area).filter(Objects::nonNull).distinct().toList();
    List<Area> towns = homes.stream().filter(home -> home.type() != Area.Type.PREFECTURE).toList();
    return towns.isEmpty() ? homes : towns;
  }
}
