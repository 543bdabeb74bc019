package org.jirei.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.jirei.content.Ids;
import org.jirei.text.Readings;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Term;

/**
 * Proposes the id of a new case: its place, or else its topic, with a number if that id is taken.
 */
public final class IdProposal {

  private static final int LONGEST = 60;

  private IdProposal() {}

  /**
   * @param areas where it took place; the first one gives the name
   * @param taken ids already in use
   */
  public static String of(List<Area> areas, List<Term> measures, String title, Set<String> taken) {
    SequencedSet<String> candidates = new LinkedHashSet<>();
    List<String> words = new ArrayList<>(measures.stream().map(Term::id).toList());
    words.addAll(Readings.latinWords(title));
    String place = areas.isEmpty() ? "" : AreaFinder.romaji(areas.getFirst());
    if (!place.isEmpty()) {
      candidates.add(place);
      words.forEach(word -> candidates.add(place + "_" + word));
    } else {
      List<String> meaningful = Readings.latinWords(title);
      candidates.add(String.join("_", meaningful.subList(0, Math.min(2, meaningful.size()))));
      candidates.addAll(words);
    }
    candidates.removeIf(id -> id.length() > LONGEST || !Ids.isId(id));
    for (String candidate : candidates) {
      if (isFree(candidate, taken)) {
        return candidate;
      }
    }
    String base = candidates.isEmpty() ? "case" : candidates.getFirst();
    return Ids.free(base, id -> !isFree(id, taken));
  }

  private static boolean isFree(String id, Set<String> taken) {
    return Ids.namesCase(id) && !taken.contains(id);
  }
}
