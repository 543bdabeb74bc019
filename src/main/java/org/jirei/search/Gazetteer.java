package org.jirei.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jirei.text.Romaji;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.FormerArea;
import org.jirei.vocabulary.Region;

/**
 * All names of places that a query may mean, whether the library has cases of them or not: regions,
 * prefectures, municipalities and wards of today, and former ones with what became of them.
 *
 * <p>The key of a name has no 都, 府, 県, 市, 区, 町 or 村: 大阪 means 大阪府 and 大阪市. Readings in hiragana and
 * Latin letters lead to the keys that are read so.
 */
final class Gazetteer {

  /**
   * A place of a name.
   *
   * @param suffix what stands behind the key in its full name: 府; empty for 北海道 and regions
   * @param path the block, then the areas of today from the prefecture down: 近畿, 大阪府, 大阪市. A
   *     smaller region comes behind its block; one that reaches over several has only itself.
   * @param isFormer whether the last of them goes on for a place of that name
   */
  record Meaning(String suffix, List<String> path, boolean isFormer) {

    /** Whether the name without suffix is enough: no 北 of 北区, and no former towns and villages. */
    boolean isNameAlone() {
      return isFormer ? suffix.equals("市") : !suffix.equals("区") || path.getLast().length() > 2;
    }

    /** The word of the index that all its cases have. */
    String term() {
      return term(path.size());
    }

    private String term(int parts) {
      return String.join("", path.subList(parts > 1 ? 1 : 0, parts)) + PlaceKeys.MARK;
    }

    /** The same for the areas that contain it, the smallest first. */
    List<Container> containers() {
      List<Container> containers = new ArrayList<>();
      for (int parts = path.size() - 1; parts > 0; parts--) {
        containers.add(new Container(path.get(parts - 1), term(parts)));
      }
      return containers;
    }

    /** Whether an area that contains it has a name, with or without suffix or areas above it. */
    boolean isIn(String name) {
      if (path.size() < 3) {
        return false;
      }
      List<String> above = path.subList(1, path.size() - 1);
      return String.join("", above).endsWith(name)
          || above.stream()
              .anyMatch(
                  area ->
                      area.equals(name) || area.equals(name + area.substring(area.length() - 1)));
    }
  }

  /**
   * An area that contains a place.
   *
   * @param label its name
   * @param term the word of the index that all its cases have
   */
  record Container(String label, String term) {}

  /** Program data, made when first asked for: most queries name no place that is unknown. */
  private static final class OfJirei {
    static final Gazetteer INSTANCE = new Gazetteer(Areas.load());
  }

  private final Map<String, Set<Meaning>> meanings = new TreeMap<>();

  /** Keys by their readings. */
  private final Map<String, Set<String>> readings = new TreeMap<>();

  /** Keys that were made, by name. */
  private final Map<String, String> keys = new HashMap<>();

  private final Areas areas;

  private Gazetteer(Areas areas) {
    this.areas = areas;
    for (Region region : Region.all()) {
      String label = region.label().ja();
      add(label, "", List.of(label), false);
    }
    for (RegionNames region : RegionNames.values()) {
      Region block = region.block();
      List<String> path = new ArrayList<>(List.of(region.label()));
      if (block != null && !block.label().ja().equals(region.label())) {
        path.addFirst(block.label().ja());
      }
      add(region.label(), region.kana(), path, false);
    }
    Set<String> today = new HashSet<>();
    for (Area area : areas.all()) {
      today.add(areas.fullName(area));
      add(area.name(), area.kana(), path(area), false);
    }
    for (FormerArea former : areas.history().all()) {
      // A place of today may go on under the name of a former one.
      if (!today.contains(areas.fullName(former.area()))) {
        for (Area successor : former.successors()) {
          add(former.area().name(), former.area().kana(), path(successor), true);
        }
      }
    }
  }

  static Gazetteer ofJirei() {
    return OfJirei.INSTANCE;
  }

  private List<String> path(Area area) {
    Stream<String> above = Stream.of(Region.of(area.code()).label().ja());
    return Stream.concat(above, areas.path(area).stream().map(Area::name)).toList();
  }

  private void add(String name, String kana, List<String> path, boolean isFormer) {
    String suffix = PlaceKeys.suffix(name);
    String whole = keyOf(name);
    String key = whole.substring(0, whole.length() - suffix.length());
    meanings
        .computeIfAbsent(key, k -> new LinkedHashSet<>())
        .add(new Meaning(suffix, path.stream().map(this::keyOf).toList(), isFormer));
    String reading = Romaji.withoutSuffix(name, kana);
    if (reading.length() > 1) {
      addReading(reading, key);
      addReading(PlaceKeys.latin(Romaji.of(reading)), key);
    }
  }

  private void addReading(String reading, String key) {
    if (!reading.equals(key)) {
      readings.computeIfAbsent(reading, r -> new TreeSet<>()).add(key);
    }
  }

  private String keyOf(String name) {
    return keys.computeIfAbsent(name, PlaceKeys::of);
  }

  /**
   * What a name without suffix means, by its key or a reading in hiragana or Latin letters; empty
   * if it is no place.
   */
  List<Meaning> find(String key) {
    List<Meaning> found = new ArrayList<>(meanings.getOrDefault(key, Set.of()));
    for (String other : readings.getOrDefault(key, Set.of())) {
      found.addAll(meanings.getOrDefault(other, Set.of()));
    }
    return found;
  }

  /** What each key means, in order. */
  Map<String, Set<Meaning>> meanings() {
    return meanings;
  }

  /** The keys that are read so, by reading in hiragana or Latin letters, in order. */
  Map<String, ? extends Collection<String>> readings() {
    return readings;
  }
}
