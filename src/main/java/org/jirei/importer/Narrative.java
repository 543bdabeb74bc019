package org.jirei.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Assigns the texts of a document to its sections.
 *
 * <p>In text from a PDF, headings and their boxes are apart. So a text is assigned by its content,
 * in such a way that each heading gets some text and neighbouring texts stay together as far as
 * possible. Of all assignments, the one with the highest score is used.
 */
final class Narrative {

  private static final List<Topic> TOPICS = List.of(Topic.PURPOSE, Topic.OUTLINE, Topic.OUTCOMES);

  /** One more topic: nowhere. */
  private static final int NOWHERE = TOPICS.size();

  /** The score of a heading for the text directly below it, and for text below it after a gap. */
  private static final double RIGHT_BELOW = 100;

  private static final double BELOW = 4;

  private static final double HEADING_WITHOUT_TEXT = -4;
  private static final double TEXT_WITHOUT_HEADING = -2;
  private static final double TOGETHER = 0.5;
  private static final double AIM_AFTER_DEED = -0.5;
  private static final double SHORT_WORDS_NOWHERE = 1.2;

  private final List<Text> texts;
  private final Set<Topic> headings;

  /** The score of each text for each topic. */
  private final double[][] signals;

  private Narrative(List<Text> texts, Set<Topic> headings) {
    this.texts = texts;
    this.headings = headings;
    this.signals = new double[texts.size()][TOPICS.size()];
    for (int i = 0; i < signals.length; i++) {
      for (int place = 0; place < signals[i].length; place++) {
        signals[i][place] = TopicScores.of(TOPICS.get(place), texts.get(i).lines());
      }
    }
  }

  /**
   * A text to assign.
   *
   * @param lines of all its boxes
   * @param under the topic of the heading above it
   * @param right whether it is directly below that heading
   * @param follows whether it directly follows the text before
   * @param dispensable whether it may be words of an image instead of text
   */
  record Text(
      List<String> lines,
      @Nullable Topic under,
      boolean right,
      boolean follows,
      boolean dispensable) {}

  /** The topic of each text, null for nowhere. */
  static List<@Nullable Topic> share(List<Text> texts, Set<Topic> headings) {
    return new Narrative(texts, headings).share();
  }

  private List<@Nullable Topic> share() {
    int masks = 1 << TOPICS.size();
    int places = TOPICS.size() + 1;
    double[][] best = new double[places * masks][texts.size() + 1];
    int[][] from = new int[places * masks][texts.size() + 1];
    for (double[] row : best) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    best[state(NOWHERE, 0)][0] = 0;
    for (int i = 0; i < texts.size(); i++) {
      for (int before = 0; before < best.length; before++) {
        if (best[before][i] == Double.NEGATIVE_INFINITY) {
          continue;
        }
        for (int place = 0; place < places; place++) {
          double score = best[before][i] + score(i, place, before);
          int mask = place == NOWHERE ? before % masks : before % masks | 1 << place;
          int state = state(place, mask);
          if (score > best[state][i + 1]) {
            best[state][i + 1] = score;
            from[state][i + 1] = before;
          }
        }
      }
    }
    return path(best, from);
  }

  private List<@Nullable Topic> path(double[][] best, int[][] from) {
    int masks = 1 << TOPICS.size();
    int end = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int state = 0; state < best.length; state++) {
      double score = best[state][texts.size()] + uncovered(state % masks);
      if (score > most) {
        most = score;
        end = state;
      }
    }
    List<@Nullable Topic> topics = new ArrayList<>();
    for (int i = texts.size(), state = end; i > 0; state = from[state][i], i--) {
      int place = state / masks;
      topics.addFirst(place == NOWHERE ? null : TOPICS.get(place));
    }
    return topics;
  }

  private double score(int index, int place, int before) {
    Text text = texts.get(index);
    int masks = 1 << TOPICS.size();
    if (place == NOWHERE) {
      return text.dispensable() ? SHORT_WORDS_NOWHERE : -RIGHT_BELOW;
    }
    Topic topic = TOPICS.get(place);
    double score = signals[index][place];
    if (topic == text.under()) {
      score += text.right() ? RIGHT_BELOW : BELOW;
    }
    if (!headings.contains(topic)) {
      score += TEXT_WITHOUT_HEADING;
    }
    if (text.follows() && before / masks == place) {
      score += TOGETHER;
    }
    boolean deedBefore = (before % masks & ~1) != 0;
    return score + (topic == Topic.PURPOSE && deedBefore ? AIM_AFTER_DEED : 0);
  }

  private double uncovered(int mask) {
    double score = 0;
    for (Topic topic : headings.isEmpty() ? EnumSet.noneOf(Topic.class) : headings) {
      int place = TOPICS.indexOf(topic);
      score += place >= 0 && (mask & 1 << place) == 0 ? HEADING_WITHOUT_TEXT : 0;
    }
    return score;
  }

  private static int state(int place, int mask) {
    return place * (1 << TOPICS.size()) + mask;
  }
}
