package org.jirei.importer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jirei.model.Section.Kind;
import org.jspecify.annotations.Nullable;

/** The topics that a heading or the label of a form announces, with the words that people use. */
enum Topic {
  TITLE("タイトル", "題名", "事例名", "件名", "事業名", "事業名称", "取組名", "取組名称", "取組の名称", "事業の名称", "事例のタイトル"),
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
      "団体",
      "自治体",
      "自治体名",
      "実施自治体",
      "構成団体",
      "運営主体",
      "実施者",
      "主催",
      "共催",
      "主催者",
      "協力",
      "後援",
      "連携",
      "参加市町村",
      "協定締結者",
      "締結者",
      "労働局名",
      "都道府県労働局名"),
  PURPOSE,
  OUTLINE,
  ROLES("連携体制", "役割分担表"),
  IMPLEMENTATION,
  CHALLENGES,
  STRUCTURE,
  OUTCOMES,
  FOLLOW_UPS,
  COST,
  LESSONS,
  CONDITIONS,
  SUSTAINING,
  EVALUATION,
  SPREAD,
  OUTLOOK,
  COMMENTS,
  VOICES,
  CONTACT("問い合わせ", "お問い合わせ", "本件照会先", "本件に関する照会先"),
  YEAR("年度", "実施年度", "実施時期", "開催日", "実施日", "開催時期", "期間", "実施期間", "日時", "開催日時", "実施年"),
  AREA("場所", "地域", "実施地域", "対象地域", "会場", "実施場所", "開催場所", "開設場所", "設置場所", "所在地", "開催地"),
  AGREEMENT("協定名", "協定名称", "協定の名称"),
  SIGNED("締結日", "協定締結日", "締結年月日", "協定締結年月日"),
  TARGETS("対象者", "対象", "支援対象", "対象者層", "利用できる方", "利用対象者", "参加対象");

  /** Longer words are a sentence. */
  private static final int LONGEST = 30;

  /** Sentences and figures are below headings. */
  private static final Pattern NO_HEADING = Pattern.compile("。|[0-9０-９](?:人|名|件|社|円|％|%|千円)");

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
    return kind == null && !words.isEmpty() ? words.getFirst() : usual();
  }

  private String usual() {
    return Kind.valueOf(name()).heading();
  }

  /**
   * The topic of a heading, whatever its decoration; null if the words are not a heading. What the
   * words of sections are is said in one place, for the site and the import alike.
   */
  static @Nullable Topic of(String heading) {
    Topic field = BY_WORDS.get(plain(heading));
    if (field != null) {
      return field;
    }
    if (heading.length() > LONGEST || NO_HEADING.matcher(heading).find()) {
      return null;
    }
    // A comma also stands in sentences, whose other parts are no headings.
    List<Kind> kinds = Kind.of(heading);
    boolean all =
        !heading.contains("、")
            || Arrays.stream(heading.split("、", -1)).noneMatch(part -> Kind.of(part).isEmpty());
    return kinds.isEmpty() || !all ? null : of(kinds.getFirst());
  }

  /** The topic that the words of a heading suggest most, for a line that is one by its form. */
  static @Nullable Topic likely(String heading) {
    Topic known = of(heading);
    if (known != null) {
      return known;
    }
    String plain = plain(heading);
    Topic ends =
        BY_WORDS.entrySet().stream()
            .filter(entry -> entry.getKey().length() > 1 && plain.endsWith(entry.getKey()))
            .max(Map.Entry.comparingByKey(Comparator.comparing(String::length)))
            .map(Map.Entry::getValue)
            .orElse(null);
    Kind kind = Kind.likely(heading);
    return kind == null ? ends : of(kind);
  }

  private static Topic of(Kind kind) {
    return switch (kind) {
      case PURPOSE, BACKGROUND -> PURPOSE;
      case OUTCOMES, METRICS -> OUTCOMES;
      case SCHEDULE -> YEAR;
      case OTHER -> throw new IllegalArgumentException("no heading");
      default -> valueOf(kind.name());
    };
  }

  /** Whether its text has a heading in the body. */
  boolean isSection() {
    return section() != null;
  }

  /** Whether its text is the value of a label. */
  boolean isField() {
    return switch (this) {
      case TITLE, SUBTITLE, PARTIES, YEAR, AREA, AGREEMENT, SIGNED, TARGETS -> true;
      default -> false;
    };
  }

  /** The section that it announces; null if its text belongs elsewhere. */
  private @Nullable Kind section() {
    return switch (this) {
      case TITLE, SUBTITLE, PARTIES, YEAR, AREA, AGREEMENT, SIGNED, TARGETS -> null;
      case ROLES, COMMENTS, VOICES, CONTACT -> null;
      default -> Kind.valueOf(name());
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
