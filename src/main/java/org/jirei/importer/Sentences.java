package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a running text, each to be judged alone. */
final class Sentences {

  private Sentences() {}

  /** The sentences of lines; lines without a full stop that end by themselves stay alone. */
  static List<String> of(List<String> lines) {
    List<String> sentences = new ArrayList<>();
    for (Item item : Item.of(lines)) {
      for (String sentence : item.text().split("(?<=。)(?![」』）)])", -1)) {
        if (!sentence.isBlank()) {
          sentences.add(sentence.strip() + LineHeuristics.WHOLE);
        }
      }
    }
    return sentences;
  }
}
