package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.jirei.fixtures.Content;
import org.jirei.model.CaseStudy;
import org.jirei.model.Party;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Term;
import org.junit.jupiter.api.Test;

/** A case may name places and terms instead of giving codes and ids. */
class NamesInCasesTest {

  private static final CaseStudy NAMED =
      Content.shapes().library().cases().stream()
          .filter(study -> study.id().equals("names"))
          .findFirst()
          .orElseThrow();

  @Test
  void a_place_is_understood_by_its_name() {
    assertEquals(List.of("342092", "342106"), NAMED.areas().stream().map(Area::code).toList());
    Party city = NAMED.parties().getFirst();
    assertEquals("342092", Objects.requireNonNull(city.area()).code());
  }

  @Test
  void a_term_is_understood_by_its_label_or_a_synonym() {
    assertEquals("employment-good-practices", NAMED.collection().id());
    assertEquals(
        List.of("municipality", "hello-work"),
        NAMED.parties().stream().map(party -> party.type().id()).toList());
    assertEquals(List.of("older", "disabled"), ids(NAMED.targetGroups()));
    assertEquals(List.of("outreach_counselling"), ids(NAMED.measures()));
    assertEquals(
        List.of("outreach_counselling"),
        ids(Objects.requireNonNull(NAMED.roles().getLast().tasks().getFirst().measures())));
  }

  private static List<String> ids(List<Term> terms) {
    return terms.stream().map(Term::id).toList();
  }
}
