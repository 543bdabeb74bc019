package org.jirei.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jirei.text.Bilingual;
import org.jirei.text.Romaji;
import org.jspecify.annotations.Nullable;

/** The 47 prefectures by id and by area code, in the order of their codes. */
public final class Prefectures {

  private final Map<String, Prefecture> byId = new LinkedHashMap<>();
  private final Map<String, Prefecture> byCode = new LinkedHashMap<>();

  Prefectures(List<Area> areas) {
    for (Area area : areas) {
      String romaji = Romaji.of(Romaji.withoutSuffix(area.name(), area.kana()));
      String english = romaji.substring(0, 1).toUpperCase(Locale.ROOT) + romaji.substring(1);
      Prefecture prefecture =
          new Prefecture(romaji, area, new Bilingual(area.name(), english), Region.of(area.code()));
      byId.put(romaji, prefecture);
      byCode.put(area.code().substring(0, 2), prefecture);
    }
  }

  public List<Prefecture> all() {
    return new ArrayList<>(byId.values());
  }

  public @Nullable Prefecture find(String id) {
    return byId.get(id);
  }

  /** The prefecture of an area of any level. */
  public Prefecture of(Area area) {
    return Objects.requireNonNull(byCode.get(area.code().substring(0, 2)), area.code());
  }
}
