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

/**
 * A library with its index open, which finds cases to read after a case.
 *
 * <p>The idea: the case itself becomes a query to the index. There are three lists of at most five
 * cases, and no case is in two of them:
 *
 * <ol>
 *   <li>{@link SamePartyCases}: other cases of its parties, then of the organisations that they
 *       belong to, newest first.
 *   <li>{@link SimilarCases}: cases that share key terms, target groups, measures and prefectures,
 *       by BM25.
 *   <li>{@link OtherRegionCases}: cases of other region blocks with the same measures, by BM25 in a
 *       field where it depends only on how rare a value is.
 * </ol>
 *
 * <p>They are found in this order, because the same parties have few cases and much else is
 * similar; each list leaves out the cases of those before. Pages show similar cases first. Each
 * list gives the reason for every case, and searches that find more.
 *
 * <p>The cost for a case is at most two queries for similar cases and one for other regions, one
 * for each of its organisations, and the look-up of how common 40 words are. An organisation or a
 * word is looked up once for all cases. Lucene keeps only the best few hits and may skip the others
 * (block-max WAND). Results are kept, because every language of the site asks for them again.
 *
 * <p>The formula is that of {@link TermScores}, with the defaults of Lucene.
 */
public final class IndexedLibrary implements SiteOutput, RelatedCases, Closeable {

  /** The most cases in a list. */
  static final int MOST_LISTED = 5;

  private final Directory directory;
  private final DirectoryReader reader;
  private final Library library;
  private final SimilarCases similar;
  private final SamePartyCases ofParties;
  private final OtherRegionCases otherRegion;
  private final Map<String, Integer> numberOf = new HashMap<>();

  /** Results by id, kept because a case has a page in each language. */
  private final Map<String, List<RelatedList>> found = new ConcurrentHashMap<>();

  private IndexedLibrary(
      Directory directory, DirectoryReader reader, Library library, KeyTerms keyTerms)
      throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.library = library;
    IndexSearcher searcher = new IndexSearcher(reader);
    // Each query is made once, so a cache would only cost.
    searcher.setQueryCache(null);
    this.similar = new SimilarCases(searcher, library, keyTerms);
    this.ofParties = new SamePartyCases(searcher, library);
    this.otherRegion = new OtherRegionCases(searcher, library);
    // Documents were added in the order of the library.
    for (int i = 0; i < library.cases().size(); i++) {
      numberOf.put(library.cases().get(i).id(), i);
    }
  }

  /**
   * @param directory closed together with the library
   */
  static IndexedLibrary open(Directory directory, Library library, KeyTerms keyTerms)
      throws IOException {
    return new IndexedLibrary(directory, DirectoryReader.open(directory), library, keyTerms);
  }

  @Override
  public List<RelatedList> of(CaseStudy c) {
    return found.computeIfAbsent(c.id(), id -> find(c));
  }

  private List<RelatedList> find(CaseStudy c) {
    try {
      int number = Objects.requireNonNull(numberOf.get(c.id()), c.id());
      Set<Integer> listed = new HashSet<>();
      // The most specific list first: a party has few cases, and much else is similar.
      RelatedList ofTheirs = ofParties.of(c, number, listed);
      RelatedList similar = this.similar.of(c, number, listed);
      RelatedList far = otherRegion.of(c, listed);
      return Stream.of(similar, ofTheirs, far).filter(Objects::nonNull).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Collects the best hits without counting all, so that most cases need no score. */
  static TopScoreDocCollectorManager best(int most) {
    return new TopScoreDocCollectorManager(most, 1);
  }

  /** The index as the files from which a browser searches. */
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
