package org.jirei.importer;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.importer.TextBlock.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A line that opens a part of a document.
 *
 * @param words without the brackets around them
 * @param rest text after it on the same line
 */
record Heading(Kind kind, String words, @Nullable Topic topic, String rest) {

  /** Longer words are a title or a sentence, unless a mark makes them a heading. */
  static final int LONGEST_PLAIN = 16;

  private static final String AROUND = "【】＜＞〈〉《》≪≫［］\\[\\]<>■◆●○◇□▼▽★☆▶►◎";

  /** Brackets or a mark around a few words. */
  private static final Pattern BRACKETED =
      Pattern.compile("^[【＜〈《≪［\\[<]([^】＞〉》≫］\\]>]{1,40})[】＞〉》≫］\\]>][\\s　]*(.*)$");

  private static final Pattern NUMBER =
      Pattern.compile("^(?:[0-9０-９]{1,2}[.．、)）]?|[(（][0-9０-９]{1,2}[)）]|[①-⑳Ⅰ-Ⅹ][.．]?)[\\s　]*");

  private static final Pattern LABELLED = Pattern.compile("^([^：:。、]{1,20})[：:](?!//)[\\s　]*(.*)$");

  /** 実施機関　　鳥取県 ／ 鳥取労働局: the white space is as wide as a column. */
  private static final Pattern SPACED =
      Pattern.compile("^([^\\s　：:。、]{2,10})(?:[\\s　]*[　\\t][\\s　]*|\\s{2,})(\\S.*)$");

  private static final Pattern COMMENT =
      Pattern.compile(
          "^(.{1,30}?)(?:からの|より|の)?(?:コメント|一言|所感)$|^コメント[（(：:](.{1,30}?)[)）]?$"
              + "|^([^、。]{1,20}?[市県区町村局府都]|国|[^、。]{0,10}ハローワーク[^、。]{0,10}?)(?:からの|の)(?:声|感想|意見)$");

  /** The kind of person who speaks, unless it is an organisation that comments. */
  private static final Pattern VOICES =
      Pattern.compile(
          "^(?:参加者|利用者|受講者|来場者|求職者|事業所|参加企業|企業|事業主|相談者|保護者|参加者等)(?:から)?(?:の|より)?"
              + "(?:声|アンケート|感想|意見|ご意見)(?:（.{1,15}）)?$"
              + "|^[^市県区町村局、。]{2,10}(?:からの|の)(?:声|感想)$");

  private static final Pattern CASE_NUMBER =
      Pattern.compile("(?:好?事例|取組|ケース)[\\s　]*(?:[0-9０-９]{1,2}|[①-⑳一二三四五六七八九十])");

  private static final Pattern ANYONE =
      Pattern.compile("各?(?:関係者|関係機関|実施機関|担当者|担当|参加機関|団体|メンバー|コメント|者)(?:等|など|から)?");

  /** 市の役割, 労働局・ハローワークが行うこと: what the organisations before it do. */
  private static final Pattern ROLE_OF =
      Pattern.compile(
          "^(?<who>.{1,30}?)(?:(?:の|側の)(?:主な|果たす)?(?:役割|分担|担当|持ち場)|[がの](?:担う|行う|担当する|受け持つ)(?:こと|事項|業務|部分|役割))$");

  private static final Pattern BANNER =
      Pattern.compile(
          "^[^。、]{0,40}(?:好事例|事例集|取組事例|連携事例|事例紹介)(?:報告)?(?:シート|様式)?(?:[（(][^）)。]{1,30}[)）])?$");

  private static final Pattern CONTACT =
      Pattern.compile(
          "^["
              + AROUND
              + "（(]{0,2}(?:本件に?関する)?(?:照会先|[お御]?問い?合わ?せ(?:先)?|連絡先|担当部署|担当課(?=[：:\\s"
              + "　】])|問(?=[】］〕）)\\]]))["
              + AROUND
              + "）)]{0,2}[：:]?(?:[\\s　].*|[^\\p{IsHiragana}].*|)$");

  /** The heading in a line, or null. Parties and roles are found elsewhere. */
  static @Nullable Heading of(String line) {
    if (BANNER.matcher(bare(line)).matches()) {
      return new Heading(Kind.BANNER, line, null, "");
    }
    if (CONTACT.matcher(line).matches()) {
      return new Heading(Kind.CONTACT, "", Topic.CONTACT, line);
    }
    Matcher bracketed = BRACKETED.matcher(line);
    if (bracketed.matches()) {
      return titled(bracketed.group(1).strip(), bracketed.group(2).strip(), true);
    }
    String bare = bare(line);
    Matcher labelled = LABELLED.matcher(bare);
    if (labelled.matches() && !labelled.group(2).isEmpty()) {
      Heading label = titled(labelled.group(1).strip(), labelled.group(2), false);
      if (label != null) {
        return label;
      }
    }
    boolean decorated = !bare.equals(line) || line.startsWith("（") && line.endsWith("）");
    Heading whole = line.startsWith("・") ? null : titled(bare, "", decorated);
    if (whole != null) {
      return whole;
    }
    if (labelled.matches()) {
      return titled(labelled.group(1).strip(), labelled.group(2), false);
    }
    Matcher spaced = SPACED.matcher(bare);
    Topic topic = spaced.matches() ? Topic.of(spaced.group(1)) : null;
    Heading field = topic == null ? null : titled(spaced.group(1), spaced.group(2), false);
    return field != null && field.kind() == Kind.FIELD ? field : null;
  }

