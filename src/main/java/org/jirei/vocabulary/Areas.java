package org.jirei.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.text.Language;
import org.jirei.text.Romaji;
import org.jirei.text.SpellingVariants;
import org.jspecify.annotations.Nullable;

/**
 * All prefectures, municipalities and wards of designated cities by their 全国地方公共団体コード.
 *
 * <p>The table has no quoted fields, so lines are split at commas.
 */
public final class Areas {

  private static final String TABLE = "municipalities.csv";
  private static final String CHANGES = "municipality-changes.csv";

  private final Map<String, Area> byCode;
  private final Prefectures prefectures;

  /** Made when first asked for: most runs need neither. */
  private @Nullable AreaNames<Area> names;

  private @Nullable AreaHistory history;

  private Areas(Map<String, Area> byCode) {
    this.byCode = Collections.unmodifiableMap(byCode);
    this.prefectures =
        new Prefectures(
            byCode.values().stream().filter(a -> a.type() == Area.Type.PREFECTURE).toList());
  }

  /** Loads the table that is part of Jirei. */
  public static Areas load() {
    Map<String, Area> byCode = new LinkedHashMap<>();
    lines(TABLE).map(Areas::parse).forEach(area -> byCode.put(area.code(), area));
    return new Areas(byCode);
  }

  private static Stream<String> lines(String table) {
    try (InputStream in = Areas.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("resource " + table + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).filter(line -> !line.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Area parse(String line) {
    String[] fields = line.split(",", -1);
    return new Area(
        fields[0],
        Area.Type.valueOf(fields[1].toUpperCase(Locale.ROOT)),
        fields[2],
        fields[3],
        fields[4].isEmpty() ? null : fields[4]);
  }

  public @Nullable Area find(String code) {
    return byCode.get(code);
  }

  /** All areas of a name, with or without the areas above it, in any spelling. */
  public synchronized List<Area> named(String name) {
    if (names == null) {
      names = new AreaNames<>(all(), this::names);
    }
    return names.find(name);
  }

  /** Whether words contain the name of an area, in any spelling: 青森県鯵ヶ沢町役場. */
  public static boolean isNamedIn(Area area, String words) {
    return words.contains(area.name())
        || SpellingVariants.name(words).contains(SpellingVariants.name(area.name()));
  }

  /** The municipalities and wards that are no more. */
  public synchronized AreaHistory history() {
    if (history == null) {
      history = new AreaHistory(this, lines(CHANGES).toList());
    }
    return history;
  }

  public Collection<Area> all() {
    return byCode.values();
  }

  public Prefectures prefectures() {
    return prefectures;
  }

  /** The path from the prefecture to the area itself: 大阪府, 大阪市, 港区. */
  public List<Area> path(Area area) {
    List<Area> path = new ArrayList<>();
    for (Area at = area; at != null; at = at.parent() == null ? null : byCode.get(at.parent())) {
      path.addFirst(at);
    }
    return path;
  }

  /** The name with none, some and all of the areas above it: 港区, 大阪市港区, 大阪府大阪市港区. */
  List<String> names(Area area) {
    List<String> names = new ArrayList<>();
    String name = "";
    for (Area part : path(area).reversed()) {
      name = part.name() + name;
      names.add(name);
    }
    return names;
  }

  /** The name with all areas above it: 大阪府大阪市港区. */
  public String fullName(Area area) {
    StringBuilder name = new StringBuilder();
    path(area).forEach(part -> name.append(part.name()));
    return name.toString();
  }

  /**
   * The full name in a language: 大阪府大阪市港区, or Minato Ward, Osaka City, Osaka for readers of other
   * languages.
   */
  public String fullName(Area area, Language language) {
    if (language.equals(Language.JA)) {
      return fullName(area);
    }
    return path(area).reversed().stream()
        .map(part -> name(part, language))
        .collect(Collectors.joining(", "));
  }

  /** The name alone in a language: 港区, or Minato Ward. */
  public String name(Area area, Language language) {
    if (language.equals(Language.JA)) {
      return area.name();
    }
    return area.type() == Area.Type.PREFECTURE ? prefectures.of(area).label().en() : romaji(area);
  }

  private static String romaji(Area area) {
    if (area.kana().isEmpty()) {
      return area.name();
    }
    String name = Romaji.of(Romaji.withoutSuffix(area.name(), area.kana()));
    String kind =
        switch (area.name().charAt(area.name().length() - 1)) {
          case '市' -> " City";
          case '区' -> " Ward";
          case '町' -> " Town";
          case '村' -> " Village";
          default -> "";
        };
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + kind;
  }

  /**
   * The check digit for five digits (総務省「検査数字の算出方法」). The digits are weighted 6 to 2 and summed.
   * The check digit is the last digit of 11 minus the sum modulo 11, or of 11 minus the sum if that
   * is below 11.
   */
  public static int checkDigit(String firstFive) {
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      sum += (firstFive.charAt(i) - '0') * (6 - i);
    }
    return sum < 11 ? 11 - sum : (11 - sum % 11) % 10;
  }
}
