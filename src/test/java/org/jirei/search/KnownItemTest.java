package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.fixtures.Content;
import org.jirei.fixtures.Trials;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Somebody has read a case and wants it back. Names and titles that many cases share are left out,
 * since nothing tells which of them was meant. Every sentence stands in many of these cases, and
 * each of them is as good.
 */
@Tag("scale")
class KnownItemTest {

  private static final int FIRST = 3;
  private static final double LEAST = 0.95;

  /** Of sentences: without positions, nothing ranks words that stand together. */
  private static final double LEAST_OF_SENTENCES = 0.88;

  /** Letters and words of a sentence that somebody may remember. */
  private static final int LONGEST = 80;

  private static final int WORDS = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{sc=Han}々]{2,}|[\\p{sc=Katakana}ー]{2,}");

  private final Library library = Content.thousand().library();

  /** Makes queries of a case; the same words make the same query in every case. */
  @FunctionalInterface
  private interface Queries {
    Stream<String> of(CaseStudy c);
  }

  @Test
  void words_of_a_title_find_their_case() throws IOException {
    assertFound(
        "title",
        FIRST,
        LEAST,
        c -> Stream.of(String.join(" ", words(c.title().text()).stream().limit(5).toList())));
  }

  @Test
  void a_party_with_a_measure_finds_their_case() throws IOException {
    assertFound(
        "party and measure",
        FIRST,
        LEAST,
        c ->
            c.parties().stream()
                .limit(1)
                .flatMap(
                    party ->
                        c.measures().stream()
                            .limit(1)
                            .map(measure -> party.name() + " " + measure.label().ja())));
  }

  @Test
  void a_sentence_with_two_words_left_out_finds_its_case() throws IOException {
    assertFound("sentence", library.cases().size(), LEAST_OF_SENTENCES, this::sentences);
  }

  /**
   * @param most by more cases a query must not be shared
   * @param least share of the queries that have to find their case
   */
  private void assertFound(String kind, int most, double least, Queries queries)
      throws IOException {
    Map<String, List<String>> casesOf = new HashMap<>();
    for (CaseStudy c : library.cases()) {
      queries
          .of(c)
          .filter(words -> !words.isEmpty())
          .forEach(words -> casesOf.computeIfAbsent(words, w -> new ArrayList<>()).add(c.id()));
    }
    List<Map.Entry<String, List<String>>> unlikeOthers =
        casesOf.entrySet().stream()
            .filter(entry -> entry.getValue().size() <= most)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    List<Map.Entry<String, List<String>>> asked = Trials.sample(unlikeOthers, 60, kind);
    List<String> lost = new ArrayList<>();
    try (CaseSearcher searcher = SampleIndex.open(Content.thousand())) {
      for (Map.Entry<String, List<String>> entry : asked) {
        SearchResult result = searcher.search(SearchRequest.of(entry.getKey(), FIRST));
        if (result.hits().stream().noneMatch(hit -> entry.getValue().contains(hit.id()))) {
          lost.add(entry.getKey() + " → " + entry.getValue());
        }
      }
    }
    double found = 1 - (double) lost.size() / Math.max(1, asked.size());
    String told = kind + ": " + found + " of " + asked.size() + "\n" + String.join("\n", lost);
    assertTrue(!asked.isEmpty() && found >= least, told);
  }

  private Stream<String> sentences(CaseStudy c) {
    return CaseText.of(c, library).sentences().stream()
        .filter(sentence -> sentence.length() <= LONGEST && words(sentence).size() >= WORDS)
        .map(KnownItemTest::withTwoWordsLeftOut);
  }

  private static String withTwoWordsLeftOut(String sentence) {
    Random random = Trials.random(sentence);
    String rest = sentence;
    for (int i = 0; i < 2; i++) {
      List<MatchResult> words = WORD.matcher(rest).results().toList();
      MatchResult left = words.get(random.nextInt(words.size()));
      // A gap, since what stood around the word is no word together.
      rest = rest.substring(0, left.start()) + " " + rest.substring(left.end());
    }
    return rest;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
