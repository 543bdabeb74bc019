package org.jirei.search;

import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Terms with their counts, in little memory, because those of every case may be kept at the same
 * time.
 */
final class TermCounts {

  private final String[] terms;
  private final int[] counts;

  private TermCounts(String[] terms, int[] counts) {
    this.terms = terms;
    this.counts = counts;
  }

  static TermCounts of(Map<String, Integer> counted) {
    return new TermCounts(
        counted.keySet().toArray(String[]::new),
        counted.values().stream().mapToInt(Integer::intValue).toArray());
  }

  int size() {
    return terms.length;
  }

  String term(int number) {
    return terms[number];
  }

  int count(int number) {
    return counts[number];
  }

  TermCounts with(UnaryOperator<String> shared) {
    return new TermCounts(Arrays.stream(terms).map(shared).toArray(String[]::new), counts);
  }
}
