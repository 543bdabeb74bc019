package org.jirei.scale;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Words and phrases drawn from the texts as people type them, two to eight characters each. They
 * are cut where the script changes and not by a dictionary, so that they favour no analyser. Same
 * texts and seed, same queries.
 */
final class LiteralQueries {

  private static final String SCRIPT = "[\\p{IsHan}々\\p{IsKatakana}ー0-9]";

  /** A noun and not the stem of a verb: a particle follows, or no hiragana. */
  private static final String END = "(?=[のをにはがでとや]|\\P{IsHiragana}|$)";

  /** Runs of kanji, katakana or digits: 就職支援, セミナー, 25年度. */
  private static final Pattern RUN =
      Pattern.compile("(?<!" + SCRIPT + ")" + SCRIPT + "{2,8}(?!" + SCRIPT + ")" + END);

  /** 子育て中, 職場の見学: two of these with the kana that joins them to one noun. */
  private static final Pattern PHRASE =
      Pattern.compile(
          ("(?<!" + SCRIPT + ")" + SCRIPT + "{1,5}[\\p{IsHiragana}&&[^をにでがはもへや]]")
              + (SCRIPT + "{1,5}(?!" + SCRIPT + ")" + END));

  /** Mere numbers, and "and the like", which nobody types. */
  private static final Pattern UNLIKELY = Pattern.compile("[0-9]+|.*等");

  private static final int LONGEST = 8;

  private final List<String> texts;
  private final SplittableRandom random;

  LiteralQueries(PageTexts pages, long seed) {
    this.texts = List.copyOf(pages.byId().values());
    this.random = new SplittableRandom(seed);
  }

  /**
   * Returns the requested number of different queries. Of ten, seven are words, two are phrases and
   * one is a pair of words.
   */
  List<String> draw(int count) {
    Set<String> drawn = new LinkedHashSet<>();
    while (drawn.size() < count) {
      String text = pick(texts);
      switch (drawn.size() % 10) {
        case 7, 8 -> drawn.add(one(PHRASE, text));
        case 9 -> drawn.add(one(RUN, text) + " " + one(RUN, text));
        default -> drawn.add(one(RUN, text));
      }
    }
    return List.copyOf(drawn);
  }

  private String one(Pattern pattern, String text) {
    return pick(
        pattern
            .matcher(text)
            .results()
            .map(match -> match.group())
            .filter(word -> word.length() <= LONGEST && !UNLIKELY.matcher(word).matches())
            .toList());
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
