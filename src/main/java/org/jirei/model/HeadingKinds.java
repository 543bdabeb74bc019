package org.jirei.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jirei.model.Section.Kind;
import org.jirei.text.Normaliser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a heading as the kinds of section that it opens: ■ ２　本事業の背景と費用（概算）について opens {@code
 * BACKGROUND} and {@code COST}.
 *
 * <p>{@code headings.tsv} lists the headings. Here is what may stand around them: numbers, marks
 * and brackets, words for the practice, joins, and endings. What is unknown in a heading is passed
 * over.
 */
final class HeadingKinds {

  private static final String TABLE = "headings.tsv";

  /** Begins a listed heading that may stand behind any words. */
  private static final String BEHIND_ANY = "〜";

  private static final String JOIN = "・";

  /** No label is longer, so longer words between two joins are a sentence. */
  private static final int LONGEST = 40;

  /** One character is part of too many other words to tell anything. */
  private static final int SHORTEST_KEY = 2;

  /** How many characters of a key word the last place in a heading is worth. */
  private static final double LAST_COUNTS = 3;

  /** ①, ⒈, ⑴, ❶, ㈠: Unicode's other numbers, and those that it calls letters in a circle. */
  private static final Pattern ITEM_NUMBER = Pattern.compile("[\\p{No}\\p{Nl}㋐-㋾㊀-㊰Ⓐ-ⓩ]");

  private static final Pattern PRACTICE_SPELLING = Pattern.compile("取り?組み|取り組(?!み)|とりくみ");

  private static final Pattern LEADING_NUMBER = Pattern.compile("^[0-9]{1,2}(?![0-9])");

  /**
   * What joins two headings: marks, and words between them. と and や may also be part of a word
   * (学んだこと, 人ごと, まとめ) or lead on to another word (企業との).
   */
  private static final Pattern JOINS =
      Pattern.compile(
          "(?:[\\p{P}\\p{S}\\p{Z}\\p{C}]|及び|および|並びに|ならびに|又は|または|かつ"
              + "|(?:(?<![こもひごまお])|(?<=こと))と(?![のなもはし])|(?<=[\\p{IsHan}\\p{IsKatakana}ー])や)++");

  /** Words for what is done, behind which a heading keeps its meaning: 就労支援事業の概要. */
  private static final String PRACTICE =
      "(?:事業|取組|施策|活動|実施|支援|プロジェクト|プログラム|モデル|制度|サービス|業務|導入|開催|運営|連携|協働|共同|協定|締結"
          + "|計画|設置|セミナー|講座|研修|講習会?|(?:面接|説明|相談|見学|交流|懇談|報告)会|イベント|フェア|ツアー|教室|実習)";

  private static final String PARTICLE =
      "(?:の|に係る|にかかる|における|に関する|に要した|に要する|に[当あ]たっての?|に際しての?|による|上の|後の|前の|での?" + "|を通じて?た?|から)";

  private static final String LEAD =
      "(?:本|当該?|この|その|各|主な|具体的な?|全体の|今回の|これまでの|得られた|期待される|見込まれる|想定される"
          + "|実施した|行った|取組んだ|(?:令和|平成|昭和)?[0-9元]{1,4}年度の?)";

  private static final Pattern BEFORE =
      Pattern.compile(LEAD + "*+(?:.*" + PRACTICE + PARTICLE + "?)?" + LEAD + "*+");

  private static final Pattern ENDING =
      Pattern.compile("(?:の?(?:まとめ|紹介|説明|詳細|一覧|概略)|に(?:ついて|関して|関すること)|とは|等|など|ほか|は|図|表)$");

  private static final Map<Kind, String> USUAL = new EnumMap<>(Kind.class);
  private static final Map<String, Set<Kind>> ALONE = new HashMap<>();
  private static final Map<String, Set<Kind>> BEHIND_ANYTHING = new HashMap<>();

  /** All listed words in hiragana, since ネライ, コツ and ねらい, こつ are the same words. */
  private static final Map<String, Set<Kind>> KEYS = new HashMap<>();

  static {
    load();
  }

  private HeadingKinds() {}

  /** The kinds, in the order of the heading; empty if no part of it is known. */
  static List<Kind> of(String heading) {
    String plain = plain(heading);
    // A space may stand inside a word (目　的) or between two headings.
    Set<Kind> together = joined(plain.replaceAll("\\s", ""));
    Set<Kind> apart = joined(plain);
    return List.copyOf(apart.size() > together.size() ? apart : together);
  }

