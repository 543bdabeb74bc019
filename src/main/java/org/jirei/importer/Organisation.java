package org.jirei.importer;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jirei.scaffold.TypeByName;
import org.jspecify.annotations.Nullable;

/** Whether words are the name of an organisation, and whether two names mean the same one. */
final class Organisation {

  private static final String ALL = "(?:共通|共同|全体|全機関|各機関|全団体|合同|双方|両者|両機関|三者|全員)";

  private static final Pattern EVERYONE = Pattern.compile(ALL + "(?:[・、]?" + ALL + ")*+");

  private static final Pattern STATE =
      Pattern.compile("国|国（.*）|労働局|ハロ[ーー－-]ワーク.*|安定所|.*労働局|マザーズ.*");

  private Organisation() {}

  static boolean isEveryone(String name) {
    return EVERYONE.matcher(name).matches();
  }

  /** Whether words in brackets can only be a name. */
  static boolean isName(String words) {
    return words.length() <= 30
        && (isEveryone(words)
            || words.matches("国|県|市|町|村|区|府|都|道")
            || STATE.matcher(words).matches()
            || TypeByName.of(words) != null && !words.matches(".*[をにはがで、。].*"));
  }

  /** Whether words are the complete name of a party. */
  static boolean isOneOf(List<String> parties, String words) {
    return parties.stream().anyMatch(party -> plain(party).equals(plain(words)));
  }

  /** Whether words name a party: in full, in short, or by the word for its kind. */
  static boolean isCalled(List<String> parties, String words) {
    return isName(words) && !words.matches(".*(?:[をにはがでの]|及び).*")
        || words.length() > 1
            && parties.stream()
                .map(Organisation::plain)
                .anyMatch(party -> party.startsWith(words) || party.endsWith(plain(words)));
  }

  /** The parties that a heading means: one by name, or all of a kind. */
  static List<String> allAmong(List<String> parties, String heading) {
    Predicate<String> kind = kind(heading);
    List<String> all =
        kind == null || isOneOf(parties, heading)
            ? List.of()
            : parties.stream().filter(kind).toList();
    String one = among(parties, heading);
    return !all.isEmpty() ? all : one == null ? List.of() : List.of(one);
  }

  /** The kind of organisations that a word without a place means; null for names. */
  private static @Nullable Predicate<String> kind(String word) {
    return switch (word) {
      case "国" -> Organisation::isState;
      case "ハローワーク", "各ハローワーク", "公共職業安定所", "職業安定所", "安定所" -> isOf(TypeByName.HELLO_WORK);
      case "労働局" -> isOf(TypeByName.LABOUR_BUREAU);
      case "県", "都", "道", "府", "本県", "当県" -> isOf(TypeByName.PREFECTURE);
      case "市", "町", "村", "区" ->
          isOf(TypeByName.MUNICIPALITY).and(party -> plain(party).endsWith(word));
      case "市町", "市町村", "市区町村", "両市", "両町", "各市", "各市町", "各市町村", "本市", "当市" ->
          isOf(TypeByName.MUNICIPALITY);
      case "自治体", "地方自治体", "各自治体" -> isOf(TypeByName.MUNICIPALITY).or(isOf(TypeByName.PREFECTURE));
      default -> null;
    };
  }

  /** Whether a word means all organisations of a kind: 自治体, 市町. */
  static boolean isKind(String word) {
    return kind(word) != null;
  }

  private static Predicate<String> isOf(String type) {
    return party -> type.equals(TypeByName.of(party));
  }

  /** The party that a heading means by a shorter or inexact name; null if none fits. */
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
