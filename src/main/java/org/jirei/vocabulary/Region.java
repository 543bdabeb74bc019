package org.jirei.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jirei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** The eight region blocks (地方区分), each with the first two digits of its prefectures' codes. */
public enum Region {
  HOKKAIDO("北海道", "Hokkaido", 1, 1),
  TOHOKU("東北", "Tohoku", 2, 7),
  KANTO("関東", "Kanto", 8, 14),
  CHUBU("中部", "Chubu", 15, 23),
  KINKI("近畿", "Kinki", 24, 30),
  CHUGOKU("中国", "Chugoku", 31, 35),
  SHIKOKU("四国", "Shikoku", 36, 39),
  KYUSHU("九州・沖縄", "Kyushu and Okinawa", 40, 47);

  private final Bilingual label;
  private final int first;
  private final int last;

  Region(String ja, String en, int first, int last) {
    this.label = new Bilingual(ja, en);
    this.first = first;
    this.last = last;
  }

  /** The id in addresses: {@code kyushu}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Bilingual label() {
    return label;
  }

  /** The region of an area code of any level. */
  public static Region of(String areaCode) {
    int prefecture = Integer.parseInt(areaCode.substring(0, 2));
    return Arrays.stream(values())
        .filter(region -> region.first <= prefecture && prefecture <= region.last)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("area code " + areaCode));
  }

  public static @Nullable Region find(String id) {
    return Arrays.stream(values())
        .filter(region -> region.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  public static List<Region> all() {
    return List.of(values());
  }
}