  /**
   * The kind that the words of a heading suggest most, whatever stands around them: 三者の分担を教えてください
   * suggests {@code ROLES}. Long words count more than short ones, and words near the end more than
   * those before, since the noun that a Japanese heading is about comes last.
   *
   * @return null if no listed word is in the heading
   */
  static @Nullable Kind likely(String heading) {
    List<Kind> known = of(heading);
    if (!known.isEmpty()) {
      return known.getFirst();
    }
    String words = hiragana(JOINS.matcher(plain(heading)).replaceAll(JOIN));
    Kind best = null;
    double most = 0;
    for (int start = 0; start < words.length(); start++) {
      for (int end = start + SHORTEST_KEY; end <= words.length(); end++) {
        String key = words.substring(start, end);
        Set<Kind> kinds = KEYS.getOrDefault(key, Set.of());
        double score = key.length() + LAST_COUNTS * end / words.length();
        if (!kinds.isEmpty() && score > most) {
          most = score;
          best = kinds.iterator().next();
        }
      }
    }
    return best;
  }

  /** The usual heading of a kind. */
  static String usual(Kind kind) {
    return USUAL.getOrDefault(kind, "");
  }

  private static Set<Kind> joined(String plain) {
    String words = JOINS.matcher(plain).replaceAll(JOIN);
    Set<Kind> whole = ended(words.replaceAll("^" + JOIN + "|" + JOIN + "$", ""));
    if (!whole.isEmpty()) {
      return whole;
    }
    Set<Kind> kinds = new LinkedHashSet<>();
    for (String part : words.split(JOIN)) {
      kinds.addAll(numbered(part));
    }
    return kinds;
  }

  private static Set<Kind> numbered(String part) {
    Set<Kind> kinds = ended(part);
    return kinds.isEmpty() ? ended(LEADING_NUMBER.matcher(part).replaceFirst("")) : kinds;
  }

  private static Set<Kind> ended(String part) {
    String words = part;
    for (String before = ""; !words.equals(before); ) {
      Set<Kind> kinds = longest(words);
      if (!kinds.isEmpty()) {
        return kinds;
      }
      before = words;
      words = ENDING.matcher(words).replaceFirst("");
    }
    return Set.of();
  }

  private static Set<Kind> longest(String words) {
    if (words.length() > LONGEST) {
      return Set.of();
    }
    int firstJoin = words.indexOf(JOIN);
    int last = firstJoin < 0 ? words.length() - 1 : firstJoin;
    for (int start = 0; start <= last; start++) {
      String listed = words.substring(start);
      Set<Kind> kinds = new LinkedHashSet<>(BEHIND_ANYTHING.getOrDefault(listed, Set.of()));
      Set<Kind> alone = ALONE.getOrDefault(listed, Set.of());
      if (!alone.isEmpty() && BEFORE.matcher(words.substring(0, start)).matches()) {
        kinds.addAll(alone);
      }
      if (!kinds.isEmpty()) {
        return kinds;
      }
    }
    return Set.of();
  }

  private static String plain(String heading) {
    String apart = ITEM_NUMBER.matcher(heading).replaceAll(" $0 ");
    return PRACTICE_SPELLING.matcher(Normaliser.normalise(apart)).replaceAll("取組");
  }

  private static String hiragana(String words) {
    return words
        .chars()
        .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void load() {
    try (InputStream in = HeadingKinds.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + TABLE + " is missing");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(HeadingKinds::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String line) {
    String[] columns = line.split("\t", 2);
    Kind kind = Kind.valueOf(columns[0]);
    for (String listed : columns[1].split(" ")) {
      boolean open = listed.startsWith(BEHIND_ANY);
      String words = open ? listed.substring(BEHIND_ANY.length()) : listed;
      USUAL.putIfAbsent(kind, words);
      String key = JOINS.matcher(plain(words)).replaceAll(JOIN);
      (open ? BEHIND_ANYTHING : ALONE).computeIfAbsent(key, k -> new LinkedHashSet<>()).add(kind);
      KEYS.computeIfAbsent(hiragana(key), k -> new LinkedHashSet<>()).add(kind);
    }
  }
}
