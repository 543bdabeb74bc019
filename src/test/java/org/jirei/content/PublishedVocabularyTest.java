package org.jirei.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jirei.fixtures.Content;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.seeds.SeedDocument;
import org.jirei.text.Normaliser;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.SynonymGroup;
import org.jirei.vocabulary.Term;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published vocabulary against the table it was first agreed in. */
class PublishedVocabularyTest {

  private static Library library;

  /**
   * @param cases numbers of the documents that are about it
   */
  record Row(
      Scheme scheme, String id, String ja, String en, List<String> synonyms, Set<String> cases) {}

  @BeforeAll
  static void read_the_content() throws IOException {
    library = Content.sample().library();
  }

  @ParameterizedTest
  @MethodSource("table")
  void a_term_keeps_its_id_its_labels_and_its_synonyms(Row row) {
    Term term = library.vocabulary().find(row.scheme(), row.id());
    assertNotNull(term);
    assertEquals(row.ja(), term.label().ja());
    assertEquals(row.en(), term.label().en());
    assertTrue(term.synonyms().containsAll(row.synonyms()), term::toString);
  }

  @ParameterizedTest
  @MethodSource("table")
  void a_term_is_given_to_the_cases_that_are_about_it_and_to_no_other(Row row) {
    Set<String> given =
        library.cases().stream()
            .filter(c -> terms(c, row.scheme()).stream().anyMatch(t -> t.id().equals(row.id())))
            .map(CaseStudy::id)
            .collect(Collectors.toSet());
    assertEquals(row.cases(), given);
  }

  @Test
  void no_word_stands_in_two_groups_of_synonyms() {
    Map<String, SynonymGroup> groups = new HashMap<>();
    for (SynonymGroup group : library.vocabulary().synonyms()) {
      for (String word : group.same()) {
        assertEquals(null, groups.put(Normaliser.normalise(word), group), word);
      }
    }
  }

  @Test
  void every_term_is_defined_in_both_languages_and_repeats_no_synonym() {
    for (Scheme scheme : Scheme.BUILT_IN) {
      for (Term term : library.vocabulary().terms(scheme)) {
        assertTrue(term.definition().ja().endsWith("。"), term::id);
        assertTrue(term.definition().en().endsWith("."), term::id);
        assertEquals(
            term.synonyms().size(),
            new HashSet<>(term.synonyms().stream().map(Normaliser::normalise).toList()).size(),
            term::id);
      }
    }
  }

  static List<Row> table() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            PublishedVocabularyTest.class.getResourceAsStream("/vocabulary.tsv"))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> row(line.split("\t", -1)))
          .toList();
    }
  }

  private static Row row(String[] cells) {
    List<SeedDocument> documents = SeedDocument.all();
    Set<String> cases =
        Arrays.stream(cells[5].split(","))
            .filter(number -> !number.equals("-") && !number.isEmpty())
            .map(number -> documents.get(Integer.parseInt(number) - 1).id())
            .collect(Collectors.toSet());
    return new Row(
        cells[0].equals("target") ? Scheme.TARGET_GROUP : Scheme.MEASURE,
        cells[1],
        cells[2],
        cells[3],
        List.of(cells[4].split("\\|")),
        cases);
  }

  private static List<Term> terms(CaseStudy c, Scheme scheme) {
    return scheme == Scheme.TARGET_GROUP ? c.targetGroups() : c.measures();
  }
}
