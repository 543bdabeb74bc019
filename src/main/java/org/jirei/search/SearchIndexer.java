package org.jirei.search;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jirei.language.Language;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Party;
import org.jirei.pages.Facet;
import org.jirei.pages.FacetValue;
import org.jirei.pages.SitePlan;

/** Writes the index of a library; one segment, the cases in the order of their ids. */
public final class SearchIndexer {

  private static final double RAM_MEGABYTES = 256;
  private static final int AHEAD = 200;

  private static final FieldType FREQUENCIES = new FieldType();

  static {
    // Bigrams carry adjacency; positions would triple the size of the index.
    FREQUENCIES.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    FREQUENCIES.setTokenized(true);
    FREQUENCIES.freeze();
  }

  private final Library library;
  private final SitePlan plan;

  public SearchIndexer(Library library, SitePlan plan) {
    this.library = library;
    this.plan = plan;
  }

  /**
   * Analyses all cases on all cores and writes them to an empty folder.
   *
   * @return what finds similar cases; close it before the folder is moved
   */
  public IndexedLibrary write(Path folder) throws IOException {
    Synonyms synonyms = Synonyms.of(library);
    UserDictionary dictionary = WordAnalyzer.dictionary(synonyms.words());
    ThreadLocal<WordAnalyzer> analyzers =
        ThreadLocal.withInitial(() -> new WordAnalyzer(dictionary));
    TellingWords telling = new TellingWords(library.cases().size());
    IndexWriterConfig config =
        new IndexWriterConfig(new KeywordAnalyzer())
            .setRAMBufferSizeMB(RAM_MEGABYTES)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setUseCompoundFile(false);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      writer.setLiveCommitData(
          new IndexTables(synonyms, FacetTable.of(library)).toCommitData().entrySet());
      write(writer, analyzers, telling, new CaseOrders(library.cases(), analyzers::get));
      writer.forceMerge(1);
      writer.commit();
    }
    return IndexedLibrary.open(folder, library, telling);
  }

  /**
   * This thread writes the cases in their order while a thread for each core analyses the ones that
   * follow; how far they run ahead is bounded, and so is the memory.
   */
  private void write(
      IndexWriter writer,
      ThreadLocal<WordAnalyzer> analyzers,
      TellingWords telling,
      CaseOrders orders)
      throws IOException {
    Queue<Future<AnalyzedCase>> ahead = new ArrayDeque<>();
    Iterator<CaseStudy> next = library.cases().iterator();
    // Not the common pool: it has one thread less than there are cores, and this one is writing.
    ExecutorService analysts =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      for (CaseStudy c : library.cases()) {
        while (ahead.size() < AHEAD && next.hasNext()) {
          CaseStudy later = next.next();
          ahead.add(
              analysts.submit(() -> AnalyzedCase.of(CaseText.of(later, library), analyzers.get())));
        }
        AnalyzedCase analyzed = ahead.remove().get();
        telling.add(analyzed.telling());
        writer.addDocument(document(c, analyzed, orders));
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      analysts.shutdownNow();
    }
  }

  private Document document(CaseStudy c, AnalyzedCase analyzed, CaseOrders orders) {
    Document document = new Document();
    document.add(new StringField(Fields.ID, c.id(), Field.Store.YES));
    document.add(new Field(Fields.WORDS, new CountedTokens(analyzed.words()), FREQUENCIES));
    document.add(new Field(Fields.GRAMS, new CountedTokens(analyzed.grams()), FREQUENCIES));
    document.add(new Field(Fields.READINGS, new CountedTokens(analyzed.readings()), FREQUENCIES));
    document.add(new StoredField(Fields.TITLE, c.title().text()));
    if (c.title().english() != null) {
      document.add(new StoredField(Fields.ENGLISH, c.title().english().title()));
    }
    document.add(new StoredField(Fields.URL, plan.pathOf(c).value()));
    for (Party party : c.parties()) {
      document.add(new StoredField(Fields.PARTY, party.name()));
    }
    for (String key : Organisations.of(c).keySet()) {
      document.add(new StringField(Fields.ORGANISATION, key, Field.Store.NO));
    }
    var year = c.timing().fiscalYear();
    if (year != null) {
      document.add(new StoredField(Fields.FISCAL_YEAR, year.year().year()));
    }
    document.add(new NumericDocValuesField(Fields.ORDER_NEWEST, orders.newest(c)));
    document.add(new NumericDocValuesField(Fields.ORDER_TITLE, orders.byTitle(c)));
    analyzed.text().sentences().forEach(s -> document.add(new StoredField(Fields.SENTENCE, s)));
    for (Facet facet : Facet.values()) {
      for (FacetValue value : facet.of(c, library)) {
        String field = FacetCounter.field(facet);
        document.add(new StringField(field, value.id(), Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value.id())));
        if (facet == Facet.PREFECTURE) {
          document.add(new StoredField(Fields.PREFECTURE_LABEL, value.label().in(Language.JA)));
        }
      }
    }
    return document;
  }
}
