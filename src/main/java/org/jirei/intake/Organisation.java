package org.jirei.intake;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the name of an organisation tells: its kind, and whether two names mean the same one. */
final class Organisation {

  /** Kinds by what their names hold, the more telling first; ids of the vocabulary. */
  private static final List<Map.Entry<Pattern, String>> KINDS =
      List.of(
          kind("ハロ[ーー－-]ワーク|職業安定所|安定所|マザーズコーナー", "hello-work"),
          kind("労働局", "labour-bureau"),
          kind("商工会|経済団体|経営者協会|同友会|工業会|組合", "chamber"),
          kind("財団|社団|一財|公財|一社|公社|連合会|協議会|協会|ＮＰＯ|NPO|社会福祉|法人", "foundation"),
          kind("株式会社|有限会社|合同会社|（株）|\\(株\\)|㈱|㈲", "company"),
          kind("大学|学校|高校|学園|専門学校", "school"),
          kind("図書館|公民館|センター|館|プラザ|会館", "facility"),
          kind("[都道府県](?:庁)?$", "prefecture"),
          kind("(?:市|区|町|村|市役所|区役所|町役場|村役場)$", "municipality"));

  private static final Pattern EVERYONE = Pattern.compile("共通|共同|全体|全機関|各機関|全団体|合同");

  private static final Pattern STATE =
      Pattern.compile("国|国（.*）|労働局|ハロ[ーー－-]ワーク.*|安定所|.*労働局|マザーズ.*");

  private Organisation() {}

  /** The type in the vocabulary, null where the name tells none. */
  static @Nullable String type(String name) {
    return KINDS.stream()
        .filter(kind -> kind.getKey().matcher(name).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  static boolean isEveryone(String name) {
    return EVERYONE.matcher(name).matches();
  }

  /** Whether words in brackets can only be somebody's name. */
  static boolean isName(String words) {
    return words.length() <= 30
        && (isEveryone(words)
            || words.matches("国|県|市|町|村|区|府|都|道")
            || STATE.matcher(words).matches()
            || type(words) != null && !words.matches(".*[をにはがで、。].*"));
  }

  /** The party that a heading means by a shorter or looser name; null where none fits. */
  static @Nullable String among(List<String> parties, String heading) {
    String name = plain(heading);
    for (String party : parties) {
      if (plain(party).equals(name)) {
        return party;
      }
    }
    for (String party : parties) {
      String full = plain(party);
      if (name.length() > 1 && (full.endsWith(name) || full.contains(name))
          || name.endsWith(full)) {
        if (!STATE.matcher(heading).matches() || isState(party)) {
          return party;
        }
      }
    }
    if (STATE.matcher(heading).matches()) {
      return parties.stream().filter(Organisation::isState).findFirst().orElse(null);
    }
    String kind = type(heading);
    boolean generic = heading.length() == 1 || heading.matches("本市|本県|当市|当県|市役所|県庁|自治体");
    return generic && kind != null
        ? parties.stream().filter(party -> kind.equals(type(party))).findFirst().orElse(null)
        : null;
  }

  static boolean isState(String name) {
    String type = type(name);
    return "hello-work".equals(type) || "labour-bureau".equals(type);
  }

  private static String plain(String name) {
    return name.replaceAll("[\\s　（(][^）)]*[）)]|[\\s　]", "").replaceFirst("役所$|役場$", "");
  }

  private static Map.Entry<Pattern, String> kind(String pattern, String type) {
    return Map.entry(Pattern.compile(pattern), type);
  }
}
