package org.jirei.content;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of one page: made from headings, unique, the same on every run. */
final class Anchors {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ASCII = Pattern.compile("[\\x00-\\x7f]*");

  private final Set<String> ids = new LinkedHashSet<>();

  /**
   * The id of a heading: its letters and digits. A heading in plain ASCII gets a prefix, so that it
   * cannot take an id that the page itself needs.
   */
  String add(String heading) {
    String words = NO_LETTERS.matcher(heading.strip()).replaceAll("-").replaceAll("^-|-$", "");
    return unique(ASCII.matcher(words).matches() ? "s-" + words : words);
  }

  /** Takes an id that Jirei chose, numbered where it is taken already. */
  String unique(String id) {
    String candidate = id;
    for (int n = 2; !ids.add(candidate); n++) {
      candidate = id + "-" + n;
    }
    return candidate;
  }

  Set<String> all() {
    return ids;
  }
}
