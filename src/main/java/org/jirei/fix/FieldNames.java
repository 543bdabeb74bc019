package org.jirei.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.content.CaseOutline;
import org.jirei.content.CaseOutline.Key;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.fix.Lines.Edit;
import org.jspecify.annotations.Nullable;

/** Finds field names in another width or case, or in Japanese: ｔｉｔｌｅ, Title, 題名. */
final class FieldNames {

  /** Field names with their labels, by the path of their mapping ({@code roles[].tasks[]}). */
  private final Map<String, Map<String, String>> known;

  /**
   * @param dictionary all fields that a case may have
   */
  FieldNames(List<Field> dictionary) {
    this.known = byOwner(dictionary);
  }

  List<Edit> edits(CaseOutline outline, Lines lines) {
    List<Edit> edits = new ArrayList<>();
    for (Key key : outline.keys()) {
      String meant = meant(key, outline);
      String raw = lines.at(key.place());
      if (meant != null && raw.equals(key.name())) {
        edits.add(new Edit(key.place(), meant));
      }
    }
    return edits;
  }

  private @Nullable String meant(Key key, CaseOutline outline) {
    Map<String, String> inside = known.getOrDefault(CaseOutline.pattern(key.owner()), Map.of());
    if (inside.containsKey(key.name())) {
      return null;
    }
    List<String> meant = new ArrayList<>();
    inside.forEach(
        (name, label) -> {
          String wanted = SpellingFix.fold(key.name());
          if (SpellingFix.fold(name).equals(wanted) || SpellingFix.fold(label).equals(wanted)) {
            meant.add(name);
          }
        });
    return meant.size() == 1 && isFree(key, meant.getFirst(), outline) ? meant.getFirst() : null;
  }

  /** Whether no other key of the mapping has this name or would get it. */
  private static boolean isFree(Key key, String name, CaseOutline outline) {
    return outline.keys().stream()
        .filter(other -> other.owner().equals(key.owner()) && !other.equals(key))
        .noneMatch(
            other ->
                other.name().equals(name)
                    || SpellingFix.fold(other.name()).equals(SpellingFix.fold(key.name())));
  }

  private static Map<String, Map<String, String>> byOwner(List<Field> dictionary) {
    Map<String, Map<String, String>> known = new LinkedHashMap<>();
    for (Field field : dictionary) {
      int dot = field.path().lastIndexOf('.');
      String owner = dot < 0 ? "" : field.path().substring(0, dot);
      known
          .computeIfAbsent(owner, path -> new LinkedHashMap<>())
          .put(field.path().substring(dot + 1), field.label());
    }
    return known;
  }
}
