package org.jirei.importer;

import java.util.List;
import java.util.regex.Pattern;
import org.jirei.importer.TextBlock.Kind;
import org.jirei.text.DateExpressions;

/**
 * Finds the title: a short box without marks and full stop that comes first, or is beside the
 * banner or the parties, and says what was done.
 */
final class TitleChoice {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 100;
  private static final int MOST_LINES = 3;

  private static final Pattern DEED =
      Pattern.compile(
          "(?:実施|開催|締結|強化|事業|取組|取り組み|支援|推進|連携|設置|運営|応援|プロジェクト|フェア|面接会|セミナー|相談会|説明会)[」』]?[！!]*$|[！!]$");

  private static final Pattern FIGURE = Pattern.compile("[0-9０-９]+[名人件組社％%]");

  private static final Pattern DATE =
      Pattern.compile(DateExpressions.DATE + "(?:[0-9０-９]{1,2}日)?(?:[（(].[）)])?");

  private TitleChoice() {}

  /** The index of the title among the pieces, -1 if none looks like a title. */
  static int of(List<TextBlock> textBlocks) {
    int best = -1;
    double most = 1.5;
    for (int i = 0; i < textBlocks.size(); i++) {
      double score = score(textBlocks, i);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private static double score(List<TextBlock> textBlocks, int index) {
    TextBlock textBlock = textBlocks.get(index);
    String text = textBlock.text();
    if (textBlock.kind() != Kind.PROSE
        || textBlock.lines().size() > MOST_LINES
        || text.length() < SHORTEST
        || text.length() > LONGEST
        || DATE.matcher(text).matches()
        || text.contains("。")
        || textBlock.lines().stream().skip(1).anyMatch(LineHeuristics::isListed)
        || LineHeuristics.isNumbered(text)) {
      return 0;
    }
    // It only matters whether it is the first or the second.
    long before = textBlocks.stream().limit(index).filter(p -> !isTop(p.kind())).limit(2).count();
    boolean first = before == 0;
    boolean second = before == 1;
    if (LineHeuristics.isBullet(text) && !first) {
      return 0;
    }
    double score = first ? 3 : second ? 1 : 0;
    score += index > 0 && isTop(textBlocks.get(index - 1).kind()) ? 1 : 0;
    score += index + 1 < textBlocks.size() && isTop(textBlocks.get(index + 1).kind()) ? 1 : 0;
    score += DEED.matcher(text).find() ? 1.6 : 0;
    score += text.contains("「") ? 0.5 : 0;
    score -= FIGURE.matcher(text).find() && !first ? 2 : 0;
    score -= Captions.isCaption(text) ? 2 : 0;
    return score;
  }

  private static boolean isTop(Kind kind) {
    return kind == Kind.BANNER || kind == Kind.PARTIES;
  }
}
