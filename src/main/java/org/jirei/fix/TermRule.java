package org.jirei.fix;

import java.util.List;
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
    List<Term> meant = vocabulary.named(scheme, text);
    if (meant.isEmpty()) {
      String wanted = Vocabulary.fold(text);
      meant =
          vocabulary.terms(scheme).stream()
              .filter(term -> Vocabulary.fold(term.id()).equals(wanted))
              .toList();
    }
    return meant.size() == 1 ? meant.getFirst().id() : null;
  }

  /** Whether words are a term or can be fixed to one. */
  boolean isTerm(String text, String path, CaseOutline outline) {
    return vocabulary.find(scheme, text) != null || fixed(path, text, outline) != null;
  }
}
