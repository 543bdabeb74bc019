package org.jirei.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jirei.search.Piece.Alternative;

/**
 * The rule of the search as Lucene queries.
 *
 * <p>A case is found if every piece is satisfied, by all words of one alternative or by all bigrams
 * of the typed form. Its score is the sum over pieces of the best alternative's BM25 sum; the typed
 * form adds half of its bigrams'.
 */
final class QueryBuilder {

  private static final float GRAMS = 0.5f;

  private QueryBuilder() {}

  static Query all(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Piece piece : pieces) {
      query.add(filter(piece), Occur.FILTER);
      query.add(score(piece), Occur.SHOULD);
    }
    return query.build();
  }

  /** Any piece will do; each must still be satisfied as a whole. */
  static Query any(List<Piece> pieces) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Piece piece : pieces) {
      query.add(
          new BooleanQuery.Builder()
              .add(filter(piece), Occur.FILTER)
              .add(score(piece), Occur.SHOULD)
              .build(),
          Occur.SHOULD);
    }
    return query.build();
  }

  static Query filter(Piece piece) {
    if (piece.isHopeless()) {
      return new MatchNoDocsQuery();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Alternative alternative : piece.alternatives()) {
      query.add(together(alternative.field(), alternative.words()), Occur.SHOULD);
    }
    if (!piece.wordMeans() && !piece.grams().isEmpty()) {
      query.add(together(Fields.GRAMS, piece.grams()), Occur.SHOULD);
    }
    return query.build();
  }

  private static Query together(String field, List<String> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.stream().distinct().forEach(word -> query.add(term(field, word), Occur.FILTER));
    return query.build();
  }

  private static Query score(Piece piece) {
    List<Query> alternatives =
        new java.util.ArrayList<>(
            piece.alternatives().stream()
                .map(alternative -> boosted(sum(piece, alternative), alternative.weight()))
                .toList());
    if (alternatives.isEmpty()) {
      alternatives.add(boosted(grams(piece).build(), GRAMS));
    }
    return new DisjunctionMaxQuery(alternatives, 0);
  }

  private static Query sum(Piece piece, Alternative alternative) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : alternative.words()) {
      query.add(term(alternative.field(), word), Occur.SHOULD);
    }
    if (alternative.surface().equals(piece.typed())) {
      query.add(boosted(grams(piece).build(), GRAMS), Occur.SHOULD);
    }
    return query.build();
  }

  private static BooleanQuery.Builder grams(Piece piece) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    piece.grams().forEach(gram -> query.add(term(Fields.GRAMS, gram), Occur.SHOULD));
    return query;
  }

  private static Query boosted(Query query, float weight) {
    return weight == 1 ? query : new BoostQuery(query, weight);
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }
}
