package org.jirei.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jirei.text.Normaliser;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Proposes terms of the vocabulary whose words occur in a document, the most prominent first. */
final class Proposals {

  private final Vocabulary vocabulary;

  Proposals(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The ids of the terms in the texts.
   *
   * @param texts each with the weight of a word in it
   * @param enough the minimum weight; below it, a word is only mentioned
   */
  List<String> of(Scheme scheme, Map<String, Double> texts, double enough, int most) {
    Map<String, Double> scores = new LinkedHashMap<>();
    Map<String, Double> normalised = new LinkedHashMap<>();
    texts.forEach(
        (text, weight) -> normalised.merge(Normaliser.normalise(text), weight, Math::max));
    for (Term term : vocabulary.terms(scheme)) {
      double score = score(term, normalised);
      if (score >= enough) {
        scores.put(term.id(), score);
      }
    }
    List<String> ids = new ArrayList<>(scores.keySet());
    ids.sort(Comparator.comparing((String id) -> -scores.getOrDefault(id, 0.0)));
    return ids.subList(0, Math.min(most, ids.size()));
  }

  /** The collection named in a banner. */
  @Nullable String collection(String banner) {
    String words = Normaliser.normalise(banner);
    return vocabulary.terms(Scheme.COLLECTION).stream()
        .filter(term -> words(term).anyMatch(words::contains))
        .map(Term::id)
        .findFirst()
        .orElse(null);
  }

  /** Null if there are several to choose from. */
  @Nullable String onlyCollection() {
    List<Term> all = vocabulary.terms(Scheme.COLLECTION);
    return all.size() == 1 ? all.getFirst().id() : null;
  }

  private static double score(Term term, Map<String, Double> texts) {
    double score = 0;
    for (Map.Entry<String, Double> text : texts.entrySet()) {
      if (words(term).anyMatch(word -> text.getKey().contains(word))) {
        score += text.getValue();
      }
    }
    return score;
  }

  private static Stream<String> words(Term term) {
    return Stream.concat(Stream.of(term.label().ja()), term.synonyms().stream())
        .map(Normaliser::normalise)
        .flatMap(word -> Stream.of(word.split("・", -1)))
        .filter(
            word ->
                word.length() > 1
                    && word.codePoints().anyMatch(c -> c > 0x2000 || Character.isUpperCase(c)));
  }
}
