package org.jirei.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jirei.text.Language;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Vocabulary;

/**
 * Everything that is published: valid, resolved, immutable.
 *
 * @param cases sorted by id; drafts are here only where they were asked for
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

  /** The same with a site at another address. */
  public Library at(String baseUrl) {
    return new Library(site.at(baseUrl), vocabulary, areas, cases, articles);
  }

  /** Each article once: in this language, else in the site's own, else in whatever there is. */
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
