package org.jirei.search;

import static org.jirei.site.RelatedList.Kind.OTHER_REGION;
import static org.jirei.site.RelatedList.Kind.SAME_PARTY;
import static org.jirei.site.RelatedList.Kind.SIMILAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Party;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.jirei.scale.CaseGenerator;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.site.RelatedCase;
import org.jirei.site.RelatedCase.Reason;
import org.jirei.site.RelatedList;
import org.jirei.site.SearchAddress;
import org.jirei.site.SitePlan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("scale")
class RelatedListsTest {

  @TempDir static Path folder;

  private static Library many;
  private static IndexedLibrary index;

  @BeforeAll
  static void write() throws IOException {
    CaseGenerator.write(Path.of("content"), 300, folder.resolve("content"), 1);
    many =
        Objects.requireNonNull(
            ContentReader.read(folder.resolve("content"), ContentOptions.DEFAULT).library());
    index = new SearchIndexer(SitePlan.of(many)).write(folder.resolve("index"));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @Test
  void no_case_is_listed_twice_nor_on_its_own_page() {
    for (CaseStudy c : many.cases()) {
      Set<String> seen = new HashSet<>(Set.of(c.id()));
      for (RelatedList list : index.of(c)) {
        assertTrue(list.cases().size() <= 5);
        for (RelatedCase other : list.cases()) {
          assertTrue(seen.add(other.caseStudy().id()), c.id());
          assertFalse(other.reasons().isEmpty());
        }
      }
    }
  }

  @Test
  void among_many_cases_there_are_five_similar_ones_and_five_otherRegion() {
    for (CaseStudy c : many.cases()) {
      assertEquals(5, list(index, c, SIMILAR).cases().size(), c.id());
      assertEquals(5, list(index, c, OTHER_REGION).cases().size(), c.id());
    }
  }

  @Test
  void lists_are_the_same_whoever_asks_and_in_whatever_order() {
    List<List<RelatedList>> together = many.cases().parallelStream().map(index::of).toList();
    for (int i = 0; i < together.size(); i++) {
      assertEquals(index.of(many.cases().get(i)), together.get(i));
    }
  }

  @Test
  void each_other_case_of_a_party_shares_one_or_its_bureau_and_says_which() {
    int lists = 0;
    for (CaseStudy c : many.cases()) {
      for (RelatedList list : index.of(c)) {
        if (list.kind() == SAME_PARTY) {
          lists++;
          for (RelatedCase other : list.cases()) {
            Set<String> theirs = new HashSet<>(Organisations.of(other.caseStudy()).values());
            for (Reason reason : other.reasons()) {
              String name =
                  switch (reason) {
                    case Reason.SharedParty(var party) -> party;
                    case Reason.SharedOrganisation(var organisation) -> organisation;
                    default -> throw new AssertionError(reason);
                  };
              assertTrue(theirs.contains(name), name);
            }
          }
        }
      }
    }
    assertTrue(lists > 200, "lists " + lists);
  }

  @Test
  void a_case_otherRegion_shares_a_measure_and_no_region() {
    for (CaseStudy c : many.cases()) {
      for (RelatedCase other : list(index, c, OTHER_REGION).cases()) {
        List<FacetValue> regions = new ArrayList<>(Facet.REGION.of(other.caseStudy(), many));
        regions.retainAll(Facet.REGION.of(c, many));
        assertEquals(List.of(), regions);
        assertTrue(other.reasons().getFirst() instanceof Reason.SharedTerm);
        assertTrue(other.reasons().getLast() instanceof Reason.OtherPlace);
      }
    }
  }

  @Test
  void each_link_to_the_search_page_finds_cases_that_are_not_listed() throws IOException {
    int links = 0;
    try (CaseSearcher searcher =
        Objects.requireNonNull(CaseSearcher.open(folder.resolve("index")))) {
      for (CaseStudy c : many.cases().subList(0, 60)) {
        for (RelatedList list : index.of(c)) {
          for (SearchAddress search : list.more()) {
            links++;
            Set<String> found = ids(searcher.search(request(search)));
            for (CaseStudy other : list.cases().stream().map(RelatedCase::caseStudy).toList()) {
              boolean wanted = list.kind() == OTHER_REGION || takesPart(search.query(), other);
              assertTrue(found.remove(other.id()) || !wanted, search::toString);
            }
            found.remove(c.id());
            assertFalse(found.isEmpty(), search::toString);
          }
        }
      }
    }
    assertTrue(links > 100, "links " + links);
  }

  private static boolean takesPart(String organisation, CaseStudy c) {
    return Organisations.of(c).containsValue(organisation);
  }

  private static Set<String> ids(SearchResult result) {
    Set<String> ids = new HashSet<>();
    result.hits().forEach(hit -> ids.add(hit.id()));
    return ids;
  }

  private static SearchRequest request(SearchAddress address) {
    Map<Facet, Set<String>> filters = new LinkedHashMap<>();
    address
        .chosen()
        .forEach(v -> filters.computeIfAbsent(v.facet(), f -> new HashSet<>()).add(v.id()));
    return new SearchRequest(address.query(), filters, 300);
  }

  @Test
  void cases_of_a_party_come_before_those_of_its_bureau_and_newer_ones_first(@TempDir Path small)
      throws IOException {
    CaseStudy asked = sendai("asked", "ハローワーク仙台", 2010);
    Library library =
        SampleLibrary.of(
            asked,
            sendai("a_bureau", "ハローワーク塩釜", 2020),
            sendai("b_old", "ハローワーク仙台", 2011),
            sendai("c_new", "ハローワーク　仙台", 2012));
    try (IndexedLibrary few = new SearchIndexer(SitePlan.of(library)).write(small)) {
      List<RelatedCase> others = list(few, asked, SAME_PARTY).cases();
      assertEquals(
          List.of("c_new", "b_old", "a_bureau"),
          others.stream().map(other -> other.caseStudy().id()).toList());
      assertEquals(
          List.of(new Reason.SharedParty("ハローワーク仙台"), new Reason.SharedOrganisation("宮城労働局")),
          others.getFirst().reasons());
      assertEquals(List.of(new Reason.SharedOrganisation("宮城労働局")), others.getLast().reasons());
      assertEquals(List.of(), list(few, asked, SAME_PARTY).more());
    }
  }

  @Test
  void a_case_alone_has_no_lists(@TempDir Path small) throws IOException {
    CaseStudy alone = sendai("alone", "ハローワーク仙台", 2010);
    Library library = SampleLibrary.of(alone);
    try (IndexedLibrary few = new SearchIndexer(SitePlan.of(library)).write(small)) {
      assertEquals(List.of(), few.of(alone));
    }
  }

  @Test
  void a_name_longer_than_lucene_takes_is_no_obstacle(@TempDir Path small) throws IOException {
    CaseStudy first = sendai("first", "局".repeat(40_000), 2010);
    CaseStudy second = sendai("second", "局".repeat(40_000), 2011);
    Library library = SampleLibrary.of(first, second);
    try (IndexedLibrary few = new SearchIndexer(SitePlan.of(library)).write(small)) {
      assertEquals(1, list(few, first, SAME_PARTY).cases().size());
    }
  }

  @Test
  void the_real_cases_of_one_city_lead_to_each_other(@TempDir Path real) throws IOException {
    Library library = SampleIndex.library();
    try (IndexedLibrary cases = new SearchIndexer(SitePlan.of(library)).write(real)) {
      CaseStudy sakai =
          library.cases().stream().filter(c -> c.id().equals("sakai_a")).findFirst().orElseThrow();
      RelatedList others = list(cases, sakai, SAME_PARTY);
      assertEquals("sakai_b", others.cases().getFirst().caseStudy().id());
      assertEquals(4, others.cases().size());
      assertEquals(List.of(), others.more());
      for (CaseStudy c : library.cases()) {
        assertFalse(list(cases, c, SIMILAR).cases().isEmpty(), c.id());
      }
    }
  }

  /** A case of an office of the bureau of Miyagi, together with a town that no other case has. */
  private static CaseStudy sendai(String id, String office, int year) {
    SampleCase c = new SampleCase(id);
    c.parties =
        List.of(
            SampleCase.party("town", id + "町", id + "町", SampleLibrary.MUNICIPALITY),
            new Party("office", office, office, SampleLibrary.HELLO_WORK, null, "宮城労働局"));
    c.timing = SampleCase.year(year);
    return c.build();
  }

  private static RelatedList list(IndexedLibrary index, CaseStudy c, RelatedList.Kind kind) {
    return index.of(c).stream()
        .filter(list -> list.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError(c.id() + " has no list " + kind));
  }
}
