package org.jirei.roles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jirei.text.Normaliser;
import org.jirei.vocabulary.SynonymGroup;
import org.jirei.vocabulary.Term;

/** The words that indicate a measure in a text, in normalised spelling. */
final class MeasureWords {

  private static final Pattern IN_BRACKETS = Pattern.compile("（[^）]*）|\\([^)]*\\)");
  private static final Pattern PARTS = Pattern.compile("[・/／]");

  private MeasureWords() {}

  /**
   * Its label, the parts of the label, its synonyms, and the same words with general synonyms put
   * in (障がい for 障害, 市報 for 広報誌). Text in brackets is left out: （制度） would match every 制度.
   */
  static List<String> of(Term measure, List<SynonymGroup> groups) {
    Set<String> words = new LinkedHashSet<>();
    String label = IN_BRACKETS.matcher(measure.label().ja()).replaceAll("");
    words.add(label);
    words.addAll(List.of(PARTS.split(label)));
    words.addAll(measure.synonyms());
    Set<String> known = new LinkedHashSet<>();
    for (String word : words) {
      known.add(Normaliser.normalise(word).strip());
    }
    for (String word : List.copyOf(known)) {
      groups.forEach(group -> addVariants(word, group, known));
    }
    // A single character occurs in too many other words.
    return known.stream().filter(word -> word.length() > 1).toList();
  }

  private static void addVariants(String word, SynonymGroup group, Set<String> known) {
    List<String> same = new ArrayList<>();
    group.same().forEach(other -> same.add(Normaliser.normalise(other)));
    for (String part : same) {
      if (word.equals(part)) {
        known.addAll(same);
      } else if (word.contains(part)) {
        for (String other : same) {
          // Replacing 面接会, a part of 就職面接会, by the whole would make 就職就職面接会.
          if (!part.contains(other) && !other.contains(part)) {
            known.add(word.replace(part, other));
          }
        }
      }
    }
  }
}
