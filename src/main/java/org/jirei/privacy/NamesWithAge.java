package org.jirei.privacy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jirei.privacy.PersonalData.Kind;

/**
 * Finds the names of persons beside their ages: 山田花子さん（34歳）, 52歳の佐藤さん.
 *
 * <p>Kuromoji says which words are names. A word that may also name a place counts as the name of a
 * person if さん or the like follows it. An age in numbers alone, 山田花子（34）, counts only after a
 * family name and a given name. Letters such as Aさん are no names.
 */
final class NamesWithAge {

  private static final String NUMBER = "(?:満|約)?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,4})";
  private static final String AGE = NUMBER + "(?:歳|才|代)";

  private static final String TITLE = "(?:さん|さま|様|氏|君|くん|ちゃん)";

  private static final Pattern AFTER =
      Pattern.compile(
          "("
              + TITLE
              + "?)\\s*[(\\[、,・:]?\\s*(?:[男女]性?[、,・ ]\\s*)?("
              + AGE
              + "|(?<=[(])[0-9]{1,3}(?=[)]))[)\\]]?");

  private static final Pattern UNKNOWN_GIVEN_NAME =
      Pattern.compile("\\s?[\\p{IsHan}々ぁ-んァ-ヶー]{1,4}?(?=" + TITLE + ")");

  private static final Pattern BEFORE =
      Pattern.compile(AGE + "(?:前半|後半|半ば)?(?:の|、|・|\\s)?(?:[男女]性(?:の|、|・)?)?$");

  private static final Pattern HINT = Pattern.compile(AGE + "|[(][0-9]{1,3}[)]");
  private static final Pattern TITLE_AFTER = Pattern.compile(TITLE);

  private static final String PERSON = "名詞-固有名詞-人名";
  private static final String FAMILY = PERSON + "-姓";
  private static final String PLACE = "名詞-固有名詞-地域";

  /** Words that Kuromoji takes for names although they stand for anybody. */
  private static final Set<String> ANYBODY = Set.of("お母", "お父", "某");

  private record Word(int start, int end, String kind) {}

  private NamesWithAge() {}

  /**
   * @param text as written
   * @param narrow the same with narrow digits and signs
   */
  static List<PersonalData> in(String text, String narrow) {
    if (!HINT.matcher(narrow).find()) {
      return List.of();
    }
    List<PersonalData> found = new ArrayList<>();
    List<Word> words = words(narrow);
    for (int first = 0; first < words.size(); first++) {
      int last = first;
      while (last + 1 < words.size() && isNextName(words, last)) {
        last++;
      }
      if (isName(words.get(first))) {
        add(found, text, narrow, words.subList(first, last + 1));
        first = last;
      }
    }
    return found;
  }

  private static boolean isName(Word word) {
    return word.kind.startsWith(PERSON) || word.kind.startsWith(PLACE);
  }

  private static boolean isNextName(List<Word> words, int at) {
    Word next = words.get(at + 1);
    return isName(words.get(at)) && next.kind.startsWith(PERSON);
  }

  private static void add(List<PersonalData> found, String text, String narrow, List<Word> name) {
    int start = name.getFirst().start;
    int end = endOfGivenName(narrow, name);
    String core = text.substring(start, end);
    boolean person = name.stream().anyMatch(word -> word.kind.startsWith(PERSON));
    boolean full = name.size() > 1 && name.getFirst().kind.startsWith(FAMILY);
    if (ANYBODY.contains(core)) {
      return;
    }
    Matcher after = AFTER.matcher(narrow).region(end, narrow.length());
    after.useTransparentBounds(true);
    if (after.lookingAt()) {
      boolean titled = !after.group(1).isEmpty();
      boolean said = after.group(2).matches(AGE);
      if (titled && said || person && said && name.size() > 1 || full || titled && person) {
        found.add(new PersonalData(Kind.NAME_WITH_AGE, start, after.end(), core));
        return;
      }
    }
    Matcher title = TITLE_AFTER.matcher(narrow).region(end, narrow.length());
    Matcher before = BEFORE.matcher(narrow.substring(Math.max(0, start - 20), start));
    if (before.find() && (title.lookingAt() || full)) {
      int from = Math.max(0, start - 20) + before.start();
      int to = title.lookingAt() ? title.end() : end;
      found.add(new PersonalData(Kind.NAME_WITH_AGE, from, to, core));
    }
  }

  /** The end of a name; behind a family name, a given name may follow that no dictionary knows. */
  private static int endOfGivenName(String narrow, List<Word> name) {
    int end = name.getLast().end;
    Matcher given = UNKNOWN_GIVEN_NAME.matcher(narrow).region(end, narrow.length());
    return name.getFirst().kind.startsWith(FAMILY) && given.lookingAt() ? given.end() : end;
  }

  private static List<Word> words(String narrow) {
    List<Word> words = new ArrayList<>();
    try (JapaneseTokenizer tokenizer =
        new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL)) {
      PartOfSpeechAttribute kind = tokenizer.addAttribute(PartOfSpeechAttribute.class);
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(narrow));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        if (!narrow.substring(offset.startOffset(), offset.endOffset()).isBlank()) {
          words.add(
              new Word(
                  offset.startOffset(),
                  offset.endOffset(),
                  String.valueOf(kind.getPartOfSpeech())));
        }
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
