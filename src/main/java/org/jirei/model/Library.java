package org.jirei.model;

import java.util.Comparator;
import java.util.List;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Vocabulary;

/**
 * Everything that is published: valid, resolved, immutable.
 *
 * @param cases sorted by id; drafts are here only where they were asked for
 * @param articles sorted by id
 */
public record Library(
    Site site, Vocabulary vocabulary, Areas areas, List<CaseStudy> cases, List<Article> articles) {

  public Library {
    cases = cases.stream().sorted(Comparator.comparing(CaseStudy::id)).toList();
    articles = articles.stream().sorted(Comparator.comparing(Article::id)).toList();
  }
}