  /**
   * A line that is a heading by its form.
   *
   * @param topic null if its words are unknown, so that it keeps a section of its own
   */
  static Heading formed(String words, String rest, @Nullable Topic topic) {
    Heading known = titled(words, rest, true);
    if (known != null) {
      return known;
    }
    if (topic == Topic.VOICES || topic == Topic.CONTACT) {
      return new Heading(topic == Topic.VOICES ? Kind.VOICES : Kind.CONTACT, words, topic, rest);
    }
    boolean field = topic != null && topic.isField();
    return new Heading(field ? Kind.FIELD : Kind.SECTION, words, topic, rest);
  }

  /**
   * @param decorated whether a mark or brackets make the words a heading
   */
  private static @Nullable Heading titled(String words, String rest, boolean decorated) {
    Matcher comment = COMMENT.matcher(words);
    if (comment.matches() && !isOfAnyone(speaker(words))) {
      return new Heading(Kind.COMMENT, words, null, rest);
    }
    if (VOICES.matcher(words).matches()) {
      return new Heading(Kind.VOICES, words, Topic.VOICES, rest);
    }
    if (!rest.isEmpty() && CASE_NUMBER.matcher(words).matches()) {
      return new Heading(Kind.FIELD, words, Topic.TITLE, rest);
    }
    if (ContactLine.isReachable(rest)) {
      return new Heading(Kind.CONTACT, words, Topic.CONTACT, rest);
    }
    Matcher role = ROLE_OF.matcher(words);
    if (role.matches() && areHolders(role.group("who"))) {
      return new Heading(Kind.ROLE, role.group("who"), null, rest);
    }
    Topic topic = Topic.of(words);
    // Without a mark, many words that end like a heading are a title: 講座の開催結果について.
    if (topic == null || !decorated && rest.isEmpty() && words.length() > LONGEST_PLAIN) {
      return null;
    }
    return switch (topic) {
      case VOICES -> new Heading(Kind.VOICES, words, topic, rest);
      case CONTACT -> new Heading(Kind.CONTACT, words, topic, rest);
      case SUBTITLE -> rest.isEmpty() ? null : new Heading(Kind.FIELD, words, topic, rest);
      case TITLE, PARTIES, YEAR, AREA, AGREEMENT, SIGNED, TARGETS ->
          rest.isEmpty() && !decorated ? null : new Heading(Kind.FIELD, words, topic, rest);
      default -> new Heading(Kind.SECTION, words, topic, rest);
    };
  }

  /** Whether words before コメント name nobody, so that comments of several stand below. */
  private static boolean isOfAnyone(String words) {
    return Organisation.isEveryone(words) || ANYONE.matcher(words).matches();
  }

  /** 市, 労働局・ハローワーク; but neither 各機関 nor 三者, which announce the roles of each. */
  private static boolean areHolders(String words) {
    return !Organisation.isEveryone(words)
        && Pattern.compile("[・、と／/及]び?")
            .splitAsStream(words)
            .allMatch(name -> Organisation.isName(name) || Organisation.isKind(name));
  }

  /** The speaker in the heading of a comment. */
  static String speaker(String words) {
    Matcher comment = COMMENT.matcher(words);
    if (!comment.matches()) {
      return words;
    }
    return Stream.of(1, 2, 3)
        .map(comment::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(words);
  }

  /**
   * The contents of a line that consists of brackets: 【長崎県佐世保市】 【長崎県、佐世保商工会】; empty if it is not
   * such a line.
   */
  static List<String> bracketed(String line) {
    if (!line.matches("(?:【[^】]++】[\\s　]*+)++")) {
      return List.of();
    }
    return Pattern.compile("【([^】]+)】")
        .matcher(line)
        .results()
        .map(r -> r.group(1).strip())
        .toList();
  }

  /** The names in such a line. One pair of brackets may contain several. */
  static List<String> names(String line) {
    return bracketed(line).stream().flatMap(words -> JoinedNames.split(words).stream()).toList();
  }

  /** Words in brackets that are not for headings: ＜第１回＞, 《開催実績》, （当日の様子）. */
  static @Nullable String inBrackets(String line) {
    Matcher bracketed = Pattern.compile("^[＜〈《≪]([^＞〉》≫]{1,40})[＞〉》≫]$").matcher(line);
    return bracketed.matches() ? bracketed.group(1) : null;
  }

  private static String bare(String line) {
    String bare = line.replaceAll("^[" + AROUND + "\\s　]+|[" + AROUND + "\\s　]+$", "");
    return NUMBER.matcher(bare).replaceFirst("");
  }
}
