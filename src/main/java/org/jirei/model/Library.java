package org.jirei.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jirei.text.Language;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Vocabulary;

/**
 * Everything that is published: valid, resolved, immutable.
 *
 * @param cases sorted by id; includes drafts only if they were requested
 * @param articles in all languages, sorted by id, then by language
 */
public record Library(
    Site site, Vocabulary vocabulary, Areas areas, List<CaseStudy> cases, List<Article> articles) {

  public Library {
    cases = cases.stream().sorted(Comparator.comparing(CaseStudy::id)).toList();
    articles =
        articles.stream()
            .sorted(Comparator.comparing(Article::id).thenComparing(a -> a.language().tag()))
            .toList();
  }

  /** A copy whose site has another address. */
  public Library at(String baseUrl) {
    return new Library(site.at(baseUrl), vocabulary, areas, cases, articles);
  }

  /** A copy with some of the cases. */
  public Library only(Predicate<CaseStudy> wanted) {
    return new Library(site, vocabulary, areas, cases.stream().filter(wanted).toList(), articles);
  }

  /**
   * Returns each article once: in this language, or else in the site's own, or else in any other.
   */
  public List<Article> articles(Language language) {
    Map<String, Article> best = new TreeMap<>();
    for (Article article : articles) {
      best.merge(
          article.id(),
          article,
          (one, other) -> rank(other, language) < rank(one, language) ? other : one);
    }
    return List.copyOf(best.values());
  }

  private int rank(Article article, Language wanted) {
    return article.language().equals(wanted)
        ? 0
        : article.language().equals(site.languages().getFirst()) ? 1 : 2;
  }
}
