package org.jirei.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A part of the narrative.
 *
 * @param id unique within the case and stable, the anchor on its page: {@code outcomes}
 * @param kind what it is about
 * @param heading as the document heads it: 課題･目的
 * @param body Markdown as safe HTML and as text
 */
public record Section(String id, Kind kind, String heading, RichText body) {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Whether a section can be expected. */
  public enum Rank {
    /** Nearly every document has it. */
    USUAL,
    /** Belongs to what some documents report; without it nothing is amiss. */
    OCCASIONAL,
    /** Few documents have it and readers would like to know, so that pages say where it lacks. */
    HELPFUL
  }

  /**
   * What sections are about, with the headings that tell so. The first heading is the one that a
   * new case gets; OTHER keeps whatever has a heading of its own.
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

    /** The kinds of a rank that have a heading to know them by, in the order of a page. */
    public static List<Kind> of(Rank rank) {
      return Arrays.stream(values()).filter(kind -> kind.rank == rank && kind != OTHER).toList();
    }

    /** What a heading opens; dots, spaces, widths and the like make no difference. */
    public static Kind of(String heading) {
      String letters = letters(heading);
      // Documents say what was looked at again: 事業実施結果を踏まえて見直した取組.
      return letters.contains(FOLLOW_UPS.heading())
          ? FOLLOW_UPS
          : BY_HEADING.getOrDefault(letters, OTHER);
    }

    /** The heading that it usually has, empty for OTHER. */
    public String heading() {
      return headings.isEmpty() ? "" : headings.getFirst();
    }

    /** Its place on the page of a case: {@code follow-ups}. */
    public String anchor() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of what pages call it for those who do not read its heading. */
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
