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
import org.jirei.text.Language;
import org.jirei.text.Romaji;
import org.jspecify.annotations.Nullable;

/**
 * All prefectures, municipalities and wards of designated cities by their 全国地方公共団体コード.
 *
 * <p>The table has no quoted fields, so lines are split at commas.
 */
public final class Areas {

  private static final String TABLE = "municipalities.csv";

  private final Map<String, Area> byCode;
  private final Prefectures prefectures;

  private Areas(Map<String, Area> byCode) {
    this.byCode = Collections.unmodifiableMap(byCode);
    this.prefectures =
        new Prefectures(
            byCode.values().stream().filter(a -> a.type() == Area.Type.PREFECTURE).toList());
  }

  /** Loads the table that is part of Jirei. */
  public static Areas load() {
    try (InputStream in = Areas.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + TABLE + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, Area> byCode = new LinkedHashMap<>();
      text.lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(Areas::parse)
          .forEach(area -> byCode.put(area.code(), area));
      return new Areas(byCode);
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
        .map(
            part ->
                part.type() == Area.Type.PREFECTURE
                    ? prefectures.of(part).label().en()
                    : romaji(part))
        .collect(Collectors.joining(", "));
  }

  private static String romaji(Area area) {
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
