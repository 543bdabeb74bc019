package org.jirei.importer;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.scaffold.TypeByName;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parties that only sentences name: 米沢市とハローワーク米沢は…. Each side that the lines of parties
 * lack is looked for, first come first.
 */
final class PartiesInText {

  private static final Pattern STATE =
      Pattern.compile(
          "(?<![\\p{IsHan}])[\\p{IsHan}]{2,3}労働局(?!長室)|ハローワーク[\\p{IsHan}]{1,6}(?![\\p{IsKatakana}])"
              + "|(?<![\\p{IsHan}])[\\p{IsHan}]{1,6}公共職業安定所");

  private PartiesInText() {}

  /**
   * Adds what is missing.
   *
   * @param names of the parties found so far
   */
  static void add(List<String> names, ImportedDocument document, Areas areas) {
    String text =
        String.join("\n", document.blocks().stream().flatMap(b -> b.lines().stream()).toList());
    if (names.stream().noneMatch(PartiesInText::isGovernment)) {
      String government = government(text, areas);
      if (government != null) {
        names.addFirst(government);
      }
    }
    if (names.stream().noneMatch(Organisation::isState)) {
      Matcher state = STATE.matcher(text);
      state.results().map(found -> found.group()).distinct().limit(2).forEach(names::add);
    }
  }

  private static boolean isGovernment(String name) {
    String type = TypeByName.of(name.replaceFirst("[（(].*$", ""));
    return TypeByName.MUNICIPALITY.equals(type) || TypeByName.PREFECTURE.equals(type);
  }

  /** The town that the text names first, with its prefecture if that stands before it. */
  private static @Nullable String government(String text, Areas areas) {
    return areas.all().stream()
        .filter(area -> area.type() != Area.Type.PREFECTURE)
        .map(area -> named(text, area, areas))
        .filter(Objects::nonNull)
        .min(Comparator.comparingInt(text::indexOf))
        .orElse(null);
  }

  private static @Nullable String named(String text, Area area, Areas areas) {
    String full = areas.fullName(area);
    if (text.contains(full)) {
      return full;
    }
    Matcher name =
        Pattern.compile("(?<![\\p{IsHan}])" + area.name() + "(?![立民内外営街場\\p{IsHan}]{2})")
            .matcher(text);
    return area.name().length() > 2 && text.contains(area.name()) && name.find()
        ? area.name()
        : null;
  }
}
