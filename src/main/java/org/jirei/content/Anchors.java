package org.jirei.content;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ids of one page. They are made from headings, are unique, and are the same on every run. */
final class Anchors {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ASCII = Pattern.compile("[\\x00-\\x7f]*");

  private final Set<String> ids = new LinkedHashSet<>();
  private final Map<String, String> byWords = new HashMap<>();

  /** The next number to try for an id that is already taken. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * The id of a heading: its letters and digits. A heading in plain ASCII gets a prefix, so that it
   * cannot take an id that the page itself needs.
   */
  String add(String heading) {
    String id = unique(fromWords(heading));
    name(heading, id);
    return id;
  }

  /** Takes the id of a heading unless it is taken; null if it is. */
  @Nullable String addIfFree(String heading) {
    String id = fromWords(heading);
    return ids.add(id) ? id : null;
  }

  private static String fromWords(String heading) {
    String composed = Normalizer.normalize(heading.strip(), Normalizer.Form.NFC);
    String words = NO_LETTERS.matcher(composed).replaceAll("-").replaceAll("^-|-$", "");
    return ASCII.matcher(words).matches() ? "s-" + words : words;
  }

  /** Lets words of a heading name its id, too. The first of several equal headings keeps them. */
  void name(String words, String id) {
    byWords.putIfAbsent(letters(words), id);
  }

  /** What tells words from others, in any width and case: their letters and digits. */
  static String letters(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NO_LETTERS.matcher(plain).replaceAll("");
  }

  /** Takes an id that Jirei chose and adds a number if it is already taken. */
  String unique(String id) {
    String candidate = id;
    while (!ids.add(candidate)) {
      candidate = id + "-" + (numbers.merge(id, 1, Integer::sum) + 1);
    }
    return candidate;
  }

  Set<String> all() {
    return ids;
  }

  /** The id for the {@link #letters} of each heading. */
  Map<String, String> byWords() {
    return byWords;
  }
}
