package org.jirei.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jirei.content.CaseOutline;
import org.jirei.content.CaseOutline.Place;
import org.jirei.content.CaseOutline.Value;
import org.jirei.fix.Lines.Edit;

/** Fixes lists of terms: a single term also gets brackets, and repeated terms are removed. */
final class TermLists {

  private static final Pattern BETWEEN = Pattern.compile("[、，,]");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern NUMBER_AT_END = Pattern.compile("\\[\\d+]$");

  /** The rule for the items of a list, by its path without indices. */
  private final Map<String, TermRule> rules;

  TermLists(Map<String, TermRule> rules) {
    this.rules = Map.copyOf(rules);
  }

  /** Makes a list of two from {@code measures: セミナー、託児}, if both are terms. */
  List<Edit> brackets(CaseOutline outline, Lines lines) {
    List<Edit> edits = new ArrayList<>();
    for (Value value : outline.values()) {
      TermRule rule = rules.get(CaseOutline.pattern(value.path()));
      Place place = value.place();
      if (rule == null || place == null) {
        continue;
      }
      List<String> parts = parts(value.text());
      String raw = lines.at(place);
      boolean isPlain = raw.equals(value.text());
      if ((isPlain || parts.size() == 1)
          && !parts.isEmpty()
          && parts.stream().allMatch(part -> rule.isTerm(part, value.path(), outline))) {
        edits.add(new Edit(place, "[" + (isPlain ? String.join(", ", parts) : raw) + "]"));
      }
    }
    return edits;
  }

  /** Removes items that their list already contains. */
  List<Edit> doubles(CaseOutline outline, Lines lines) {
    List<Edit> edits = new ArrayList<>();
    Map<String, Set<String>> seen = new HashMap<>();
    Value before = null;
    for (Value value : outline.values()) {
      String list = NUMBER_AT_END.matcher(value.path()).replaceFirst("");
      boolean isItem = !list.equals(value.path()) && rules.containsKey(CaseOutline.pattern(list));
      boolean isDouble =
          isItem && !seen.computeIfAbsent(list, path -> new HashSet<>()).add(value.text());
      if (isDouble && before != null && before.place() != null && value.place() != null) {
        addRemoval(before.place(), value.place(), lines, edits);
      }
      before = value;
    }
    return edits;
  }

  private static void addRemoval(Place before, Place item, Lines lines, List<Edit> edits) {
    int end = before.column() + before.length();
    if (before.line() == item.line() && end < item.column()) {
      Place between = new Place(item.line(), end, item.column() - end);
      if (COMMA.matcher(lines.at(between)).matches()) {
        edits.add(new Edit(new Place(item.line(), end, between.length() + item.length()), ""));
      }
      return;
    }
    String line = lines.line(item.line());
    if (line.strip().equals("- " + lines.at(item))) {
      edits.add(new Edit(new Place(item.line(), 1, line.codePointCount(0, line.length())), ""));
    }
  }

  /** The values of a case, with each list as a set. */
  static Map<String, Set<String>> said(CaseOutline outline) {
    Map<String, Set<String>> said = new HashMap<>();
    outline
        .texts()
        .forEach(
            (path, text) ->
                said.computeIfAbsent(
                        NUMBER_AT_END.matcher(path).replaceFirst(""), list -> new HashSet<>())
                    .addAll(parts(text)));
    return said;
  }

  private static List<String> parts(String text) {
    return Arrays.stream(BETWEEN.split(text))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
