package org.jirei.scale;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Words and phrases drawn from the texts as people type them, two to eight characters each. They are
 * cut where the script changes and not by a dictionary, so that they favour no analyser. Same texts
 * and seed, same queries.
 */
final class LiteralQueries {

  /** 就職支援, セミナー, 25年度, line: what stands together in Chinese characters, katakana, Latin. */
  private static final Pattern RUN =
      Pattern.compile("[\\p{IsHan}々\\p{IsKatakana}ー0-9]{2,8}|[a-z]{2,8}");

  /** 再就職を支援, 子育て中: two of these with the kana between them. */
  private static final Pattern PHRASE =
      Pattern.compile(
          "[\\p{IsHan}々\\p{IsKatakana}ー]{1,5}\\p{IsHiragana}{1,2}[\\p{IsHan}々\\p{IsKatakana}ー]{1,5}");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final int LONGEST = 8;

  private final List<String> texts;
  private final SplittableRandom random;

  LiteralQueries(PageTexts pages, long seed) {
    this.texts = List.copyOf(pages.byId().values());
    this.random = new SplittableRandom(seed);
  }

  /** As many as asked for, all different: of ten, seven words, two phrases and a pair of words. */
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
            .filter(match -> stands(text, match.start(), match.end()))
            .map(match -> match.group())
            .filter(word -> word.length() <= LONGEST && !NUMBER.matcher(word).matches())
            .toList());
  }

  /** Not cut out of a longer run of the same script. */
  private static boolean stands(String text, int start, int end) {
    return (start == 0 || !same(text.charAt(start - 1), text.charAt(start)))
        && (end == text.length() || !same(text.charAt(end - 1), text.charAt(end)));
  }

  private static boolean same(char left, char right) {
    return RUN.matcher("" + left + right).matches();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
