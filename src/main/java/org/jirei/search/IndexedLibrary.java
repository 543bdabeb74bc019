package org.jirei.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Party;
import org.jirei.pages.Facet;
import org.jirei.pages.FacetValue;
import org.jirei.pages.OutputSink;
import org.jirei.pages.RelatedCase;
import org.jirei.pages.RelatedCase.Reason;
import org.jirei.pages.RelatedCases;
import org.jirei.vocabulary.Area;

/**
 * A library with its index open, which finds similar cases: those that share the most telling
 * words, target groups, measures and places. The work for one case does not grow with the number of
 * words it has, and hardly with the number of cases.
 */
public final class IndexedLibrary implements RelatedCases, Closeable {

  private static final int MOST_RELATED = 5;
  private static final int WORDS_COMPARED = 10;
  private static final int WORDS_SHOWN = 3;

  /** A word that more than this part of the cases have says little about any of them. */
  private static final double COMMON = 0.25;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Library library;
  private final TellingWords telling;
  private final Map<String, Integer> numberOf = new HashMap<>();
  private final Map<String, Integer> spreadOf = new ConcurrentHashMap<>();

  private IndexedLibrary(
      Directory directory, DirectoryReader reader, Library library, TellingWords telling) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    // Each case is asked once, so that a cache would only cost.
    this.searcher.setQueryCache(null);
    this.library = library;
    this.telling = telling;
    for (int i = 0; i < library.cases().size(); i++) {
      numberOf.put(library.cases().get(i).id(), i);
    }
  }

  static IndexedLibrary open(Path folder, Library library, TellingWords telling)
      throws IOException {
    Directory directory = FSDirectory.open(folder);
    return new IndexedLibrary(directory, DirectoryReader.open(directory), library, telling);
  }

  @Override
  public List<RelatedCase> of(CaseStudy c) {
    try {
      int number = Objects.requireNonNull(numberOf.get(c.id()), c.id());
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      List<String> words = tellingWords(telling.of(number));
      for (String word : words) {
        query.add(term(word), BooleanClause.Occur.SHOULD);
      }
      for (Facet facet : List.of(Facet.TARGET, Facet.MEASURE, Facet.PREFECTURE)) {
        for (FacetValue value : facet.of(c, library)) {
          query.add(term(Synonyms.token(value)), BooleanClause.Occur.SHOULD);
        }
      }
      List<RelatedCase> related = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query.build(), best()).scoreDocs) {
        // Documents were added in the order of the library.
        CaseStudy other = library.cases().get(hit.doc);
        List<Reason> reasons = reasons(c, other, words, telling.of(hit.doc));
        if (hit.doc != number && !reasons.isEmpty() && related.size() < MOST_RELATED) {
          related.add(new RelatedCase(other, reasons));
        }
      }
      return related;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the index once more, as the files from which a browser searches. */
  public void writeShards(OutputSink sink) throws IOException {
    BrowserIndex.write(
        reader, library, IndexTables.of(reader.getIndexCommit().getUserData()), sink);
  }

  /** The best few and no count of all, so that most cases need not be scored. */
  private static TopScoreDocCollectorManager best() {
    return new TopScoreDocCollectorManager(MOST_RELATED + 1, 1);
  }

  private static TermQuery term(String word) {
    return new TermQuery(new Term(Fields.WORDS, word));
  }

  /** The rarest of the frequent words; names that only this case has cannot lead to others. */
  private List<String> tellingWords(List<String> frequent) {
    int cases = reader.numDocs();
    Map<String, Integer> spread = new LinkedHashMap<>();
    for (String word : frequent) {
      int others = spreadOf.computeIfAbsent(word, this::spread);
      if (others > 1 && others <= Math.max(2, cases * COMMON)) {
        spread.put(word, others);
      }
    }
    return spread.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .limit(WORDS_COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private int spread(String word) {
    try {
      return reader.docFreq(new Term(Fields.WORDS, word));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Reason> reasons(
      CaseStudy c, CaseStudy other, List<String> words, List<String> othersWords) {
    List<Reason> reasons = new ArrayList<>();
    c.measures().stream()
        .filter(other.measures()::contains)
        .forEach(term -> reasons.add(new Reason.SharedTerm(term)));
    c.targetGroups().stream()
        .filter(other.targetGroups()::contains)
        .forEach(term -> reasons.add(new Reason.SharedTerm(term)));
    for (Area area : sharedAreas(c, other)) {
      reasons.add(new Reason.SharedArea(area));
    }
    for (Party party : c.parties()) {
      if (other.parties().stream().anyMatch(p -> p.name().equals(party.name()))) {
        reasons.add(new Reason.SharedParty(party.name()));
      }
    }
    List<String> shared = words.stream().filter(othersWords::contains).limit(WORDS_SHOWN).toList();
    if (!shared.isEmpty()) {
      reasons.add(new Reason.SimilarText(shared));
    }
    return reasons;
  }

  /** The closest areas in common: the same city rather than the same prefecture. */
  private Set<Area> sharedAreas(CaseStudy c, CaseStudy other) {
    Set<Area> shared = new LinkedHashSet<>();
    for (Area mine : c.areas()) {
      for (Area theirs : other.areas()) {
        List<Area> path = library.areas().path(mine);
        library.areas().path(theirs).stream()
            .filter(path::contains)
            .max(Comparator.comparingInt(path::indexOf))
            .ifPresent(shared::add);
      }
    }
    return shared;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
