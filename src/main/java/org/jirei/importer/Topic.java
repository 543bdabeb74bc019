package org.jirei.importer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jirei.model.Section.Kind;
import org.jspecify.annotations.Nullable;

/** The topics that a heading or the label of a form announces, with the words that people use. */
enum Topic {
  TITLE("タイトル", "題名", "事例名", "件名", "事業名", "取組名", "取組の名称", "事例のタイトル"),
  SUBTITLE("副題", "サブタイトル"),
  PARTIES(
      "参加団体",
      "実施主体",
      "実施機関",
      "実施団体",
      "連携機関",
      "連携団体",
      "関係機関",
      "参加機関",
      "団体名",
      "連携先",
      "連携先機関",
      "協力機関",
      "構成機関",
      "労働局名",
      "都道府県労働局名"),
  PURPOSE(
      "課題目的", "目的課題", "目的", "課題", "背景", "背景目的", "目的背景", "現状課題", "課題背景", "ねらい", "趣旨", "事業の目的",
      "取組の目的", "実施目的", "取組の背景", "事業の背景", "実施の背景", "背景と目的", "目的と背景", "課題と目的", "現状と課題", "目的および課題",
      "課題および目的", "背景および目的"),
  OUTLINE(
      "実施概要", "概要", "事業内容", "取組内容", "事業概要", "取組概要", "実施内容", "内容", "取組の内容", "取組の概要", "事業の内容",
      "事業の概要", "実施した取組", "取組", "取り組み", "取組み"),
  ROLES("役割分担", "役割", "各機関の役割", "連携体制", "担当", "役割分担表"),
  OUTCOMES(
      "効果", "結果", "成果", "実績", "効果結果", "成果効果", "効果成果", "実施結果", "実施効果", "事業効果", "取組の成果", "取組の効果",
      "得られた成果", "効果実績"),
  FOLLOW_UPS("見直した取組"),
  COST("費用", "コスト", "予算", "経費"),
  LESSONS("学んだこと", "教訓", "工夫した点", "ポイント", "成功のポイント"),
  CONDITIONS("制約条件", "留意点", "課題留意点", "今後の課題", "残された課題"),
  SUSTAINING("持続させる仕組み", "今後の展開", "今後の予定", "今後の取組", "今後の方向性", "今後の方針", "今後に向けて"),
  EVALUATION("評価の方法", "評価方法", "評価"),
  COMMENTS("コメント", "関係者のコメント", "各機関のコメント", "担当者のコメント", "担当者の声", "実施機関のコメント"),
  VOICES(
      "参加者の声",
      "利用者の声",
      "受講者の声",
      "参加者アンケート",
      "事業所アンケート",
      "企業の声",
      "事業所の声",
      "参加者の感想",
      "企業アンケート",
      "利用者アンケート",
      "受講者アンケート",
      "来場者の声",
      "アンケート",
      "求職者の声",
      "相談者の声",
      "事業主の声",
      "参加企業の声",
      "アンケートより",
      "参加者からの声",
      "利用者からの声"),
  CONTACT(
      "照会先",
      "問い合わせ先",
      "問合せ先",
      "問合わせ先",
      "お問い合わせ先",
      "お問合せ先",
      "連絡先",
      "問い合わせ",
      "お問い合わせ",
      "担当部署",
      "担当課",
      "お問合せ",
      "本件照会先",
      "本件に関する照会先"),
  YEAR("年度", "実施年度", "実施時期", "開催日", "実施日", "開催時期", "期間", "実施期間", "日時", "開催日時", "実施年"),
  AREA("場所", "地域", "実施地域", "対象地域"),
  TARGETS("対象者", "対象", "支援対象", "対象者層");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<String, Topic> BY_WORDS = new HashMap<>();

  static {
    for (Topic topic : values()) {
      topic.words.forEach(word -> BY_WORDS.put(plain(word), topic));
    }
  }

  private final List<String> words;

  Topic(String... words) {
    this.words = List.of(words);
  }

  /** The usual heading of the section, or the usual label of the field. */
  String label() {
    Kind kind = section();
    return kind == null ? words.getFirst() : kind.heading();
  }

  /** The topic of a heading, whatever its decoration; null if the words are not a heading. */
  static @Nullable Topic of(String heading) {
    String plain = plain(heading);
    Topic exact = BY_WORDS.get(plain);
    if (exact != null) {
      return exact;
    }
    return plain.contains(FOLLOW_UPS.label()) && plain.length() < 40 ? FOLLOW_UPS : null;
  }

  /** Whether its text has a heading in the body. */
  boolean isSection() {
    return section() != null;
  }

  /** The section that it announces; null if its text belongs elsewhere. */
  private @Nullable Kind section() {
    return switch (this) {
      case PURPOSE -> Kind.PURPOSE;
      case OUTLINE -> Kind.OUTLINE;
      case OUTCOMES -> Kind.OUTCOMES;
      case FOLLOW_UPS -> Kind.FOLLOW_UPS;
      case COST -> Kind.COST;
      case LESSONS -> Kind.LESSONS;
      case CONDITIONS -> Kind.CONDITIONS;
      case SUSTAINING -> Kind.SUSTAINING;
      case EVALUATION -> Kind.EVALUATION;
      default -> null;
    };
  }

  /** Whether its text must be recognised by its content. */
  boolean isNarrative() {
    return this == PURPOSE || this == OUTLINE || this == OUTCOMES;
  }

  static List<Topic> sections() {
    return Arrays.stream(values()).filter(Topic::isSection).toList();
  }

  private static String plain(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replace("及び", "および");
    return NO_LETTERS.matcher(plain).replaceAll("");
  }
}
