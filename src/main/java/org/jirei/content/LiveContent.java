package org.jirei.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jirei.model.Article;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Site;
import org.jirei.problem.Problem;
import org.jirei.problem.Problems;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A content folder that people work on, drafts included: read as often as something changes, each
 * time only the files that did.
 *
 * <p>A case or page of prose with errors stands as it last was good, or is left out if it never
 * was; so nobody waits for another's mistake to be mended.
 */
public final class LiveContent {

  private final ContentPass pass;
  private Map<String, Good<CaseStudy>> cases = new HashMap<>();
  private Map<String, Good<Article>> articles = new HashMap<>();

  /** What a file last said when it was good, and the terms with which it was read. */
  private record Good<T>(T value, List<Term> terms) {}

  public LiveContent(Path source) {
    this.pass = new ContentPass(source, true, List.of());
  }

  /**
   * What the folder holds.
   *
   * @param library null where site or vocabulary keep the files from being used together
   * @param problems in the order of the files
   * @param changed the names of files that changed, came or went since the reading before
   */
  public record Reading(@Nullable Library library, List<Problem> problems, Set<String> changed) {}

  /**
   * Reads what changed.
   *
   * @throws IOException where the folder cannot be listed
   */
  public Reading read() throws IOException {
    ContentPass.Drafts drafts = pass.read();
    Problems problems = new Problems();
    Stream.of(
            drafts.basis().stream(),
            drafts.ignored().stream(),
            drafts.cases().stream().map(CaseDraft::findings),
            drafts.articles().stream().map(ArticleReader.Draft::findings))
        .flatMap(all -> all)
        .forEach(findings -> problems.addAll(findings.problems()));
    boolean sound = drafts.basis().stream().noneMatch(Findings::hasErrors);
    return new Reading(sound ? library(drafts) : null, problems.sorted(), drafts.changed());
  }

  private @Nullable Library library(ContentPass.Drafts drafts) {
    cases =
        latest(drafts.cases(), draft -> draft.file().inContent(), CaseDraft::study, cases, drafts);
    articles =
        latest(
            drafts.articles(),
            ArticleReader.Draft::inContent,
            ArticleReader.Draft::article,
            articles,
            drafts);
    Site site = drafts.site();
    // A case that was good with other terms cannot stand among cases with these.
    boolean fit = cases.values().stream().allMatch(good -> good.terms.equals(drafts.terms()));
    if (site == null || !fit) {
      return null;
    }
    Map<String, CaseStudy> byId = new LinkedHashMap<>();
    cases.values().forEach(good -> byId.putIfAbsent(good.value.id(), good.value));
    return new Library(
        site,
        drafts.vocabulary(),
        drafts.areas(),
        List.copyOf(byId.values()),
        articles.values().stream().map(Good::value).toList());
  }

  private interface Says<D, T> {
    @Nullable T now(D draft);
  }

  /** What each file says now, else what it last said. */
  private static <D, T> Map<String, Good<T>> latest(
      Collection<D> drafts,
      Function<D, String> name,
      Says<D, T> says,
      Map<String, Good<T>> before,
      ContentPass.Drafts all) {
    Map<String, Good<T>> latest = new LinkedHashMap<>();
    for (D draft : drafts) {
      T value = says.now(draft);
      Good<T> good = value == null ? before.get(name.apply(draft)) : new Good<>(value, all.terms());
      if (good != null) {
        latest.put(name.apply(draft), good);
      }
    }
    return latest;
  }
}
