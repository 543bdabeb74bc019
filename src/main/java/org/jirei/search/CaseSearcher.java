package org.jirei.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.jirei.pages.Facet;
import org.jirei.pages.FacetValue;
import org.jirei.search.SearchResult.Hit;
import org.jspecify.annotations.Nullable;

/** Searches an index that a build wrote; needs nothing but its folder. */
public final class CaseSearcher implements Closeable {

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final IndexTables tables;
  private final QueryReader queries;

  private CaseSearcher(Directory directory, DirectoryReader reader, IndexTables tables) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.tables = tables;
    this.queries = new QueryReader(new Lexicon(reader), tables.synonyms());
  }

  /** Null where the folder holds no index of this version of Jirei. */
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
      // Answered below: the folder holds something else.
    }
    directory.close();
    return null;
  }

  /** The value of a facet by id, label or synonym; null where there is none. */
  public @Nullable FacetValue find(Facet facet, String written) {
    return tables.facets().find(facet, written);
  }

  /** The id of the value that comes closest to what was written, null where none is near. */
  public @Nullable String nearest(Facet facet, String written) {
    return tables.facets().nearest(facet, written);
  }

  public SearchResult search(SearchRequest request) throws IOException {
    List<Piece> pieces = queries.read(request.query());
    boolean blank = pieces.isEmpty() && !request.query().isBlank();
    Query text = blank ? new org.apache.lucene.search.MatchNoDocsQuery() : QueryBuilder.all(pieces);
    boolean relaxed = false;
    if (pieces.size() > 1 && searcher.count(text) == 0) {
      text = QueryBuilder.any(pieces);
      relaxed = searcher.count(text) > 0;
    }
    Query filtered = filtered(text, request);
    int total = searcher.count(filtered);
    List<Hit> hits = new ArrayList<>();
    if (total > 0 && request.limit() > 0) {
      Snippets snippets = new Snippets(pieces);
      for (ScoreDoc found :
          searcher.search(filtered, Math.min(request.limit(), reader.maxDoc())).scoreDocs) {
        hits.add(hit(found, snippets));
      }
    }
    var facets = new FacetCounter(reader, tables.facets()).count(matches(text), request);
    return new SearchResult(request.query(), total, relaxed, hits, facets);
  }

  private static Query filtered(Query text, SearchRequest request) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(text, Occur.MUST);
    for (Facet facet : Facet.values()) {
      if (!request.ids(facet).isEmpty()) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String id : request.ids(facet)) {
          any.add(new TermQuery(new Term(FacetCounter.field(facet), id)), Occur.SHOULD);
        }
        query.add(any.build(), Occur.FILTER);
      }
    }
    return query.build();
  }

  private FixedBitSet matches(Query text) throws IOException {
    FixedBitSet matches = new FixedBitSet(Math.max(1, reader.maxDoc()));
    Weight weight = searcher.createWeight(searcher.rewrite(text), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      var docs = scorer.iterator();
      for (int doc = docs.nextDoc(); doc < leaf.reader().maxDoc(); doc = docs.nextDoc()) {
        matches.set(leaf.docBase + doc);
      }
    }
    return matches;
  }

  private Hit hit(ScoreDoc found, Snippets snippets) throws IOException {
    Document document = reader.storedFields().document(found.doc);
    IndexableField year = document.getField(Fields.FISCAL_YEAR);
    return new Hit(
        document.get(Fields.ID),
        document.get(Fields.TITLE),
        found.score,
        document.get(Fields.URL),
        List.of(document.getValues(Fields.PARTY)),
        List.of(document.getValues(Fields.PREFECTURE_LABEL)),
        year == null ? null : year.numericValue().intValue(),
        snippets.of(List.of(document.getValues(Fields.SENTENCE))));
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
