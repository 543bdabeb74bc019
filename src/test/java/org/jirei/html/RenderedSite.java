package org.jirei.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jirei.data.DataOutput;
import org.jirei.data.FeedOutput;
import org.jirei.fixtures.Content;
import org.jirei.fixtures.Shared;
import org.jirei.form.FormOutput;
import org.jirei.model.Article;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.samples.SampleLibrary;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.site.RelatedCase;
import org.jirei.site.RelatedCase.Reason;
import org.jirei.site.RelatedCases;
import org.jirei.site.RelatedList;
import org.jirei.site.RelatedList.Kind;
import org.jirei.site.SearchAddress;
import org.jirei.site.SharedPaths;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;
import org.jirei.theme.Theme;
import org.jirei.vocabulary.Region;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** All pages and assets of a library, in memory. */
public final class RenderedSite {

  private static final Shared<RenderedSite> OF_CONTENT =
      Shared.of(() -> of(Content.sample().library()));

  private static final Shared<RenderedSite> OF_FULL_CASE =
      Shared.of(() -> of(FullCase.build(), FullCase.bare()));

  private final Map<String, byte[]> files = new TreeMap<>();

  private RenderedSite(Library library, RelatedCases related) throws IOException {
    SitePlan plan = SitePlan.of(library);
    Theme theme = Theme.builtIn();
    List<SiteOutput> outputs =
        List.of(
            new PageOutput(theme, related),
            new ComparisonOutput(),
            new FormOutput(theme),
            new AssetOutput(theme),
            new DataOutput(theme),
            new FeedOutput());
    for (SiteOutput output : outputs) {
      for (SiteFile file : output.files(plan)) {
        add(file.maker().make());
      }
    }
    for (CaseStudy c : library.cases()) {
      PagePath document = SharedPaths.documentOf(c);
      if (document != null) {
        files.put(document.value(), new byte[0]);
      }
    }
    for (Article article : library.articles()) {
      for (String name : article.images()) {
        files.put(SharedPaths.imageOfPages(name).value(), new byte[0]);
      }
    }
  }

  /** The real content, each case related to the next ones. */
  public static RenderedSite ofContent() {
    return OF_CONTENT.get();
  }

  /** A case with all that a case can have, and one with nothing that it need not have. */
  static RenderedSite ofFullCase() {
    return OF_FULL_CASE.get();
  }

  static RenderedSite of(CaseStudy... cases) {
    return of(SampleLibrary.of(cases));
  }

  static RenderedSite of(Library library) {
    try {
      return new RenderedSite(library, caseStudy -> neighbours(caseStudy, library.cases()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same neighbours in a list of each kind, for pages show what they are given. */
  private static List<RelatedList> neighbours(CaseStudy caseStudy, List<CaseStudy> cases) {
    List<RelatedCase> others =
        cases.stream()
            .filter(other -> !other.id().equals(caseStudy.id()))
            .limit(3)
            .map(RenderedSite::related)
            .toList();
    if (others.isEmpty()) {
      return List.of();
    }
    FacetValue measure = Facet.of(SampleLibrary.SEMINAR);
    return List.of(
        new RelatedList(Kind.SIMILAR, others, List.of()),
        new RelatedList(
            Kind.SAME_PARTY,
            others,
            List.of(
                new SearchAddress("宮城労働局", List.of()), new SearchAddress("Ａ＆Ｂ & 大和町", List.of()))),
        new RelatedList(
            Kind.OTHER_REGION,
            others,
            List.of(
                new SearchAddress(
                    "", List.of(measure, Facet.of(Region.KINKI), Facet.of(Region.CHUGOKU))))));
  }

  private static RelatedCase related(CaseStudy other) {
    return new RelatedCase(
        other,
        List.of(
            new Reason.SharedTerm(other.measures().getFirst()),
            new Reason.SharedArea(other.areas().getFirst()),
            new Reason.SharedParty(other.parties().getFirst().name()),
            new Reason.SharedOrganisation("宮城労働局"),
            new Reason.OtherPlace(Facet.of(SampleLibrary.AREAS.prefectures().all().getFirst())),
            new Reason.SimilarText(List.of("保育", "就職"))));
  }

  private void add(OutputFile file) {
    if (files.put(file.path().value(), file.bytes()) != null) {
      throw new IllegalStateException("two files " + file.path());
    }
  }

  /** By path, sorted. */
  Map<String, byte[]> files() {
    return files;
  }

  public List<String> pages() {
    return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  Document page(String path) {
    return Jsoup.parse(html(path));
  }

  String html(String path) {
    return new String(Objects.requireNonNull(files.get(path), path), UTF_8);
  }
}
