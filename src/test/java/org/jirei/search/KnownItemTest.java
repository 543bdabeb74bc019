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
import java.util.stream.Collectors;
import org.jirei.fixtures.Content;
import org.jirei.fixtures.Trials;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Somebody has read a case and wants it back. Queries that several cases answer equally well are
 * left out: only what at most three cases have can bring one of them among the first three.
 */
@Tag("scale")
class KnownItemTest {

  private static final int FIRST = 3;
  private static final double LEAST = 0.95;
  private static final Pattern WORD = Pattern.compile("[\\p{sc=Han}々]{2,}|[\\p{sc=Katakana}ー]{2,}");

  private final Library library = Content.thousand().library();
  private final Random random = Trials.random("known items");

  /** Makes a query of a case, and finds what else it fits; empty if it makes none. */
  @FunctionalInterface
  private interface Query {
    String of(CaseStudy c);
  }

  @Test
  void words_of_a_title_find_their_case() throws IOException {
    assertFound("title", c -> words(c.title().text()).stream().limit(5).collect(joined()));
  }

  @Test
  void a_party_with_a_measure_finds_their_case() throws IOException {
    assertFound(
        "party and measure",
        c ->
            c.parties().isEmpty() || c.measures().isEmpty()
                ? ""
                : c.parties().getFirst().name() + " " + c.measures().getFirst().label().ja());
  }

  @Test
  void a_sentence_with_two_words_left_out_finds_its_case() throws IOException {
    assertFound("sentence", this::sentence);
  }

  private void assertFound(String kind, Query query) throws IOException {
    Map<String, List<String>> casesOf = new HashMap<>();
    for (CaseStudy c : library.cases()) {
      String words = query.of(c);
      if (!words.isEmpty()) {
        casesOf.computeIfAbsent(words, w -> new ArrayList<>()).add(c.id());
      }
    }
    List<Map.Entry<String, List<String>>> telling =
        casesOf.entrySet().stream()
            .filter(entry -> entry.getValue().size() <= FIRST)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    List<Map.Entry<String, List<String>>> asked = Trials.sample(telling, 60, kind);
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
    String told =
        "%s: %.3f of %d%n%s".formatted(kind, found, asked.size(), String.join("\n", lost));
    assertTrue(!asked.isEmpty() && found >= LEAST, told);
  }

  private String sentence(CaseStudy c) {
    List<String> sentences =
        CaseText.of(c, library).sentences().stream()
            .filter(sentence -> sentence.length() <= 80 && words(sentence).size() >= 5)
            .toList();
    if (sentences.isEmpty()) {
      return "";
    }
    String sentence = sentences.get(random.nextInt(sentences.size()));
    for (int i = 0; i < 2; i++) {
      List<MatchResult> words = WORD.matcher(sentence).results().toList();
      MatchResult left = words.get(random.nextInt(words.size()));
      sentence = sentence.substring(0, left.start()) + sentence.substring(left.end());
    }
    return sentence;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(" ");
  }
}
