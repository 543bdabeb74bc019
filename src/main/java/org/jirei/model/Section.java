package org.jirei.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A part of the narrative.
 *
 * @param id unique within the case and stable; the anchor on its page: {@code outcomes}
 * @param kind topic of the section
 * @param heading as in the source document: 課題･目的
 * @param body Markdown as safe HTML and as text
 */
public record Section(String id, Kind kind, String heading, RichText body) {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  Section withText(UnaryOperator<RichText> change) {
    return new Section(id, kind, heading, change.apply(body));
  }

  /** Whether a section is to be expected. */
  public enum Rank {
    /** Nearly every case has it. */
    USUAL,
    /** Some cases report it, and nothing is wrong without it. */
    OCCASIONAL,
    /** Few cases have it, and readers would like to know. Pages say so if it is missing. */
    HELPFUL
  }

  /**
   * The topics of sections, with the headings that announce them. The first heading is the one in
   * new case files. OTHER is for any other heading.
   */
  public enum Kind {
    PURPOSE(Rank.USUAL, "課題・目的", "目的・課題", "目的", "課題"),
    OUTLINE(Rank.USUAL, "実施概要", "事業内容", "取組内容", "概要"),
    OUTCOMES(Rank.USUAL, "効果", "結果", "成果"),
    FOLLOW_UPS(Rank.OCCASIONAL, "見直した取組"),
    COST(Rank.HELPFUL, "費用", "コスト"),
    LESSONS(Rank.HELPFUL, "学んだこと"),
    CONDITIONS(Rank.HELPFUL, "制約条件"),
    SUSTAINING(Rank.HELPFUL, "持続させる仕組み"),
    EVALUATION(Rank.HELPFUL, "評価の方法"),
    OTHER(Rank.OCCASIONAL);

    private static final Map<String, Kind> BY_HEADING = byHeading();

    private final Rank rank;
    private final List<String> headings;

    Kind(Rank rank, String... headings) {
      this.rank = rank;
      this.headings = List.of(headings);
    }

    /** The kinds of a rank that have a usual heading, in the order of a page. */
    public static List<Kind> of(Rank rank) {
      return Arrays.stream(values()).filter(kind -> kind.rank == rank && kind != OTHER).toList();
    }

    /**
     * The kind of a section with a heading. Dots, spaces, widths and the like make no difference.
     */
    public static Kind of(String heading) {
      String letters = letters(heading);
      // Headings may say what was reviewed: 事業実施結果を踏まえて見直した取組.
      return letters.contains(FOLLOW_UPS.heading())
          ? FOLLOW_UPS
          : BY_HEADING.getOrDefault(letters, OTHER);
    }

    /** The usual heading, empty for OTHER. */
    public String heading() {
      return headings.isEmpty() ? "" : headings.getFirst();
    }

    /** The anchor on the page of a case: {@code follow-ups}. */
    public String anchor() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message key of its name for readers who do not read its heading. */
    public String label() {
      return "section." + name();
    }

    private static Map<String, Kind> byHeading() {
      Map<String, Kind> kinds = new HashMap<>();
      for (Kind kind : values()) {
        kind.headings.forEach(heading -> kinds.put(letters(heading), kind));
      }
      return kinds;
    }

    private static String letters(String heading) {
      String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC);
      return NO_LETTERS.matcher(plain).replaceAll("");
    }
  }
}
