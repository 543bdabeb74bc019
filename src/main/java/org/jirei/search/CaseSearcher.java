package org.jirei.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jirei.search.Evaluator.Found;
import org.jirei.search.SearchResult.Hit;
import org.jirei.search.SearchResult.Match;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.text.Language;
import org.jirei.text.SearchSpelling;
import org.jspecify.annotations.Nullable;

/**
 * Searches an index that a build wrote; needs nothing but its folder.
 *
 * <p>The idea of the ranking: cases that answer every part of the query come first, then those that
 * answer what tells most of it. Of these, the case that uses the rarer words more often, for its
 * length, is better. What was typed counts more than what it may mean.
 *
 * <ol>
 *   <li>{@link QueryReader} normalises the query and cuts it into query terms: years, words of the
 *       synonym table, and the text between them, cut at particles.
 *   <li>{@link QueryTermReader} gives each term its alternatives with weights: as typed, or by its
 *       reading if it is kana, 1; synonyms 0.8; a vocabulary term 0.6; a year that a case only
 *       mentions 0.5. If nothing else can match, words spelled almost alike count 0.5. An
 *       alternative of more words than were typed weighs less.
 *   <li>{@link Judge} says of each case which terms it has, and {@link Evaluator} which cases cover
 *       enough of them. A strict search takes only those that have all.
 *   <li>Facet values narrow the result, and {@link FacetCounter} counts what each further choice
 *       would leave.
 *   <li>The best cases by score come first; of equal scores, the first by id. The other orders
 *       ignore the score.
 * </ol>
 *
 * <p>The score of a word is BM25 with k1 = 1.2 and b = 0.75; {@link TermScores} gives formula and
 * source. Weights of parts, such as the title, are in the counts of words ({@link CaseAnalysis}).
 *
 * <p>The cost: for every alternative, a query reads the postings of its words and walks arrays with
 * a number for each case. So it grows with the number of cases and of alternatives; a query has at
 * most 24 terms. Only a word that looks misspelled is compared with many words of the index. Only
 * the hits up to the limit are loaded and get a snippet.
 */
public final class CaseSearcher implements Closeable, FacetNames {

  private static final int MOST_NEARBY = 5;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final IndexTables tables;
  private final QueryReader queries;
  private final Figures figures;

