package org.jirei.intake;

import java.util.List;
import java.util.regex.Pattern;

/** The names in a line of names, in brackets of any kind or in none. */
final class PartyLine {

  private static final String BRACKETED =
      "[【＜〈《≪［\\[<〔「『](?<name>[^【】＜＞〈〉《》≪≫［］\\[\\]<>〔〕「」『』]+)[】＞〉》≫］\\]>〕」』]";

  private static final Pattern ALL_BRACKETED =
      Pattern.compile("(?:" + BRACKETED.replace("?<name>", "") + "[\\s　×✕＋+＆&・、／/]*)+");

  private static final Pattern ONE = Pattern.compile(BRACKETED);

  private PartyLine() {}

  /** Empty where the line holds anything else. */
  static List<String> names(String line) {
    List<String> usual = Heading.names(line);
    if (!usual.isEmpty()) {
      return usual.stream().allMatch(Organisation::isName) ? usual : List.of();
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

  /** Without the brackets that usually hold them, the state's office is among the names. */
  static boolean isWhole(List<String> names) {
    return names.size() > 1
        && names.stream().anyMatch(Organisation::isState)
        && !names.stream().allMatch(Organisation::isState);
  }

  /** の stands in few names and in many phrases: ハローワーク浜松の取組. */
  private static boolean isName(String words) {
    return JoinedNames.isName(words) && !words.matches(".*[の※：:].*") && Heading.of(words) == null;
  }
}
