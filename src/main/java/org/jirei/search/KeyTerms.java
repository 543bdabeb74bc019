package org.jirei.search;

import java.util.ArrayList;
import java.util.List;

/** The key terms of each case, by its place in the library. */
final class KeyTerms {

  private final List<List<String>> byCase;

  KeyTerms(int cases) {
    byCase = new ArrayList<>(cases);
  }

  void add(List<String> words) {
    byCase.add(words);
  }

  int size() {
    return byCase.size();
  }

  List<String> of(int number) {
    return byCase.get(number);
  }
}
