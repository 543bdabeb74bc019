package org.jirei.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jirei.search.SearchResult.Hit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Questions to the index of the sample cases. */
abstract class SampleSearch {

  /** As many as there are. */
  static final int ALL = 17;

  CaseSearcher searcher;

  @BeforeEach
  void open() throws IOException {
    searcher = SampleIndex.open();
  }

  @AfterEach
  void close() throws IOException {
    searcher.close();
  }

  SearchResult search(String query) throws IOException {
    return searcher.search(SearchRequest.of(query, ALL));
  }

  SearchResult strict(String query) throws IOException {
    return searcher.search(new SearchRequest(query, Map.of(), Order.RELEVANCE, true, ALL));
  }

  /** The ids of what is found, the best first. */
  List<String> found(String query) throws IOException {
    return ids(search(query));
  }

  static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }
}
