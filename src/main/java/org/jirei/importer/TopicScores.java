package org.jirei.importer;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jirei.text.QuantitiesInText;

/**
 * Scores whether a text is an aim, an activity or an outcome.
 *
 * <p>An aim is still to be reached (図る, 目的, 目指す), an activity takes place (実施, 開催, 講師, 会場), and an
 * outcome was achieved (できた, つながった, 参加者２４名).
 */
final class TopicScores {

  private static final String PEOPLE = "(?:参加|受講|申込|就職|利用|求職|定員|応募|来場|相談|登録|採用|紹介)";

  private static final String COUNT = "[0-9０-９]+(?:" + QuantitiesInText.UNITS + ")";

  private static final Map<Topic, List<Signal>> SIGNALS =
      Map.of(
          Topic.PURPOSE,
          List.of(
              signal(2, "目的(?:に|と|で|として|とし|とする)|ねらい"),
              signal(1.5, "(?:図る|図るもの|図るため|図っていく|めざす|目指す|目指し|目指して)"),
              signal(1.0, "(?:深めて|進めて|高めて)いく|充実させ|明確化する|もの。?$"),
              signal(0.7, "必要がある|必要である|必要な|課題|不安を|悩み|困難|求められ|抱え|最下位|不足"),
              signal(0.4, "ため")),
          Topic.OUTCOMES,
          List.of(
              signal(
                  1.6, "(?:でき|図れ|つながっ|繋がっ|結び付い|結びつい|得られ|増加し|向上し|進ん|深まっ|広がっ|高まっ|減少し|決まっ|貢献し|生まれ)た"),
              signal(1.2, "つながっている|増大している|期待でき|期待され|促進され|見込まれ|好評|好評価|満足度|評価(?:され|する)|得ることが"),
              signal(2.0, PEOPLE + "[^。]{0,14}?" + COUNT),
              signal(1.0, COUNT),
              signal(0.6, "アンケート|実績|結果|内定|就職(?:決定|率|者数)|体制の構築")),
          Topic.OUTLINE,
          List.of(
              signal(2.0, "以下の(?:取組|内容|とおり|事業)|次の(?:取組|とおり)"),
              signal(1.0, "(?:実施|開催)(?:し|する|した|。|$|、)|を実施|を開催|において実施"),
              signal(0.7, "講師|会場|第[0-9０-９一二三]回|[0-9０-９]部|毎月|月[0-9０-９]回|年[0-9０-９]回|[0-9０-９]ヶ月に"),
              signal(0.6, "初日|午前|午後|[0-9０-９]時|配置|設置|隣接|招い|説明|情報提供|提供|窓口|協力して|共同で|共同して|民間委託|職員"),
              signal(0.3, "において|として")));

  /** Lists are the usual form of outcomes in source documents. */
  private static final double LISTED = 0.5;

  /** Tables of figures are outcomes, whatever their words. */
  private static final double TABLE = 5;

  private TopicScores() {}

  /** The score of the lines for a topic. Each signal counts once. */
  static double of(Topic topic, List<String> lines) {
    String text = LineHeuristics.join(lines);
    double score = 0;
    for (Signal signal : SIGNALS.getOrDefault(topic, List.of())) {
      score += signal.pattern.matcher(text).find() ? signal.weight : 0;
    }
    if (!FigureTables.in(lines).isEmpty()) {
      return topic == Topic.OUTCOMES ? TABLE : 0;
    }
    boolean listed = LineHeuristics.isBullet(lines.getFirst());
    return score + (topic == Topic.OUTCOMES && listed ? LISTED : 0);
  }

  private static Signal signal(double weight, String pattern) {
    return new Signal(weight, Pattern.compile(pattern));
  }

  private record Signal(double weight, Pattern pattern) {}
}
