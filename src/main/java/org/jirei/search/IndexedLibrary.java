package org.jirei.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.site.RelatedCases;
import org.jirei.site.RelatedList;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;

/** A library with its index open, which finds what to read after a case. */
public final class IndexedLibrary implements SiteOutput, RelatedCases, Closeable {

  /** How many cases a list has at most. */
  static final int MOST_LISTED = 5;

  private final Directory directory;
  private final DirectoryReader reader;
  private final Library library;
  private final SimilarCases similar;
  private final SamePartyCases ofParties;
  private final OtherRegionCases otherRegion;
  private final Map<String, Integer> numberOf = new HashMap<>();

  /** What was found, since a case has a page in each language and asks for each. */
  private final Map<String, List<RelatedList>> found = new ConcurrentHashMap<>();

  private IndexedLibrary(
      Directory directory, DirectoryReader reader, Library library, KeyTerms keyTerm)
      throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.library = library;
    IndexSearcher searcher = new IndexSearcher(reader);
    // Each query is asked once, so that a cache would only cost.
    searcher.setQueryCache(null);
    this.similar = new SimilarCases(searcher, library, keyTerm);
    this.ofParties = new SamePartyCases(searcher, library);
    this.otherRegion = new OtherRegionCases(searcher, library);
    // Documents were added in the order of the library.
    for (int i = 0; i < library.cases().size(); i++) {
      numberOf.put(library.cases().get(i).id(), i);
    }
  }

  /**
   * @param directory is closed with this
   */
  static IndexedLibrary open(Directory directory, Library library, KeyTerms keyTerm)
      throws IOException {
    return new IndexedLibrary(directory, DirectoryReader.open(directory), library, keyTerm);
  }

  @Override
  public List<RelatedList> of(CaseStudy c) {
    return found.computeIfAbsent(c.id(), id -> find(c));
  }

  private List<RelatedList> find(CaseStudy c) {
    try {
      int number = Objects.requireNonNull(numberOf.get(c.id()), c.id());
      Set<Integer> listed = new HashSet<>();
      // The most particular first: a party has few cases, and much else is similar.
      RelatedList ofTheirs = ofParties.of(c, number, listed);
      RelatedList similar = this.similar.of(c, number, listed);
      RelatedList far = otherRegion.of(c, listed);
      return Stream.of(similar, ofTheirs, far).filter(Objects::nonNull).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The best few and no count of all, so that most cases need not be scored. */
  static TopScoreDocCollectorManager best(int most) {
    return new TopScoreDocCollectorManager(most, 1);
  }

  /** The index once more, as the files from which a browser searches. */
  @Override
  public List<SiteFile> files(SitePlan plan) throws IOException {
    IndexTables tables = IndexTables.of(reader.getIndexCommit().getUserData());
    return BrowserIndex.files(reader, library, tables);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
