package org.jirei.text;

/**
 * The characters that are shown as nothing where they have no effect: zero-width characters, tags,
 * fillers, variation selectors. They have the property Default_Ignorable_Code_Point (Unicode
 * Standard 5.21, DerivedCoreProperties.txt), which Java does not know.
 */
final class DefaultIgnorable {

  static final int CHOSEONG_FILLER = 0x115f;
  static final int JUNGSEONG_FILLER = 0x1160;
  static final int HANGUL_FILLER = 0x3164;

  /** First and last character of each range. Those of direction are told before. */
  private static final int[][] RANGES = {
    {0xad, 0xad},
    {0x34f, 0x34f},
    {0x61c, 0x61c},
    {CHOSEONG_FILLER, JUNGSEONG_FILLER},
    {0x17b4, 0x17b5},
    {0x180b, 0x180f},
    {0x200b, 0x200f},
    {0x202a, 0x202e},
    {0x2060, 0x206f},
    {HANGUL_FILLER, HANGUL_FILLER},
    {0xfe00, 0xfe0f},
    {0xfeff, 0xfeff},
    {0xffa0, 0xffa0},
    {0xfff0, 0xfff8},
    {0x1bca0, 0x1bca3},
    {0x1d173, 0x1d17a},
    {0xe0000, 0xe0fff},
  };

  private DefaultIgnorable() {}

  static boolean is(int c) {
    for (int[] range : RANGES) {
      if (c <= range[1]) {
        return c >= range[0];
      }
    }
    return false;
  }

  /** Whether it chooses a shape of the character before: ☀️, 葛󠄀. */
  static boolean isSelector(int c) {
    return c >= 0x180b && c <= 0x180f && c != 0x180e
        || c >= 0xfe00 && c <= 0xfe0f
        || c >= 0xe0100 && c <= 0xe01ef;
  }

  /** Whether it stands for a missing consonant or vowel in a syllable of Old Korean. */
  static boolean isJamoFiller(int c) {
    return c == CHOSEONG_FILLER || c == JUNGSEONG_FILLER;
  }
}