  private CaseSearcher(Directory directory, DirectoryReader reader, IndexTables tables) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.tables = tables;
    this.figures = new Figures(reader);
    this.queries = new QueryReader(new Lexicon(reader), tables);
  }

  /** Opens an index; null if the folder has none that this version of Jirei can read. */
  public static @Nullable CaseSearcher open(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    Directory directory = FSDirectory.open(folder);
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      var data = reader.getIndexCommit().getUserData();
      if (IndexTables.isReadable(data)) {
        return new CaseSearcher(directory, reader, IndexTables.of(data));
      }
      reader.close();
    } catch (IndexNotFoundException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | CorruptIndexException unreadable) {
      // Answered below: there is no index to read in the folder.
    }
    directory.close();
    return null;
  }

  @Override
  public List<Facet> facets() {
    return tables.facets().facets();
  }

  /** The value of a facet by id, label or synonym; null if there is none. */
  public @Nullable FacetValue find(Facet facet, String written) {
    return tables.facets().find(facet, written);
  }

  @Override
  public List<FacetValue> findAll(Facet facet, String written) {
    return tables.facets().findAll(facet, written);
  }

  @Override
  public @Nullable String nearest(Facet facet, String written) {
    return tables.facets().nearest(facet, written);
  }

  /** All words that can be found by their reading. */
  List<SpokenWord> spokenWords() {
    return new SpokenWords(new Lexicon(reader), tables.spoken()).all();
  }

  List<QueryTerm> read(String query) {
    return queries.read(query);
  }

  public SearchResult search(SearchRequest request) throws IOException {
    List<QueryTerm> queryTerms = read(request.query());
    if (request.strict()) {
      queryTerms = queryTerms.stream().map(QueryTerm::strictly).toList();
    }
    Evaluator evaluator = new Evaluator(searcher, figures, queryTerms);
    Found found = evaluator.found();
    if (queryTerms.isEmpty() && !SearchSpelling.of(request.query()).isBlank()) {
      // A query of punctuation alone is not blank, but nothing can match it.
      found.docs().clear();
    }
    if (request.strict()) {
      keepWhole(found);
    }
    FacetCounter facets =
        new FacetCounter(reader, tables.facets(), request, new TermScores(searcher));
    FixedBitSet left = facets.filter(found.docs());
    Surroundings surroundings = new Surroundings(queryTerms, evaluator);
    List<Hit> nearby =
        request.strict() ? List.of() : nearby(surroundings, facets, request.language());
    return new SearchResult(
        request.query(),
        left.cardinality(),
        matches(left, found),
        evaluator.words(),
        hits(left, found, evaluator, queryTerms, request, request.limit()),
        surroundings.absent(),
        nearby,
        facets.count(found.docs()));
  }

  /** The best cases of the smallest surroundings in which any answers the query. */
  private List<Hit> nearby(Surroundings surroundings, FacetCounter facets, Language language)
      throws IOException {
    SearchRequest around =
        new SearchRequest("", Map.of(), Order.RELEVANCE, false, MOST_NEARBY, language);
    while (surroundings.widen()) {
      Evaluator evaluator = new Evaluator(searcher, figures, surroundings.terms());
      Found found = evaluator.found();
      FixedBitSet left = facets.filter(found.docs());
      if (left.cardinality() > 0) {
        return hits(left, found, evaluator, surroundings.terms(), around, MOST_NEARBY);
      }
    }
    return List.of();
  }

  private List<Hit> hits(
      FixedBitSet docs,
      Found found,
      Evaluator evaluator,
      List<QueryTerm> queryTerms,
      SearchRequest request,
      int limit)
      throws IOException {
    Snippets snippets = new Snippets(queryTerms, request.language());
    List<Hit> hits = new ArrayList<>();
    for (int doc : best(docs, worstFirst(found, request.order()), limit)) {
      hits.add(hit(doc, found, evaluator.missing(doc), snippets));
    }
    return hits;
  }

  private static void keepWhole(Found found) {
    for (int doc = 0; doc < found.matches().length; doc++) {
      if (found.docs().get(doc) && found.matches()[doc] != Match.FULL) {
        found.docs().clear(doc);
      }
    }
  }

  private static Map<Match, Integer> matches(FixedBitSet docs, Found found) {
    Map<Match, Integer> matches = new EnumMap<>(Match.class);
    BitSetIterator all = new BitSetIterator(docs, 0);
    for (int doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
      matches.merge(found.matches()[doc], 1, Integer::sum);
    }
    return matches;
  }

  /** Of equal cases, the first by id is better. */
  private Comparator<Integer> worstFirst(Found found, Order order) throws IOException {
    String field = order.field();
    Comparator<Integer> byMatch =
        Comparator.comparing((Integer doc) -> found.matches()[doc]).reversed();
    if (field == null) {
      return byMatch
          .thenComparing((Integer doc) -> found.coverages()[doc])
          .thenComparing((Integer doc) -> found.scores()[doc])
          .thenComparing(Comparator.<Integer>reverseOrder());
    }
    long[] places = new long[found.scores().length];
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        places[leaf.docBase + values.docID()] = values.longValue();
      }
    }
    return byMatch.thenComparing(Comparator.comparing((Integer doc) -> places[doc]).reversed());
  }

  private static List<Integer> best(FixedBitSet docs, Comparator<Integer> worstFirst, int limit) {
    PriorityQueue<Integer> kept = new PriorityQueue<>(worstFirst);
    BitSetIterator all = new BitSetIterator(docs, 0);
    for (int doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
      kept.add(doc);
      if (kept.size() > limit) {
        kept.remove();
      }
    }
    return kept.stream().sorted(worstFirst.reversed()).toList();
  }

  private Hit hit(int doc, Found found, List<String> missing, Snippets snippets)
      throws IOException {
    Document document = reader.storedFields().document(doc);
    IndexableField year = document.getField(IndexFields.FISCAL_YEAR);
    return new Hit(
        document.get(IndexFields.ID),
        document.get(IndexFields.TITLE),
        found.scores()[doc],
        found.matches()[doc],
        missing,
        document.get(IndexFields.URL),
        List.of(document.getValues(IndexFields.PARTY)),
        List.of(document.getValues(IndexFields.PREFECTURE_LABEL)),
        year == null ? null : year.numericValue().intValue(),
        snippets.of(List.of(document.getValues(IndexFields.SENTENCE))));
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
