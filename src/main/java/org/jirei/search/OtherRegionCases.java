package org.jirei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.site.RelatedCase;
import org.jirei.site.RelatedCase.Reason;
import org.jirei.site.RelatedList;
import org.jirei.site.SearchAddress;
import org.jspecify.annotations.Nullable;

/**
 * Cases of other region blocks that share a measure with a case. Those that share more and rarer
 * measures come first; shared target groups also count.
 */
final class OtherRegionCases {

  private final IndexSearcher searcher;
  private final Library library;
  private final List<FacetValue> regions = new ArrayList<>();

  OtherRegionCases(IndexSearcher searcher, Library library) throws IOException {
    this.searcher = searcher;
    this.library = library;
    for (FacetValue region : Facet.REGION.all(library)) {
      if (searcher.getIndexReader().docFreq(FacetQueries.term(region)) > 0) {
        regions.add(region);
      }
    }
  }

  /**
   * @param listed cases to leave out because other lists have them
   */
  @Nullable RelatedList of(CaseStudy c, Set<Integer> listed) throws IOException {
    List<FacetValue> measures = Facet.MEASURE.of(c, library);
    if (measures.isEmpty()) {
      return null;
    }
    List<FacetValue> here = Facet.REGION.of(c, library);
    BooleanQuery.Builder otherRegion =
        new BooleanQuery.Builder().add(FacetQueries.anyOf(measures), BooleanClause.Occur.MUST);
    for (FacetValue target : Facet.TARGET.of(c, library)) {
      otherRegion.add(FacetQueries.having(target), BooleanClause.Occur.SHOULD);
    }
    for (FacetValue region : here) {
      otherRegion.add(FacetQueries.having(region), BooleanClause.Occur.MUST_NOT);
    }
    BooleanQuery query = otherRegion.build();
    List<RelatedCase> cases = new ArrayList<>();
    int most = IndexedLibrary.MOST_LISTED + listed.size() + 1;
    ScoreDoc[] hits = searcher.search(query, IndexedLibrary.best(most)).scoreDocs;
    boolean more = false;
    for (ScoreDoc hit : hits) {
      if (listed.contains(hit.doc)) {
        continue;
      }
      if (cases.size() == IndexedLibrary.MOST_LISTED) {
        more = true;
        break;
      }
      CaseStudy other = library.cases().get(hit.doc);
      cases.add(new RelatedCase(other, reasons(c, other)));
    }
    if (cases.isEmpty()) {
      return null;
    }
    return new RelatedList(
        RelatedList.Kind.OTHER_REGION, cases, more ? List.of(search(measures, here)) : List.of());
  }

  private List<Reason> reasons(CaseStudy c, CaseStudy other) {
    List<Reason> reasons = new ArrayList<>();
    c.measures().stream()
        .filter(other.measures()::contains)
        .forEach(term -> reasons.add(new Reason.SharedTerm(term)));
    Facet.PREFECTURE
        .of(other, library)
        .forEach(prefecture -> reasons.add(new Reason.OtherPlace(prefecture)));
    return reasons;
  }

  private SearchAddress search(List<FacetValue> measures, List<FacetValue> here) {
    List<FacetValue> chosen = new ArrayList<>(measures);
    regions.stream().filter(region -> !here.contains(region)).forEach(chosen::add);
    return new SearchAddress("", chosen);
  }
}
