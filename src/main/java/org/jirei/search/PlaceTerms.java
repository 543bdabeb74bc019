package org.jirei.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jirei.text.Romaji;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Region;

/**
 * The names of the places where a case is, as words of the index that no text has: {@code 大垣市#}. So
 * a query for a place that the library has needs no gazetteer.
 */
final class PlaceTerms {

  private PlaceTerms() {}

  /**
   * The names of an area and of all that contain it, with and without 市 and the like, in hiragana
   * and in Latin letters; the regions too.
   */
  static Set<String> of(Area area, Areas areas) {
    Set<String> names = new LinkedHashSet<>();
    List<Area> path = areas.path(area);
    for (int end = 1; end <= path.size(); end++) {
      Area part = path.get(end - 1);
      String suffix = PlaceKeys.suffix(part.name());
      String brief = part.name().substring(0, part.name().length() - suffix.length());
      String kana = Romaji.withoutSuffix(part.name(), part.kana());
      // 北 of 北区 is no name.
      boolean isName = brief.length() > 1 || !suffix.equals("区");
      for (String base : isName ? spellings(brief, kana) : List.<String>of()) {
        names.add(base);
        names.add(base + suffix);
      }
      for (int from = 0; from < end; from++) {
        List<String> parts = path.subList(from, end).stream().map(Area::name).toList();
        names.add(PlaceKeys.of(String.join("", parts)));
      }
    }
    names.add(PlaceKeys.of(Region.of(area.code()).label().ja()));
    for (RegionNames region : RegionNames.values()) {
      if (region.has(area.code())) {
        names.addAll(spellings(region.label(), region.kana()));
      }
    }
    Set<String> terms = new LinkedHashSet<>();
    names.forEach(name -> terms.add(name + PlaceKeys.MARK));
    return terms;
  }

  /** A reading of one kana is too short to be a name: 津. */
  private static List<String> spellings(String name, String kana) {
    List<String> spellings = new ArrayList<>(List.of(PlaceKeys.of(name)));
    if (kana.length() > 1) {
      Stream.of(kana, PlaceKeys.latin(Romaji.of(kana))).forEach(spellings::add);
    }
    return spellings;
  }
}
