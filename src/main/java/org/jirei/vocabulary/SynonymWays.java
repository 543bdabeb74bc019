package org.jirei.vocabulary;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jirei.text.SearchSpelling;

/** Where groups of synonyms lead, in order to find mistakes in them. */
public final class SynonymWays {

  private final Map<String, SynonymGroup> byWord = new HashMap<>();

  /**
   * @param groups if a word is in several, the first has it
   */
  public SynonymWays(List<SynonymGroup> groups) {
    for (SynonymGroup group : groups) {
      group.same().forEach(word -> byWord.putIfAbsent(SearchSpelling.of(word), group));
    }
  }

  /**
   * Whether a word leads back to a group.
   *
   * @param next the words to which a group leads: its narrower or its broader ones
   */
  public boolean leadsBack(
      String word, SynonymGroup group, Function<SynonymGroup, List<String>> next) {
    Set<SynonymGroup> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(word));
    while (!open.isEmpty()) {
      SynonymGroup other = byWord.get(SearchSpelling.of(open.pop()));
      if (group.equals(other)) {
        return true;
      }
      if (other != null && seen.add(other)) {
        open.addAll(next.apply(other));
      }
    }
    return false;
  }
}
