package org.jirei.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jirei.text.Normaliser;

/** Finds what is meant by the name of a place, today's or a former one. Readings are no names. */
public final class PlaceNames {

  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  private final Areas areas;

  public PlaceNames(Areas areas) {
    this.areas = areas;
  }

  /** Whether words can be a name rather than a code. */
  public static boolean isName(String words) {
    return JAPANESE.matcher(words).find();
  }

  /**
   * All places that a name may mean, with or without the areas above it, in any spelling: one if it
   * is certain. Places of today come first. A name that is written in just this way hides those
   * that only other spellings make equal. A former place counts beside those of today, unless one
   * of them continues it: 中山町 is in Yamagata, and was in Ehime and Tottori.
   */
  public List<NamedPlace> find(String name) {
    List<NamedPlace> all = new ArrayList<>();
    Set<String> ofToday = new HashSet<>();
    for (Area area : areas.named(name)) {
      all.add(NamedPlace.of(area));
      ofToday.add(areas.fullName(area));
    }
    Map<String, NamedPlace> former = new LinkedHashMap<>();
    for (FormerArea area : areas.history().named(name)) {
      String fullName = areas.fullName(area.area());
      if (!ofToday.contains(fullName)) {
        former.put(fullName + successors(area), NamedPlace.of(area)); // the last of them stays
      }
    }
    all.addAll(former.values());
    List<NamedPlace> exact = all.stream().filter(place -> isWritten(place, name)).toList();
    return exact.isEmpty() ? all : exact;
  }

  /** The codes of what became of an area, by which it is the same under several codes. */
  private static List<String> successors(FormerArea area) {
    return area.successors().stream().map(Area::code).toList();
  }

  private boolean isWritten(NamedPlace place, String name) {
    return areas.names(place.area()).stream().anyMatch(known -> fold(known).equals(fold(name)));
  }

  private static String fold(String name) {
    return Normaliser.normalise(name).replaceAll("\\s", "");
  }
}
