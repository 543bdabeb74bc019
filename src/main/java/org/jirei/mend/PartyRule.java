package org.jirei.mend;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jirei.content.CaseOutline;
import org.jspecify.annotations.Nullable;

/** A party of the case, where it is referred to: by its id, not by its name. */
record PartyRule(IdRule ids) implements Rule {

  private static final String ALL = "all";

  @Override
  public @Nullable String mended(String path, String text, CaseOutline outline) {
    if (path.matches("roles\\[\\d+]\\.parties") && (text.equals(ALL) || text.equals("共通"))) {
      return text.equals(ALL) ? null : ALL;
    }
    Map<String, Set<String>> byName = new LinkedHashMap<>();
    for (int i = 0; i < outline.values().size(); i++) {
      String at = "parties[" + i + "]";
      String written = outline.text(at + ".id");
      if (written == null) {
        continue;
      }
      String mended = ids.mended(at + ".id", written, outline);
      String id = mended == null ? written : mended;
      if (id.equals(text)) {
        return null;
      }
      for (String name : new String[] {id, outline.text(at + ".name"), shortName(at, outline)}) {
        if (name != null) {
          byName.computeIfAbsent(Spelling.fold(name), n -> new LinkedHashSet<>()).add(id);
        }
      }
    }
    Set<String> meant = byName.getOrDefault(Spelling.fold(text), Set.of());
    return meant.size() == 1 ? meant.iterator().next() : null;
  }

  private static @Nullable String shortName(String party, CaseOutline outline) {
    return outline.text(party + ".shortName");
  }
}
