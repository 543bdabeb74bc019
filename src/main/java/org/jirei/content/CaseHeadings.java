package org.jirei.content;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jirei.model.Section.Kind;

/** The usual headings of the narrative, and which kind of section each one opens. */
public final class CaseHeadings {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The first heading of each kind is the one that a new case gets. */
  private static final Map<Kind, List<String>> HEADINGS =
      Map.of(
          Kind.PURPOSE, List.of("課題・目的", "目的・課題", "目的", "課題"),
          Kind.OUTLINE, List.of("実施概要", "事業内容", "取組内容", "概要"),
          Kind.OUTCOMES, List.of("効果", "結果", "成果"),
          Kind.FOLLOW_UPS, List.of("見直した取組"),
          Kind.COST, List.of("費用", "コスト"),
          Kind.LESSONS, List.of("学んだこと"),
          Kind.CONDITIONS, List.of("制約条件"),
          Kind.SUSTAINING, List.of("持続させる仕組み"),
          Kind.EVALUATION, List.of("評価の方法"));

  private static final Map<String, Kind> KINDS = kinds();

  private CaseHeadings() {}

  /** What a heading opens; dots, spaces, numbers' widths and the like make no difference. */
  public static Kind kind(String heading) {
    String words = words(heading);
    if (words.contains("見直した取組")) {
      return Kind.FOLLOW_UPS;
    }
    return KINDS.getOrDefault(words, Kind.OTHER);
  }

  /** The heading that a kind of section usually has. */
  public static String usual(Kind kind) {
    return HEADINGS.getOrDefault(kind, List.of("")).getFirst();
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    HEADINGS.forEach(
        (kind, headings) -> headings.forEach(heading -> kinds.put(words(heading), kind)));
    return kinds;
  }

  private static String words(String heading) {
    String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC);
    return NO_LETTERS.matcher(plain).replaceAll("");
  }
}
