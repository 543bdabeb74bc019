package org.jirei.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Brings spellings of one name to one form: 鯵ヶ沢町 and 鰺ケ澤町. The result is for comparing only; what
 * is shown is what the author wrote.
 *
 * <p>The kanji come from {@code variants.tsv}, which names the source of each pair: the Japanese
 * lists of old and new forms, JIS X 0208 and 0213, family registers, Unihan. What Unicode itself
 * makes equal (NFKC: width, compatibility ideographs, Kangxi radicals, composed and decomposed
 * kana) is done by {@link Normaliser}.
 */
public final class SpellingVariants {

  private static final String TABLE = "variants.tsv";

  /** Standardised and ideographic variation selectors choose a shape of the character before. */
  private static final Pattern SELECTORS =
      Pattern.compile("[\\ufe00-\\ufe0f\\x{e0100}-\\x{e01ef}]");

  /** The marks that repeat the character before: 佐々木, こゝろ, いすゞ. */
  private static final Pattern REPEATED_KANJI = Pattern.compile("([\\p{IsHan}&&[^々〻]])[々〻]");

  private static final Pattern REPEATED_KANA =
      Pattern.compile("([\\p{IsHiragana}\\p{IsKatakana}])([ゝゞヽヾ])");

  /** Words between two kanji that are written in kana of any kind, or by a kanji: 茅ヶ崎, 丸の内. */
  private static final Pattern LINK =
      Pattern.compile("(?<=\\p{IsHan})([ヶケがガカヵ箇个]|[ノの之]|[ッツつっ])(?=\\p{IsHan})");

  private static final Map<Integer, String> FORMS = load();

  private SpellingVariants() {}

  /** The table for scripts: each character before the one that stands for it, in one text. */
  public static String table() {
    StringBuilder table = new StringBuilder();
    FORMS.forEach((variant, form) -> table.appendCodePoint(variant).append(form));
    return table.toString();
  }

  /** Whether another character stands for this one. */
  public static boolean isVariant(int character) {
    return FORMS.containsKey(character);
  }

  /** The character that stands for a variant. */
  public static String formOf(int variant) {
    return FORMS.getOrDefault(variant, Character.toString(variant));
  }

  /**
   * One form for texts that differ only in forms of characters: 﨑 and 崎, 葛󠄀 and 葛, こゝろ and こころ.
   */
  public static String characters(String text) {
    return composed(repeated(forms(Normaliser.normalise(text))));
  }

  /** The common form of each character; marks that repeat one stay. */
  static String forms(String normalised) {
    String normal = SELECTORS.matcher(normalised).replaceAll("");
    StringBuilder forms = new StringBuilder(normal.length());
    normal
        .codePoints()
        .forEach(
            c -> {
              String form = FORMS.get(c);
              if (form == null) {
                forms.appendCodePoint(c);
              } else {
                forms.append(form);
              }
            });
    return forms.toString();
  }

  /**
   * One form for spellings of one name. Beyond {@link #characters}, it takes ケ, ヶ, が, 箇 between
   * kanji as one, likewise ノ, の, 之 and ツ, ッ, つ. Spaces are ignored.
   */
  public static String name(String name) {
    if (isPlain(name)) {
      return name;
    }
    String characters = characters(Normaliser.normalise(name).replaceAll("\\s", ""));
    return composed(linked(characters));
  }

  /** Whether a name is its own form: most names are, and thousands are compared. */
  private static boolean isPlain(String name) {
    return name.chars()
        .allMatch(c -> c >= '一' && c <= '鿿' && !FORMS.containsKey(c) && "箇个之".indexOf(c) < 0);
  }

  /** One form of what joins kanji, character by character: 茅ヶ崎 and 茅が崎 are 茅ケ崎. */
  public static String linked(String text) {
    return LINK.matcher(text).replaceAll(link -> linkOf(link.group().charAt(0)));
  }

  private static String linkOf(char written) {
    return switch (written) {
      case 'ノ', 'の', '之' -> "ノ";
      case 'ッ', 'ツ', 'つ', 'っ' -> "ツ";
      default -> "ケ";
    };
  }

  /** A loose voicing mark may find new kana before it. */
  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String repeated(String text) {
    return repeatedKana(repeatedKanji(text));
  }

  /** 人人 of 人々. */
  static String repeatedKanji(String text) {
    return untilSame(text, REPEATED_KANJI, mark -> mark.group(1) + mark.group(1));
  }

  /** いすず of いすゞ: the kana before, with the voicing that the mark shows. */
  static String repeatedKana(String text) {
    return untilSame(
        text,
        REPEATED_KANA,
        mark -> {
          String voicing = "ゞヾ".contains(mark.group(2)) ? "\u3099" : "";
          return mark.group(1) + composed(Kana.unvoiced(mark.group(1)) + voicing);
        });
  }

  /** A mark after a mark repeats what the first one stands for. */
  private static String untilSame(
      String text, Pattern marks, Function<MatchResult, String> meaning) {
    String written = text;
    for (String before = ""; !before.equals(written); ) {
      before = written;
      written = marks.matcher(written).replaceAll(meaning);
    }
    return written;
  }

  private static Map<Integer, String> load() {
    try (InputStream in = SpellingVariants.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + TABLE + " is missing");
      }
      Map<Integer, String> forms = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(pair -> forms.put(pair[0].codePointAt(0), pair[1]));
      return Collections.unmodifiableMap(forms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
