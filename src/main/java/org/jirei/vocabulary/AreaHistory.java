package org.jirei.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jirei.text.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities and wards that are no more, with what became of them since April 1999.
 *
 * <p>The facts come from e-Stat's register of changes (廃置分合等情報), by way of the R package jpcity
 * 0.3.0 (MIT). Codes of subprefectures and changes of borders alone are left out.
 */
public final class AreaHistory {

  /** In 編入合併 the successor existed before. */
  private static final String JOINED = "編入合併";

  private final Areas areas;

  /**
   * The kind of change by which areas became a new one. The register leaves out an area that kept
   * its name and code in it, as 富山市 did in 2005, so the new area may be older.
   */
  private static final String MERGED = "新設合併";

  /** The changes that ended an area with a code. */
  private final Map<String, List<Change>> endings = new HashMap<>();

  /** The changes by which an area with a code came into being. */
  private final Map<String, List<Change>> beginnings = new HashMap<>();

  private final List<FormerArea> all = new ArrayList<>();
  private final Map<String, List<FormerArea>> byCode = new HashMap<>();
  private final Map<String, List<FormerArea>> bySuccessor = new HashMap<>();
  private @Nullable AreaNames<FormerArea> byName;

  /**
   * A line of the register.
   *
   * @param area null where a ward was added to a city
   * @param successors the codes of the areas on its land from that day
   */
  private record Change(LocalDate day, String kind, @Nullable Area area, List<String> successors) {}

  /**
   * @param table lines of {@code municipality-changes.csv}, in the order of their days
   */
  AreaHistory(Areas areas, List<String> table) {
    this.areas = areas;
    List<Change> changes = table.stream().map(AreaHistory::parse).toList();
    for (Change change : changes) {
      if (change.area != null) {
        add(endings, change.area.code(), change);
      }
      if (!change.kind.equals(JOINED)) {
        change.successors.forEach(code -> add(beginnings, code, change));
      }
    }
    for (Change change : changes) {
      if (change.area != null) {
        FormerArea former = former(change, change.area);
        all.add(former);
        add(byCode, former.area().code(), former);
        former.successors().forEach(next -> add(bySuccessor, next.code(), former));
      }
    }
  }

  private static <T> void add(Map<String, List<T>> lists, String code, T value) {
    lists.computeIfAbsent(code, c -> new ArrayList<>()).add(value);
  }

  private FormerArea former(Change change, Area area) {
    Set<Area> successors = new LinkedHashSet<>();
    follow(change, successors);
    LocalDate from =
        beginnings.getOrDefault(area.code(), List.of()).stream()
            .filter(begun -> !begun.equals(change) && !begun.day.isAfter(change.day))
            .map(Change::day)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return new FormerArea(area, change.kind, from, change.day, List.copyOf(successors));
  }

  private static Change parse(String line) {
    String[] fields = line.split(",", -1);
    Area area =
        fields[2].isEmpty()
            ? null
            : new Area(
                fields[2],
                Area.Type.valueOf(fields[3].toUpperCase(Locale.ROOT)),
                fields[4],
                fields[5],
                fields[6]);
    return new Change(
        LocalDate.parse(fields[0]), fields[1], area, Arrays.asList(fields[7].split(" ")));
  }

  /** Adds today's areas: a successor may itself be no more, and may have been divided. */
  private void follow(Change change, Set<Area> found) {
    for (String code : change.successors) {
      Area today = areas.find(code);
      if (today != null) {
        found.add(today);
        continue;
      }
      for (Change next : endings.getOrDefault(code, List.of())) {
        if (!next.equals(change) && !next.day.isBefore(change.day)) {
          follow(next, found);
        }
      }
    }
  }

  /** All, in the order of their last days. */
  public List<FormerArea> all() {
    return List.copyOf(all);
  }

  /** All that had a code, the oldest first. */
  public List<FormerArea> ofCode(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /** All that had a name, with or without the areas above it, in any spelling. */
  public synchronized List<FormerArea> named(String name) {
    if (byName == null) {
      byName = new AreaNames<>(all, former -> areas.names(former.area()));
    }
    return byName.find(name);
  }

  /** All on whose land an area of today lies, at least in part. */
  public List<FormerArea> before(Area today) {
    return bySuccessor.getOrDefault(today.code(), List.of());
  }

  /** Whether a former area had a code on some day of a year. */
  public boolean existed(String code, FiscalYear year) {
    return ofCode(code).stream()
        .anyMatch(former -> former.existed(year.firstDay(), year.lastDay()));
  }

  /**
   * The first day of an area of today under its name; null if it is older than the register, or if
   * the register does not prove it new. A new code alone is no beginning, nor is a merger.
   */
  public @Nullable LocalDate beginning(Area today) {
    boolean sameName =
        before(today).stream().anyMatch(former -> former.area().name().equals(today.name()));
    List<Change> begun = beginnings.getOrDefault(today.code(), List.of());
    return sameName || begun.isEmpty() ? null : proven(today.code(), begun.getLast().day);
  }

  /** Like {@link #beginning(Area)}. */
  public @Nullable LocalDate beginning(FormerArea former) {
    LocalDate from = former.from();
    return from == null ? null : proven(former.area().code(), from);
  }

  private @Nullable LocalDate proven(String code, LocalDate day) {
    boolean isMerger =
        beginnings.getOrDefault(code, List.of()).stream()
            .anyMatch(begun -> begun.day.equals(day) && begun.kind.equals(MERGED));
    return isMerger ? null : day;
  }
}
