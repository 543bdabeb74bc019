package org.jirei.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A prefecture, municipality or ward with its 全国地方公共団体コード.
 *
 * @param code six digits, the last a check digit
 * @param type prefecture, municipality or ward of a designated city
 * @param name 大垣市
 * @param kana おおがきし
 * @param parent code of the area that contains it, null for prefectures
 */
public record Area(String code, Type type, String name, String kana, @Nullable String parent) {

  /** The three levels of the code table. */
  public enum Type {
    PREFECTURE,
    MUNICIPALITY,
    WARD
  }
}
