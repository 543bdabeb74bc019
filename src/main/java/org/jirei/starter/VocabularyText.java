package org.jirei.starter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a file of the vocabulary, cut into its items, so that one can be replaced while
 * everything else stays as it is written.
 *
 * @param items by key: the id of a term, or the first word of a group of synonyms
 * @param tail blank lines and comments behind the last item
 */
record VocabularyText(SequencedMap<String, Item> items, String tail) {

  private static final Pattern ITEM = Pattern.compile("^( *)- ");

  /** The id of a term, or the first of the words that mean the same. */
  private static final Pattern KEY =
      Pattern.compile(
          "(?m)^ *(?:- +)?(?:id: *|same: *(?:\\[\\s*|\\n *- +))[\"']?([^\"',\\]#\\n]+)");

  /**
   * One item.
   *
   * @param lead comments and blank lines above it
   * @param text its own lines, each ended by a line feed
   */
  record Item(String lead, String text) {}

  /** Cuts a text whose lines may end with CR LF; an item without a key counts as its whole text. */
  static VocabularyText of(String file) {
    SequencedMap<String, Item> items = new LinkedHashMap<>();
    List<String> lead = new ArrayList<>();
    List<String> own = new ArrayList<>();
    String indent = "";
    for (String line : file.lines().toList()) {
      Matcher item = ITEM.matcher(line);
      boolean begins = item.find() && (own.isEmpty() || item.group(1).equals(indent));
      if (begins) {
        lead = end(items, lead, own);
        indent = item.group(1);
      }
      (begins || !own.isEmpty() ? own : lead).add(line);
    }
    return new VocabularyText(items, joined(end(items, lead, own)));
  }

  /** Ends an item, and returns the lines below it that belong to the next one. */
  private static List<String> end(
      SequencedMap<String, Item> items, List<String> lead, List<String> own) {
    if (own.isEmpty()) {
      return lead;
    }
    int end = own.size();
    while (isBetween(own.get(end - 1))) {
      end--;
    }
    String text = joined(own.subList(0, end));
    List<String> next = new ArrayList<>(own.subList(end, own.size()));
    Matcher key = KEY.matcher(text);
    String named = key.find() ? key.group(1).strip() : text.strip();
    items.putIfAbsent(
        items.containsKey(named) ? text.strip() : named, new Item(joined(lead), text));
    own.clear();
    return next;
  }

  private static boolean isBetween(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  private static String joined(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  String text() {
    return items.values().stream()
        .map(item -> item.lead() + item.text())
        .collect(Collectors.joining("", "", tail));
  }
}
