package org.jirei.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Party;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.site.RelatedCase;
import org.jirei.site.RelatedCase.Reason;
import org.jirei.site.RelatedList;
import org.jirei.site.SearchAddress;
import org.jirei.vocabulary.Area;
import org.jspecify.annotations.Nullable;

/**
 * Similar cases: those that share key terms, target groups, measures and prefectures.
 *
 * <p>A query of at most ten key terms and the facet values of the case finds them. Of the key
 * terms, which are the most frequent nouns of the case, it takes the rarest in the library. It
 * leaves out words that no other case has, and words in more than a quarter of all cases (but never
 * those in only two). BM25 ranks the hits ({@link TermScores}), so that rare things in common count
 * more. A case without a reason to show is not listed.
 *
 * <p>The work for one case is bounded in the number of its words, and Lucene skips most cases that
 * cannot be among the best.
 */
final class SimilarCases {

  private static final int WORDS_COMPARED = 10;
  private static final int WORDS_SHOWN = 3;

  /** A word in a larger share of the cases says little about any of them. */
  private static final double COMMON = 0.25;

  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final Library library;
  private final KeyTerms keyTerms;
  private final Map<String, Integer> spreadOf = new ConcurrentHashMap<>();

  SimilarCases(IndexSearcher searcher, Library library, KeyTerms keyTerms) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
    this.library = library;
    this.keyTerms = keyTerms;
  }

  /**
   * @param number the place of the case in the library
   * @param listed cases to leave out; receives those that this list takes
   */
  @Nullable RelatedList of(CaseStudy c, int number, Set<Integer> listed) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<String> words = keyTermWords(keyTerms.of(number));
    for (String word : words) {
      query.add(term(word), BooleanClause.Occur.SHOULD);
    }
    for (Facet facet : List.of(Facet.TARGET, Facet.MEASURE, Facet.PREFECTURE)) {
      for (FacetValue value : facet.of(c, library)) {
        query.add(term(Synonyms.token(value)), BooleanClause.Occur.SHOULD);
      }
    }
    int most = IndexedLibrary.MOST_LISTED + listed.size() + 1;
    List<RelatedCase> cases = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query.build(), IndexedLibrary.best(most)).scoreDocs) {
      if (hit.doc == number
          || listed.contains(hit.doc)
          || cases.size() == IndexedLibrary.MOST_LISTED) {
        continue;
      }
      CaseStudy other = library.cases().get(hit.doc);
      List<Reason> reasons = reasons(c, other, words, keyTerms.of(hit.doc));
      if (!reasons.isEmpty()) {
        cases.add(new RelatedCase(other, reasons));
        listed.add(hit.doc);
      }
    }
    return cases.isEmpty()
        ? null
        : new RelatedList(RelatedList.Kind.SIMILAR, cases, more(c, number, listed));
  }

  /** A search for cases with the same target groups and measures, if not all of them are listed. */
  private List<SearchAddress> more(CaseStudy c, int number, Set<Integer> listed)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<FacetValue> chosen = new ArrayList<>();
    for (Facet facet : List.of(Facet.TARGET, Facet.MEASURE)) {
      List<FacetValue> values = facet.of(c, library);
      if (!values.isEmpty()) {
        query.add(FacetQueries.anyOf(values), BooleanClause.Occur.MUST);
        chosen.addAll(values);
      }
    }
    if (chosen.isEmpty()) {
      return List.of();
    }
    // Without scores, the search ends as soon as it has this many.
    int enough = listed.size() + 2;
    for (ScoreDoc hit :
        searcher.search(new ConstantScoreQuery(query.build()), IndexedLibrary.best(enough))
            .scoreDocs) {
      if (hit.doc != number && !listed.contains(hit.doc)) {
        return List.of(new SearchAddress("", chosen));
      }
    }
    return List.of();
  }

  private static TermQuery term(String word) {
    return new TermQuery(new Term(IndexFields.WORDS, word));
  }

  /** The rarest of the frequent words. Words that only this case has cannot lead to others. */
  private List<String> keyTermWords(List<String> frequent) {
    int cases = reader.numDocs();
    Map<String, Integer> spread = new LinkedHashMap<>();
    for (String word : frequent) {
      int others = spreadOf.computeIfAbsent(word, this::spread);
      if (others > 1 && others <= Math.max(2, cases * COMMON)) {
        spread.put(word, others);
      }
    }
    return spread.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .limit(WORDS_COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private int spread(String word) {
    try {
      return reader.docFreq(new Term(IndexFields.WORDS, word));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Reason> reasons(
      CaseStudy c, CaseStudy other, List<String> words, List<String> othersWords) {
    List<Reason> reasons = new ArrayList<>();
    c.measures().stream()
        .filter(other.measures()::contains)
        .forEach(term -> reasons.add(new Reason.SharedTerm(term)));
    c.targetGroups().stream()
        .filter(other.targetGroups()::contains)
        .forEach(term -> reasons.add(new Reason.SharedTerm(term)));
    for (Area area : sharedAreas(c, other)) {
      reasons.add(new Reason.SharedArea(area));
    }
    for (Party party : c.parties()) {
      if (other.parties().stream().anyMatch(p -> p.name().equals(party.name()))) {
        reasons.add(new Reason.SharedParty(party.name()));
      }
    }
    List<String> shared = words.stream().filter(othersWords::contains).limit(WORDS_SHOWN).toList();
    if (!shared.isEmpty()) {
      reasons.add(new Reason.SimilarText(shared));
    }
    return reasons;
  }

  /** The smallest areas in common: the same city rather than the same prefecture. */
  private Set<Area> sharedAreas(CaseStudy c, CaseStudy other) {
    Set<Area> shared = new LinkedHashSet<>();
    for (Area mine : c.areas()) {
      for (Area theirs : other.areas()) {
        List<Area> path = library.areas().path(mine);
        library.areas().path(theirs).stream()
            .filter(path::contains)
            .max(Comparator.comparingInt(path::indexOf))
            .ifPresent(shared::add);
      }
    }
    return shared;
  }
}
