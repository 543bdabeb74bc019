package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.scaffold.TypeByName;
import org.jspecify.annotations.Nullable;

/**
 * Splits a name that contains several organisations: 宮城県仙台市 × 宮城労働局.
 *
 * <p>A name is split at a sign only if there is an organisation on either side, since names contain
 * the same signs: ひとり親家庭・女性支援センター, ふるさとハローワーク, 宮城県　仙台市.
 */
final class JoinedNames {

  /** Signs between names, the most reliable first. The last ones also occur within names. */
  private static final List<Pattern> SIGNS =
      Stream.of("[×✕✖＋+＆&⇔]|[\\s　][xXｘＸ][\\s　]", "[、,，]", "[／/]", "[・･]", "と|及び|および|並びに")
          .map(sign -> Pattern.compile("[\\s　]*(?:" + sign + ")[\\s　]*"))
          .toList();

  /** Separators of any names in a list. */
  private static final Pattern BETWEEN = Pattern.compile("[、,，／\\n]");

  private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

  /** The legal form of a company or an association. */
  private static final Pattern LEGAL_FORM =
      Pattern.compile("(?:[一公社財]|.{0,7}(?:社団|財団|活動|福祉|学校|医療|行政|大学|ＮＰＯ|NPO)){0,4}法人|(?:株式|有限|合同)会社");

  /** Words for organisations that are not names: 大垣市・国 is the heading of a task. */
  private static final Pattern ANYONE =
      Pattern.compile(
          "国|国（.*|[都道府県市区町村]|[本当][県市区町村]|市町村?|市区町村|自治体|.*(?:取組|役割|連携|事業|事例|協力|支援|対応|担当)");

  /** ハローワーク浜松は面接会を開催した。 */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "[を。、]|(?<=[\\p{IsHan}\\p{IsKatakana}ー])[はがにで](?=[\\p{IsHan}\\p{IsKatakana}])");

  /** 富谷市 of 富谷市シルバー人材センター. */
  private static final Pattern GOVERNMENT_OF =
      Pattern.compile("^(?<government>(?:.{2,3}[都道府県])?[^\\s　]{1,6}?[市区町村])(?=.)");

  /** Longer names do not occur in practice, and each sign is tried with each of the others. */
  private static final int LONGEST = 200;

  private JoinedNames() {}

  /** The names, or the unchanged words if they do not split into names. */
  static List<String> split(String words) {
    if (words.length() > LONGEST) {
      return List.of(words);
    }
    for (Pattern sign : SIGNS) {
      List<String> halves = sign.splitAsStream(words.strip()).toList();
      if (halves.size() > 1) {
        List<String> names = halves.stream().flatMap(half -> split(half).stream()).toList();
        if (names.stream().allMatch(JoinedNames::isName) && !isJointOffice(names)) {
          return names;
        }
      }
    }
    return apart(words);
  }

  /** The names in a list. Each entry may contain several. */
  static List<String> listed(String list) {
    return BETWEEN
        .splitAsStream(list)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .flatMap(name -> split(name).stream())
        .toList();
  }

  /** The same for the heading of a role, which may use shorter names for known parties. */
  static List<String> split(String words, List<String> parties) {
    if (Organisation.isOneOf(parties, words)) {
      return List.of(words);
    }
    for (Pattern sign : SIGNS) {
      List<String> halves = sign.splitAsStream(words).toList();
      List<String> meant =
          halves.stream()
              .map(half -> Organisation.among(parties, half))
              .filter(Objects::nonNull)
              .distinct()
              .toList();
      if (halves.size() > 1 && meant.size() == halves.size()) {
        return halves;
      }
    }
    return split(words);
  }

  /** Whether words are exactly the name of one organisation. */
  static boolean isName(String words) {
    return Organisation.isName(words)
        && !SENTENCE.matcher(words).find()
        && TypeByName.of(words) != null
        && !Organisation.isEveryone(words)
        && !ANYONE.matcher(words).matches()
        && !LEGAL_FORM.matcher(words).matches()
        && Heading.of("【" + words + "】") == null;
  }

  /** 仙台市・富谷市シルバー人材センター is one office of two towns. Two facilities may also be one organisation. */
  private static boolean isJointOffice(List<String> names) {
    if (names.stream().noneMatch(name -> isGovernment(name) || Organisation.isState(name))) {
      return true;
    }
    String first = names.getFirst();
    return isGovernment(first)
        && names.stream()
            .skip(1)
            .filter(name -> !isGovernment(name))
            .map(JoinedNames::governmentOf)
            .filter(Objects::nonNull)
            .anyMatch(government -> names.stream().noneMatch(name -> name.endsWith(government)));
  }

  private static boolean isGovernment(String name) {
    String type = TypeByName.of(name);
    return TypeByName.MUNICIPALITY.equals(type) || TypeByName.PREFECTURE.equals(type);
  }

  private static @Nullable String governmentOf(String name) {
    Matcher government = GOVERNMENT_OF.matcher(name);
    return government.find() ? government.group("government") : null;
  }

  /**
   * Splits at spaces, which also occur between a prefecture and its town, or a bureau and its
   * office.
   */
  private static List<String> apart(String words) {
    List<String> parts = BLANKS.splitAsStream(words.strip()).toList();
    if (parts.size() < 2 || !parts.stream().allMatch(JoinedNames::isName)) {
      return List.of(words.strip());
    }
    List<String> names = new ArrayList<>();
    int from = 0;
    Matcher blanks = BLANKS.matcher(words.strip());
    for (int i = 0; blanks.find(); i++) {
      if (isBetweenNames(parts.get(i), parts.get(i + 1))) {
        names.add(words.strip().substring(from, blanks.start()));
        from = blanks.end();
      }
    }
    names.add(words.strip().substring(from));
    return names;
  }

  private static boolean isBetweenNames(String before, String after) {
    if (Organisation.isState(before) != Organisation.isState(after)) {
      return true;
    }
    String type = Objects.requireNonNull(TypeByName.of(after));
    return type.equals("chamber")
        || type.equals("company")
        || type.equals(TypeByName.of(before)) && !after.matches(".*区(?:役所)?");
  }
}
