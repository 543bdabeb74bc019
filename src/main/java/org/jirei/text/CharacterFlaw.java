package org.jirei.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reason why a character is not what an author meant to publish: it was damaged on its way, is
 * known to one computer only, or cannot be seen and yet changes what is read.
 *
 * <p>The classes are those of Unicode: general categories, noncharacters (Unicode Standard 23.7),
 * explicit directional formatting (TR 9) and default ignorable characters.
 */
public enum CharacterFlaw {
  /** C0 and C1 controls except tab and line feed, line and paragraph separators. */
  CONTROL,
  /** U+FFFC, U+FFFD, noncharacters, halves of surrogate pairs: a character was lost. */
  DAMAGED,
  /** Its meaning depends on the fonts of one computer (外字). */
  PRIVATE_USE,
  /** It turns round what follows, or is a mark of direction outside right-to-left text. */
  DIRECTION,
  /** It has no width, and stands where no script needs it. */
  HIDDEN;

  /**
   * A flawed character in a text, or several of the same in a row.
   *
   * @param index of the first
   * @param length of all, in {@code char}
   */
  public record Found(CharacterFlaw flaw, int codePoint, int index, int length) {

    /** U+202E RIGHT-TO-LEFT OVERRIDE. */
    public String name() {
      String name = Character.getName(codePoint);
      String hex = String.format(Locale.ROOT, "U+%04X", codePoint);
      return name == null ? hex : hex + " " + name;
    }

    /** Whether the text says the same without it. */
    public boolean isRemovable() {
      return flaw == HIDDEN || isMark(codePoint);
    }
  }

  /** Below this, only controls can be flawed. Most characters of Japanese are tested by ranges. */
  private static final int FIRST_FORMAT = 0x7f;

  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private static final int BLACK_FLAG = 0x1f3f4;

  /** Scripts of words that zero-width characters can only hide in. */
  private static final Set<UnicodeScript> PLAIN =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  /** All flawed characters of a line, in their order. Equal neighbours are told as one. */
  public static List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    Boolean rightToLeft = null;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      CharacterFlaw flaw = of(c);
      if (isMark(c)) {
        rightToLeft = rightToLeft == null ? isRightToLeft(text) : rightToLeft;
        flaw = rightToLeft ? null : flaw;
      } else if (flaw == HIDDEN && isNeeded(c, text, at, next)) {
        flaw = null;
      }
      if (flaw != null) {
        add(all, new Found(flaw, c, at, next - at));
      }
      at = next;
    }
    return all;
  }

  /** The text without what {@link Found#isRemovable} says, judged line by line. */
  public static String remove(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    for (String line : text.split("(?<=\n)", -1)) {
      int at = 0;
      for (Found found : in(line)) {
        if (found.isRemovable()) {
          rest.append(line, at, found.index);
          at = found.index + found.length;
        }
      }
      rest.append(line, at, line.length());
    }
    return rest.toString();
  }

  private static void add(List<Found> all, Found found) {
    Found last = all.isEmpty() ? null : all.getLast();
    if (last != null
        && last.codePoint == found.codePoint
        && last.index + last.length == found.index) {
      all.removeLast();
      all.add(new Found(found.flaw, found.codePoint, last.index, last.length + found.length));
    } else {
      all.add(found);
    }
  }

  /** The flaw of a character by itself; its neighbours may excuse it. */
  private static @Nullable CharacterFlaw of(int c) {
    if (c < FIRST_FORMAT) {
      return c >= ' ' || c == '\t' || c == '\n' ? null : CONTROL;
    }
    if (c >= 0x2070 && c < 0xd800 && c != DefaultIgnorable.HANGUL_FILLER) {
      return null; // symbols, kana, kanji, Hangul
    }
    if (c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || isMark(c)) {
      return DIRECTION;
    }
    if (c == 0xfffc || c == 0xfffd || (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef) {
      return DAMAGED;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> CONTROL;
      case Character.SURROGATE -> DAMAGED;
      case Character.PRIVATE_USE -> PRIVATE_USE;
      default -> c >= 0xfff9 && c <= 0xfffb ? CONTROL : DefaultIgnorable.is(c) ? HIDDEN : null;
    };
  }

  private static boolean isTag(int c) {
    return c >= 0xe0020 && c <= 0xe007f;
  }

  private static boolean isMark(int c) {
    return c == 0x200e || c == 0x200f || c == 0x061c;
  }

  private static boolean isRightToLeft(String text) {
    return text.codePoints()
        .anyMatch(
            c -> {
              byte direction = Character.getDirectionality(c);
              return !isMark(c)
                  && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                      || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
            });
  }

  /**
   * A joiner joins emoji; other scripts than those of Europe and East Asia need such characters.
   */
  private static boolean isNeeded(int c, String text, int at, int next) {
    int before = at == 0 ? ' ' : text.codePointBefore(at);
    if (DefaultIgnorable.isSelector(c)) {
      return !Character.isWhitespace(before)
          && !Character.isSpaceChar(before)
          && !DefaultIgnorable.is(before);
    }
    if (isTag(c)) {
      return before == BLACK_FLAG || isTag(before); // the flag of a region: 🏴󠁧󠁢󠁳󠁣󠁴󠁿
    }
    int after = next < text.length() ? text.codePointAt(next) : ' ';
    if (DefaultIgnorable.isJamoFiller(c)) {
      return isOfSyllable(c, before, after);
    }
    if (next >= text.length()) {
      return false;
    }
    boolean joinsEmoji =
        c == ZERO_WIDTH_JOINER && isOfEmoji(before) && Character.isEmoji(after) && after > 0xff;
    return joinsEmoji || !PLAIN.contains(UnicodeScript.of(before));
  }

  /** Whether a filler stands for a missing part of a syllable (Unicode Standard 3.12). */
  private static boolean isOfSyllable(int c, int before, int after) {
    return c == DefaultIgnorable.CHOSEONG_FILLER
        ? after >= 0x1160 && after <= 0x11a7
        : before >= 0x1100 && before <= 0x115f || before >= 0xa960 && before <= 0xa97c;
  }

  private static boolean isOfEmoji(int c) {
    return c == 0xfe0f || Character.isEmoji(c) && c > 0xff || Character.isEmojiModifier(c);
  }
}
