package org.jirei.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jirei.vocabulary.Region;

/** The names by which people search for a part of the country. */
final class RegionNames {

  private static final Set<String> TOKAI = Set.of("21", "22", "23", "24");
  private static final Set<String> HOKURIKU = Set.of("16", "17", "18");
  private static final Set<String> KOSHINETSU = Set.of("15", "19", "20");
  private static final Set<String> NORTH_KANTO = Set.of("08", "09", "10");
  private static final Set<String> SOUTH_KANTO = Set.of("11", "12", "13", "14");

  private RegionNames() {}

  /** Names of the block, and of smaller regions to which a prefecture is usually counted. */
  static List<String> of(Region region, String prefectureCode) {
    String prefecture = prefectureCode.substring(0, 2);
    List<String> names = new ArrayList<>();
    switch (region) {
      case HOKKAIDO -> {}
      case TOHOKU -> names.addAll(List.of("東北", "東北地方", "tohoku"));
      case KANTO -> names.addAll(List.of("関東", "関東地方", "kanto"));
      case CHUBU -> names.addAll(List.of("中部", "中部地方", "chubu"));
      case KINKI -> names.addAll(List.of("近畿", "近畿地方", "関西", "関西地方", "kinki", "kansai"));
      case CHUGOKU -> names.addAll(List.of("中国", "中国地方", "chugoku"));
      case SHIKOKU -> names.addAll(List.of("四国", "四国地方", "shikoku"));
      case KYUSHU -> {
        if (!prefecture.equals("47")) {
          names.addAll(List.of("九州", "九州地方", "kyushu"));
        }
      }
    }
    addIf(TOKAI, prefecture, names, "東海", "東海地方", "tokai");
    addIf(HOKURIKU, prefecture, names, "北陸", "北陸地方", "hokuriku");
    addIf(KOSHINETSU, prefecture, names, "甲信越");
    addIf(NORTH_KANTO, prefecture, names, "北関東");
    addIf(SOUTH_KANTO, prefecture, names, "南関東", "首都圏");
    return names;
  }

  private static void addIf(
      Set<String> block, String prefecture, List<String> names, String... of) {
    if (block.contains(prefecture)) {
      names.addAll(List.of(of));
    }
  }
}
