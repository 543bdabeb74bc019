package org.jirei.scale;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jirei.text.Normaliser;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.SynonymGroup;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;

/** Tells which queries hold a word for which the vocabulary knows others. */
final class Synonymous {

  private final Set<String> words = new TreeSet<>();

  Synonymous(Vocabulary vocabulary) {
    for (Scheme scheme : Scheme.BUILT_IN) {
      for (Term term : vocabulary.terms(scheme)) {
        add(List.of(term.label().ja(), term.label().en()));
        add(term.synonyms());
      }
    }
    for (SynonymGroup group : vocabulary.synonyms()) {
      add(group.same());
      add(group.narrower());
    }
  }

  private void add(List<String> others) {
    others.stream().map(Normaliser::normalise).forEach(words::add);
  }

  boolean has(String query) {
    Stream<String> known = words.stream();
    return known.anyMatch(Normaliser.normalise(query)::contains);
  }
}
