package org.jirei.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.problem.FileWork;
import org.jirei.site.SitePlan;

/** Writes the index of a library as one segment, with the cases in the order of their ids. */
public final class SearchIndexer {

  private static final double RAM_MEGABYTES = 256;

  private final Library library;
  private final SitePlan plan;

  public SearchIndexer(SitePlan plan) {
    this.library = plan.library();
    this.plan = plan;
  }

  /**
   * Analyses all cases on all cores and writes them to an empty folder.
   *
   * @return the open index, which finds related cases; close it before the folder is moved
   */
  public IndexedLibrary write(Path folder) throws IOException {
    Concepts concepts = Concepts.of(library);
    CaseAnalysis analysis = new CaseAnalysis(plan, concepts);
    CaseOrders orders = new CaseOrders(library.cases(), analysis::reading);
    CaseDocuments documents = new CaseDocuments(library, plan.own(), orders);
    try (CasePrefetcher cases = new CasePrefetcher(library.cases(), analysis)) {
      return write(FSDirectory.open(folder), concepts, cases, documents::whole);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Makes the index document of a case. */
  interface Documents {
    Document of(CaseStudy caseStudy, AnalyzedCase analyzed);
  }

  /**
   * @param directory empty; closed with the result
   * @param cases the cases of the library, analysed, in their order
   */
  IndexedLibrary write(
      Directory directory, Concepts concepts, Iterator<AnalyzedCase> cases, Documents documents)
      throws IOException {
    KeyTerms keyTerms = new KeyTerms(library.cases().size());
    IndexWriterConfig config =
        new IndexWriterConfig(new KeywordAnalyzer())
            .setRAMBufferSizeMB(RAM_MEGABYTES)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setUseCompoundFile(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (CaseStudy c : library.cases()) {
        AnalyzedCase analyzed = cases.next();
        keyTerms.add(analyzed.keyTerms());
        FileWork.on(
            plan.own().pathOf(c).value(), () -> writer.addDocument(documents.of(c, analyzed)));
      }
      writer.forceMerge(1);
      writer.setLiveCommitData(tables(writer, concepts).toCommitData().entrySet());
      writer.commit();
    }
    return IndexedLibrary.open(directory, library, keyTerms);
  }

  private IndexTables tables(IndexWriter writer, Concepts concepts) throws IOException {
    try (IndexReader written = DirectoryReader.open(writer)) {
      return IndexTables.of(library, SynonymFinder.find(concepts, written));
    }
  }
}
