package org.jirei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Title;
import org.jirei.site.RelatedCases;
import org.jirei.site.SiteFile;
import org.jirei.site.SitePlan;

/**
 * Search in a library that people work on. The index is written again in memory for each library,
 * but only changed cases are analysed, which is most of the work.
 */
public final class LiveSearch {

  private final ConcurrentMap<String, String> terms = new ConcurrentHashMap<>();
  private List<String> dictionary = List.of();
  private IdentityHashMap<CaseStudy, AnalyzedCase> cases = new IdentityHashMap<>();
  private ConcurrentMap<Title, int[]> readings = new ConcurrentHashMap<>();

  /** Search for a plan, analysed at the first request. */
  public LiveSearchOutput output(SitePlan plan) {
    return new LiveSearchOutput(this, plan);
  }

  /** Finds cases to read next. Its index is only in memory, so it need not be closed. */
  RelatedCases related(SitePlan plan) throws IOException {
    return index(plan, false);
  }

  /** The files from which a browser searches, already made, so that no index has to stay open. */
  List<SiteFile> shards(SitePlan plan) throws IOException {
    List<SiteFile> files = new ArrayList<>();
    try (IndexedLibrary index = index(plan, true)) {
      for (SiteFile file : index.files(plan)) {
        files.add(SiteFile.of(file.make()));
      }
    }
    return files;
  }

  private IndexedLibrary index(SitePlan plan, boolean whole) throws IOException {
    Library library = plan.library();
    Concepts concepts = Concepts.of(library);
    CaseDocuments documents;
    List<AnalyzedCase> analyzed;
    synchronized (this) {
      forgetOtherWords(concepts);
      CaseAnalysis analysis = new CaseAnalysis(plan, concepts);
      analyzed = analyze(library, analysis);
      documents = new CaseDocuments(library, plan.own(), orders(library, analysis));
    }
    return new SearchIndexer(plan)
        .write(
            new ByteBuffersDirectory(),
            concepts,
            analyzed.iterator(),
            whole ? documents::whole : documents::forRelated);
  }

  /** Synonyms decide where words are cut. */
  private void forgetOtherWords(Concepts concepts) {
    List<String> words = List.copyOf(concepts.words());
    if (!words.equals(dictionary)) {
      dictionary = words;
      cases.clear();
      readings.clear();
      terms.clear();
    }
  }

  private List<AnalyzedCase> analyze(Library library, CaseAnalysis analysis) {
    IdentityHashMap<CaseStudy, AnalyzedCase> before = cases;
    List<AnalyzedCase> analyzed =
        library.cases().parallelStream()
            .map(
                c -> {
                  AnalyzedCase known = before.get(c);
                  return known == null ? analysis.of(c).with(this::shared) : known;
                })
            .toList();
    cases = new IdentityHashMap<>();
    for (int i = 0; i < analyzed.size(); i++) {
      cases.put(library.cases().get(i), analyzed.get(i));
    }
    return new ArrayList<>(analyzed);
  }

  private CaseOrders orders(Library library, CaseAnalysis analysis) {
    ConcurrentMap<Title, int[]> before = readings;
    ConcurrentMap<Title, int[]> now = new ConcurrentHashMap<>();
    CaseOrders orders =
        new CaseOrders(
            library.cases(),
            title -> {
              int[] known = before.get(title);
              int[] reading = known == null ? analysis.reading(title) : known;
              now.put(title, reading);
              return reading;
            });
    readings = now;
    return orders;
  }

  private String shared(String term) {
    String before = terms.putIfAbsent(term, term);
    return before == null ? term : before;
  }
}
