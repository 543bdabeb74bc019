package org.jirei.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.publish.OutputFile;
import org.jirei.search.LiveSearch;
import org.jirei.text.Language;
import org.jirei.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The site of one state of its content; each file is made when it is first asked for. */
final class SiteSnapshot {

  private final Library library;
  private final List<SitePlan> plans;
  private final LiveSearch search;
  private final Map<String, PlannedFile> planned = new HashMap<>();
  private final Map<String, byte[]> made = new ConcurrentHashMap<>();
  private final Object relatedLock = new Object();
  private final Object shardsLock = new Object();
  private @Nullable RelatedCases related;
  private @Nullable Map<String, byte[]> shards;

  SiteSnapshot(Library library, Theme theme, Path source, LiveSearch search) {
    this.library = library;
    this.plans = SitePlan.all(library);
    this.search = search;
    for (PlannedFile file : PlannedFiles.of(library, plans, this::related, theme, source)) {
      planned.putIfAbsent(file.path().value(), file);
    }
  }

  /**
   * A file of the site; null where it has none of that name.
   *
   * @throws org.jirei.theme.TemplateFailure where a template of somebody's own fails
   */
  byte @Nullable [] file(String path) throws IOException {
    PlannedFile file = planned.get(path);
    if (file == null) {
      return path.startsWith(LiveSearch.SHARDS) ? shards().get(path) : null;
    }
    byte[] known = made.get(path);
    if (known != null) {
      return known;
    }
    byte[] bytes = file.maker().make().bytes();
    made.put(path, bytes);
    return bytes;
  }

  /** Every path that a build would publish, the Lucene index apart. */
  SortedSet<String> paths() throws IOException {
    SortedSet<String> paths = new TreeSet<>(planned.keySet());
    paths.addAll(shards().keySet());
    return paths;
  }

  /** In which language a page of that path is. */
  Language languageOf(String path) {
    return plans.stream()
        .skip(1)
        .filter(plan -> path.startsWith(plan.home().value().replaceFirst("[^/]*$", "")))
        .map(SitePlan::language)
        .findFirst()
        .orElseGet(() -> plans.getFirst().language());
  }

  String notFound() {
    return plans.getFirst().notFound().value();
  }

  /** Makes what takes longest, so that nobody has to wait for it. */
  void prepareSearch() throws IOException {
    related(library.cases().isEmpty() ? null : library.cases().getFirst());
    shards();
  }

  private List<RelatedList> related(@Nullable CaseStudy caseStudy) {
    RelatedCases finder;
    synchronized (relatedLock) {
      finder = related;
      if (finder == null) {
        try {
          finder = search.related(library, plans.getFirst());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        related = finder;
      }
    }
    return caseStudy == null ? List.of() : finder.of(caseStudy);
  }

  private Map<String, byte[]> shards() throws IOException {
    synchronized (shardsLock) {
      Map<String, byte[]> known = shards;
      if (known == null) {
        known = new HashMap<>();
        for (OutputFile file : search.shards(library, plans.getFirst())) {
          known.put(file.path().value(), file.bytes());
        }
        shards = known;
      }
      return known;
    }
  }
}
