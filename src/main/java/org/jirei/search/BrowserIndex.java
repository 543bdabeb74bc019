package org.jirei.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.jirei.model.Library;
import org.jirei.search.LexiconShards.Bucket;
import org.jirei.site.SiteFile;
import org.jirei.text.SpellingVariants;

/**
 * Writes the index again as small files, with which a script in the reader's browser answers
 * queries as {@link CaseSearcher} does. {@code src/docs/search-files.md} describes the format.
 */
final class BrowserIndex {

  /** Hexadecimal digits of the stamp: enough to tell the builds of a site apart. */
  private static final int STAMP = 12;

  private final IndexReader reader;
  private final Library library;
  private final IndexTables tables;
  private final FacetColumns columns;

  private BrowserIndex(IndexReader reader, Library library, IndexTables tables) throws IOException {
    this.reader = reader;
    this.library = library;
    this.tables = tables;
    this.columns = new FacetColumns(reader.leaves(), tables.facets());
  }

  /**
   * @param reader must stay open until the files are made
   */
  static List<SiteFile> files(IndexReader reader, Library library, IndexTables tables)
      throws IOException {
    return new BrowserIndex(reader, library, tables).files();
  }

  private List<SiteFile> files() throws IOException {
    LexiconShards lexicon = new LexiconShards(reader, new SynonymLines(tables, reader));
    List<Bucket> buckets = lexicon.buckets();
    List<byte[]> suggestions = SuggestionShards.of(library, tables.synonyms());
    List<byte[]> spellings = SpellingShards.of(reader, tables);
    byte[] docs = docs();
    Figures figures = new Figures(reader);
    List<byte[]> ofUnits = figures.units().stream().map(figures::lines).toList();
    String stamp = stamp(buckets, suggestions, spellings, ofUnits, docs);
    byte[] meta =
        MetaShard.of(
            stamp,
            new IndexSearcher(reader),
            tables,
            library,
            figures.units(),
            columns,
            new MetaShard.Sizes(
                buckets.size(), lexicon.chunkSize(), suggestions.size(), spellings.size()));
    ShardFiles shards = new ShardFiles(stamp);
    shards.addFirst(meta, "docs", docs);
    shards.add("order-" + Order.NEWEST, places(IndexFields.ORDER_NEWEST));
    shards.add("order-" + Order.TITLE, places(IndexFields.ORDER_TITLE));
    for (int i = 0; i < buckets.size(); i++) {
      byte[] terms = buckets.get(i).terms();
      shards.addAfterMeta("terms-" + i, () -> terms, meta);
      List<byte[]> chunks = buckets.get(i).chunks();
      for (int j = 0; j < chunks.size(); j++) {
        shards.add("postings-" + i + "-" + j, chunks.get(j));
      }
    }
    for (int i = 0; i < suggestions.size(); i++) {
      shards.add("suggest-" + i, suggestions.get(i));
    }
    List<byte[]> places = GazetteerShards.buckets();
    for (int i = 0; i < places.size(); i++) {
      shards.add("places-" + i, places.get(i));
    }
    for (int i = 0; i < spellings.size(); i++) {
      shards.add("spell-" + i, spellings.get(i));
    }
    shards.add("variants", SpellingVariants.table().getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < ofUnits.size(); i++) {
      shards.add("figures-" + i, ofUnits.get(i));
    }
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      int number = doc;
      shards.addAfterMeta("case-" + doc, () -> text(number), meta);
    }
    return shards.all();
  }

  /**
   * The length of every case as the single byte of Lucene's norms, field by field; then the facets.
   */
  private byte[] docs() throws IOException {
    PackedBytes bytes = new PackedBytes();
    for (String field : LexiconShards.FIELDS) {
      byte[] norms = new byte[reader.maxDoc()];
      for (LeafReaderContext leaf : reader.leaves()) {
        NumericDocValues values = leaf.reader().getNormValues(field);
        while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
          norms[leaf.docBase + values.docID()] = (byte) values.longValue();
        }
      }
      bytes.add(norms);
    }
    columns.addTo(bytes);
    return bytes.toArray();
  }

  /** The place of every case in an order. */
  private byte[] places(String field) throws IOException {
    PackedBytes bytes = new PackedBytes();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
      while (values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        bytes.add((int) values.longValue());
      }
    }
    return bytes.toArray();
  }

  /** What a result shows: id, titles, parties, then every sentence, each on a line. */
  private byte[] text(int doc) throws IOException {
    Document document = reader.storedFields().document(doc);
    List<String> lines = new ArrayList<>();
    lines.add(document.get(IndexFields.ID));
    String english = document.get(IndexFields.ENGLISH);
    lines.add(document.get(IndexFields.TITLE) + (english == null ? "" : "\t" + english));
    lines.add(String.join("\t", document.getValues(IndexFields.PARTY)));
    lines.addAll(List.of(document.getValues(IndexFields.SENTENCE)));
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  /** Differs if anything that a query reads differs. */
  private static String stamp(
      List<Bucket> buckets,
      List<byte[]> suggestions,
      List<byte[]> spellings,
      List<byte[]> figures,
      byte[] docs) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(docs);
      suggestions.forEach(digest::update);
      spellings.forEach(digest::update);
      figures.forEach(digest::update);
      for (Bucket bucket : buckets) {
        digest.update(bucket.terms());
        bucket.chunks().forEach(digest::update);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, STAMP);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
