package org.jirei.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
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
  private static final int BATCH = 500;

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
      List<CaseStudy> cases = library.cases();
      CompletableFuture<List<AnalyzedCase>> next = analyze(0, analyzers);
      for (int from = 0; from < cases.size(); from += BATCH) {
        List<AnalyzedCase> batch = next.join();
        // While this thread writes one batch, the others analyse the next.
        next = analyze(from + BATCH, analyzers);
        for (AnalyzedCase analyzed : batch) {
          telling.add(analyzed.telling());
          writer.addDocument(document(cases.get(telling.size() - 1), analyzed));
        }
      }
      writer.forceMerge(1);
      writer.commit();
    }
    return IndexedLibrary.open(folder, library, telling);
  }

  /** Batches keep the order of the documents and bound what is in memory. */
  private CompletableFuture<List<AnalyzedCase>> analyze(
      int from, ThreadLocal<WordAnalyzer> analyzers) {
    List<CaseStudy> cases = library.cases();
    int to = Math.min(from + BATCH, cases.size());
    return CompletableFuture.supplyAsync(
        () ->
            IntStream.range(from, to)
                .parallel()
                .mapToObj(i -> AnalyzedCase.of(CaseText.of(cases.get(i), library), analyzers.get()))
                .toList());
  }

  private Document document(CaseStudy c, AnalyzedCase analyzed) {
    Document document = new Document();
    document.add(new StringField(Fields.ID, c.id(), Field.Store.YES));
    document.add(new Field(Fields.WORDS, new CountedTokens(analyzed.words()), FREQUENCIES));
    document.add(new Field(Fields.GRAMS, new CountedTokens(analyzed.grams()), FREQUENCIES));
    document.add(new Field(Fields.READINGS, new CountedTokens(analyzed.readings()), FREQUENCIES));
    document.add(new StoredField(Fields.TITLE, c.title().text()));
    document.add(new StoredField(Fields.URL, plan.pathOf(c).value()));
    for (Party party : c.parties()) {
      document.add(new StoredField(Fields.PARTY, party.name()));
    }
    var year = c.timing().fiscalYear();
    if (year != null) {
      document.add(new StoredField(Fields.FISCAL_YEAR, year.year().year()));
    }
    analyzed.text().sentences().forEach(s -> document.add(new StoredField(Fields.SENTENCE, s)));
    for (Facet facet : Facet.values()) {
      for (FacetValue value : facet.of(c, library)) {
        String field = Fields.FACET + facet.folder();
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
