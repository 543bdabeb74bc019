package org.jirei.search;

import java.util.List;
import java.util.stream.IntStream;
import org.jirei.vocabulary.Region;
import org.jspecify.annotations.Nullable;

/** The names by which people search for a part of the country. */
enum RegionNames {
  HOKKAIDO("北海道", "ほっかいどう", Region.HOKKAIDO),
  TOHOKU("東北", "とうほく", Region.TOHOKU),
  KANTO("関東", "かんとう", Region.KANTO),
  NORTH_KANTO("北関東", "きたかんとう", 8, 9, 10),
  SOUTH_KANTO("南関東", "みなみかんとう", 11, 12, 13, 14),
  CAPITAL("首都圏", "しゅとけん", 11, 12, 13, 14),
  CHUBU("中部", "ちゅうぶ", Region.CHUBU),
  KOSHINETSU("甲信越", "こうしんえつ", 15, 19, 20),
  HOKURIKU("北陸", "ほくりく", 16, 17, 18),
  TOKAI("東海", "とうかい", 21, 22, 23, 24),
  KINKI("近畿", "きんき", Region.KINKI),
  KANSAI("関西", "かんさい", Region.KINKI),
  CHUGOKU("中国", "ちゅうごく", Region.CHUGOKU),
  SHIKOKU("四国", "しこく", Region.SHIKOKU),
  /** The seven prefectures of the island; 沖縄 has its own name. */
  KYUSHU("九州", "きゅうしゅう", 40, 41, 42, 43, 44, 45, 46);

  private final String label;
  private final String kana;
  private final List<Integer> prefectures;

  RegionNames(String label, String kana, Integer... prefectures) {
    this.label = label;
    this.kana = kana;
    this.prefectures = List.of(prefectures);
  }

  RegionNames(String label, String kana, Region region) {
    this.label = label;
    this.kana = kana;
    this.prefectures =
        IntStream.rangeClosed(1, 47).filter(number -> block(number) == region).boxed().toList();
  }

  String label() {
    return label;
  }

  /** The reading in hiragana. */
  String kana() {
    return kana;
  }

  /** The block in which it lies; null if it reaches over several. */
  @Nullable Region block() {
    List<Region> blocks = prefectures.stream().map(RegionNames::block).distinct().toList();
    return blocks.size() == 1 ? blocks.getFirst() : null;
  }

  private static Region block(int prefecture) {
    return Region.of((prefecture < 10 ? "0" : "") + prefecture);
  }

  /** Whether the area of a code, of any level, lies in it. */
  boolean has(String areaCode) {
    return prefectures.contains(Integer.valueOf(areaCode.substring(0, 2)));
  }
}
