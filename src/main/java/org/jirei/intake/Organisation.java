package org.jirei.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jirei.draft.TypeByName;
import org.jspecify.annotations.Nullable;

/** Whether words are the name of an organisation, and whether two names mean the same one. */
final class Organisation {

  private static final Pattern EVERYONE = Pattern.compile("共通|共同|全体|全機関|各機関|全団体|合同");

  private static final Pattern STATE =
      Pattern.compile("国|国（.*）|労働局|ハロ[ーー－-]ワーク.*|安定所|.*労働局|マザーズ.*");

  private Organisation() {}

  static boolean isEveryone(String name) {
    return EVERYONE.matcher(name).matches();
  }

  /** Whether words in brackets can only be somebody's name. */
  static boolean isName(String words) {
    return words.length() <= 30
        && (isEveryone(words)
            || words.matches("国|県|市|町|村|区|府|都|道")
            || STATE.matcher(words).matches()
            || TypeByName.of(words) != null && !words.matches(".*[をにはがで、。].*"));
  }

  /** Whether words are the name of a party, whole. */
  static boolean isOneOf(List<String> parties, String words) {
    return parties.stream().anyMatch(party -> plain(party).equals(plain(words)));
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
    String type = TypeByName.of(heading);
    boolean generic = heading.length() == 1 || heading.matches("本市|本県|当市|当県|市役所|県庁|自治体");
    return generic && type != null
        ? parties.stream()
            .filter(party -> type.equals(TypeByName.of(party)))
            .findFirst()
            .orElse(null)
        : null;
  }

  static boolean isState(String name) {
    String type = TypeByName.of(name);
    return TypeByName.HELLO_WORK.equals(type) || TypeByName.LABOUR_BUREAU.equals(type);
  }

  private static String plain(String name) {
    return name.replaceAll("[\\s　（(][^）)]*[）)]|[\\s　]", "").replaceFirst("役所$|役場$", "");
  }
}
