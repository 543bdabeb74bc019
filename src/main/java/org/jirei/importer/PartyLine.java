package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The line with the names of the parties, and the lines below it if the names continue.
 *
 * @param end the first line after it; the same as the first if there is none
 */
record PartyLine(int first, int end) {

  private static final String BRACKETED =
      "[【＜〈《≪［\\[<〔「『](?<name>[^【】＜＞〈〉《》≪≫［］\\[\\]<>〔〕「」『』]+)[】＞〉》≫］\\]>〕」』]";

  private static final Pattern ALL_BRACKETED =
      Pattern.compile("(?:" + BRACKETED.replace("?<name>", "") + "[\\s　×✕＋+＆&・、／/]*+)++");

  private static final Pattern ONE = Pattern.compile(BRACKETED);

  /**
   * The first line of names that includes an office of the state, or else the first with several
   * names.
   */
  static PartyLine in(List<Line> lines) {
    int several = -1;
    for (int i = 0; i < lines.size(); i++) {
      List<String> names = Heading.names(lines.get(i).text());
      if (names.size() > 1 && names.stream().anyMatch(name -> name.contains("労働局"))) {
        return from(i, lines, PartyLine::isInUsualBrackets);
      }
      boolean goesOn = i + 1 < lines.size() && isInUsualBrackets(lines.get(i + 1));
      boolean named = (names.size() > 1 || goesOn) && isInUsualBrackets(lines.get(i));
      several = several < 0 && named ? i : several;
    }
    return several < 0
        ? inOtherBrackets(lines)
        : from(several, lines, PartyLine::isInUsualBrackets);
  }

  /** Names in other brackets, on one line or on several: ≪浜松市≫ ≪ハローワーク浜松≫, 浜松市 × ハローワーク浜松. */
  private static PartyLine inOtherBrackets(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (holdsNames(lines.get(i))) {
        PartyLine found = from(i, lines, PartyLine::holdsNames);
        List<String> names = new ArrayList<>();
        lines.subList(i, found.end).forEach(line -> names.addAll(names(line.text())));
        if (areOfBothSides(names)) {
          return found;
        }
        // A shorter run of these lines has no more names.
        i = found.end - 1;
      }
    }
    return new PartyLine(0, 0);
  }

  private static PartyLine from(int first, List<Line> lines, Predicate<Line> goesOn) {
    int end = first + 1;
    while (end < lines.size() && !lines.get(end).apart() && goesOn.test(lines.get(end))) {
      end++;
    }
    return new PartyLine(first, end);
  }

  boolean holds(int line) {
    return line >= first && line < end;
  }

  private static boolean isInUsualBrackets(Line line) {
    List<String> names = Heading.names(line.text());
    return !names.isEmpty() && names.stream().allMatch(Organisation::isName);
  }

  private static boolean holdsNames(Line line) {
    List<String> names = names(line.text());
    return !names.isEmpty() && names.stream().allMatch(Organisation::isName);
  }

  /**
   * The names in a line, with or without brackets of any kind; empty if it contains anything else.
   */
  static List<String> names(String line) {
    List<String> usual = Heading.names(line);
    if (!usual.isEmpty()) {
      return usual;
    }
    List<String> names =
        ALL_BRACKETED.matcher(line).matches()
            ? ONE.matcher(line)
                .results()
                .flatMap(found -> JoinedNames.split(found.group("name")).stream())
                .toList()
            : JoinedNames.split(line);
    return names.stream().allMatch(PartyLine::isName) ? names : List.of();
  }

  /**
   * Names without the usual brackets must include an office of the state and another organisation.
   */
  private static boolean areOfBothSides(List<String> names) {
    return names.stream().anyMatch(Organisation::isState)
        && !names.stream().allMatch(Organisation::isState);
  }

  /** Few names contain の, but many phrases do: ハローワーク浜松の取組. */
  private static boolean isName(String words) {
    return JoinedNames.isName(words) && !words.matches(".*[の※：:].*") && Heading.of(words) == null;
  }
}
