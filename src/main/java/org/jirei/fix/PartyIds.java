package org.jirei.fix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jirei.content.CaseOutline;
import org.jirei.content.CaseOutline.Value;
import org.jirei.content.Ids;
import org.jspecify.annotations.Nullable;

/** The parties of one case: their ids after fixing, and the words that refer to them. */
final class PartyIds {

  private static final String ALL = "all";

  private final Map<String, Integer> sharers = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Set<String>> byName = new HashMap<>();

  PartyIds(CaseOutline outline) {
    for (Value party : outline.values("parties[].id")) {
      sharers.merge(SpellingFix.id(party.text()), 1, Integer::sum);
    }
    for (Value party : outline.values("parties[].id")) {
      String fixed = id(party.path(), party.text(), outline);
      String id = fixed == null ? party.text() : fixed;
      String owner = party.path().replaceFirst("\\.id$", "");
      ids.add(id);
      name(id, id);
      name(outline.text(owner + ".name"), id);
      name(outline.text(owner + ".shortName"), id);
    }
  }

  private void name(@Nullable String name, String id) {
    if (name != null) {
      byName.computeIfAbsent(SpellingFix.fold(name), words -> new LinkedHashSet<>()).add(id);
    }
  }

  /**
   * Fixes the id of a party: half width and lower case, unless another party would then have the
   * same id.
   */
  @Nullable String id(String path, String text, CaseOutline outline) {
    if (Ids.isId(text)) {
      return null;
    }
    String id = SpellingFix.id(text);
    return Ids.isId(id) && sharers.getOrDefault(id, 1) == 1 ? id : null;
  }

  /** Follows the id of a party that is fixed. Names stay, since the field may hold any name. */
  @Nullable String renamed(String path, String text, CaseOutline outline) {
    String id = SpellingFix.id(text);
    return !ids.contains(text) && ids.contains(id) ? id : null;
  }

  /** Fixes a reference to a party: its id instead of its name. */
  @Nullable String reference(String path, String text, CaseOutline outline) {
    if (ids.contains(text) || text.equals(ALL)) {
      return null;
    }
    if (text.equals("共通") && path.matches("roles\\[\\d+]\\.parties")) {
      return ALL;
    }
    Set<String> meant = byName.getOrDefault(SpellingFix.fold(text), Set.of());
    return meant.size() == 1 ? meant.iterator().next() : null;
  }
}
