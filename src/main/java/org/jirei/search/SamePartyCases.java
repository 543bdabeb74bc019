package org.jirei.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.site.RelatedCase;
import org.jirei.site.RelatedCase.Reason;
import org.jirei.site.RelatedList;
import org.jirei.site.SearchAddress;
import org.jspecify.annotations.Nullable;

/**
 * Other cases of the parties of a case, then those of the organisations that they belong to, such
 * as a labour bureau. For each organisation the newest come first. Every organisation is looked up
 * once, however many cases it has.
 */
final class SamePartyCases {

  private final IndexSearcher searcher;
  private final Library library;
  private final List<Map<String, String>> organisations;
  private final Map<String, Found> byOrganisation = new ConcurrentHashMap<>();

  /** The newest cases of an organisation, and the number of all. */
  private record Found(List<Integer> newest, int total) {}

  SamePartyCases(IndexSearcher searcher, Library library) {
    this.searcher = searcher;
    this.library = library;
    this.organisations = library.cases().stream().map(Organisations::of).toList();
  }

  /**
   * @param number the place of the case in the library
   * @param listed receives the numbers of the cases that this list takes
   */
  @Nullable RelatedList of(CaseStudy c, int number, Set<Integer> listed) {
    Map<String, String> mine = organisations.get(number);
    Set<Integer> others = new LinkedHashSet<>();
    for (String organisation : mine.keySet()) {
      for (int other : found(organisation).newest) {
        if (other != number && others.size() < IndexedLibrary.MOST_LISTED) {
          others.add(other);
        }
      }
    }
    if (others.isEmpty()) {
      return null;
    }
    listed.addAll(others);
    List<RelatedCase> cases = new ArrayList<>();
    for (int other : others) {
      cases.add(new RelatedCase(library.cases().get(other), reasons(c, mine, other)));
    }
    return new RelatedList(RelatedList.Kind.SAME_PARTY, cases, more(mine, others));
  }

  private List<Reason> reasons(CaseStudy c, Map<String, String> mine, int other) {
    List<Reason> reasons = new ArrayList<>();
    mine.forEach(
        (key, name) -> {
          if (organisations.get(other).containsKey(key)) {
            boolean takesPart = c.parties().stream().anyMatch(p -> p.name().equals(name));
            reasons.add(
                takesPart ? new Reason.SharedParty(name) : new Reason.SharedOrganisation(name));
          }
        });
    return reasons;
  }

  /** A search for each organisation that has more cases than are listed. */
  private List<SearchAddress> more(Map<String, String> mine, Set<Integer> others) {
    List<SearchAddress> more = new ArrayList<>();
    mine.forEach(
        (key, name) -> {
          long listed = others.stream().filter(n -> organisations.get(n).containsKey(key)).count();
          if (found(key).total - 1 > listed) {
            more.add(new SearchAddress(name, List.of()));
          }
        });
    return more;
  }

  private Found found(String organisation) {
    return byOrganisation.computeIfAbsent(organisation, this::find);
  }

  private Found find(String organisation) {
    Term term = new Term(IndexFields.ORGANISATION, organisation);
    try {
      Sort newest = new Sort(new SortField(IndexFields.ORDER_NEWEST, SortField.Type.LONG));
      // One more than are listed, because the case itself may be among them.
      TopDocs docs =
          searcher.search(
              new TermQuery(term),
              new TopFieldCollectorManager(newest, IndexedLibrary.MOST_LISTED + 1, 1));
      return new Found(
          Arrays.stream(docs.scoreDocs).map(hit -> hit.doc).toList(),
          searcher.getIndexReader().docFreq(term));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
