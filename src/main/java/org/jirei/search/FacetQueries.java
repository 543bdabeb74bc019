package org.jirei.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jirei.site.FacetValue;

/** Lucene queries for values of facets. */
final class FacetQueries {

  private FacetQueries() {}

  static Term term(FacetValue value) {
    return new Term(FacetCounter.field(value.facet()), value.id());
  }

  static Query having(FacetValue value) {
    return new TermQuery(term(value));
  }

  /** Matches cases with any of the values; rarer values score more. */
  static Query anyOf(List<FacetValue> values) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    values.forEach(value -> any.add(having(value), BooleanClause.Occur.SHOULD));
    return any.build();
  }
}
