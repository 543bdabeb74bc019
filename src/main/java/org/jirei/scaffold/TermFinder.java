package org.jirei.scaffold;

import java.util.List;
import java.util.stream.Stream;
import org.jirei.content.Nearest;
import org.jirei.text.Normaliser;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds terms by id, label in either language, or synonym. */
public final class TermFinder {

  private final Vocabulary vocabulary;

  public TermFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Null if no term has this name. */
  public @Nullable Term find(Scheme scheme, String written) {
    String wanted = fold(written);
    return vocabulary.terms(scheme).stream()
        .filter(term -> names(term).anyMatch(name -> fold(name).equals(wanted)))
        .findFirst()
        .orElse(null);
  }

  /** The closest terms in words to show; empty if none is close. */
  List<String> nearest(Scheme scheme, String written) {
    List<Term> terms = vocabulary.terms(scheme);
    List<String> known = terms.stream().flatMap(TermFinder::names).toList();
    String near = Nearest.of(written, known);
    Term term = near.isEmpty() ? null : find(scheme, near);
    if (term != null) {
      return List.of(shown(term));
    }
    // 保育 differs from 保育情報の提供 in many letters, but is probably meant.
    String wanted = fold(written);
    return terms.stream()
        .filter(t -> wanted.length() > 1 && names(t).anyMatch(n -> fold(n).contains(wanted)))
        .limit(5)
        .map(TermFinder::shown)
        .toList();
  }

  List<Term> all(Scheme scheme) {
    return vocabulary.terms(scheme);
  }

  /** The term in words to show: parents 子育て中の方. */
  static String shown(Term term) {
    return term.id() + " " + term.label().ja();
  }

  private static Stream<String> names(Term term) {
    return Stream.concat(
        Stream.of(term.id(), term.label().ja(), term.label().en()), term.synonyms().stream());
  }

  private static String fold(String name) {
    return Normaliser.normalise(name).replace('_', '-').replace(" ", "").strip();
  }
}
