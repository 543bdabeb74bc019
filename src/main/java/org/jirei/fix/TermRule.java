package org.jirei.fix;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jirei.content.CaseOutline;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Replaces names of terms by their ids: 子育て中の方, 子育て世代 and Parents are {@code parents}. */
record TermRule(Scheme scheme, Vocabulary vocabulary) implements Rule {

  @Override
  public @Nullable String fixed(String path, String text, CaseOutline outline) {
    if (vocabulary.find(scheme, text) != null) {
      return null;
    }
    String byName = only(text, term -> Stream.of(term.id(), term.label().ja(), term.label().en()));
    return byName == null ? only(text, term -> term.synonyms().stream()) : byName;
  }

  /** Whether words are a term or can be fixed to one. */
  boolean isTerm(String text, String path, CaseOutline outline) {
    return vocabulary.find(scheme, text) != null || fixed(path, text, outline) != null;
  }

  /** The id of the only term with a name. */
  private @Nullable String only(String name, Function<Term, Stream<String>> names) {
    List<Term> terms = vocabulary.terms(scheme);
    String wanted = SpellingFix.fold(name);
    Set<String> meant = new TreeSet<>();
    for (Term term : terms) {
      if (names.apply(term).anyMatch(other -> SpellingFix.fold(other).equals(wanted))) {
        meant.add(term.id());
      }
    }
    return meant.size() == 1 ? meant.iterator().next() : null;
  }
}
