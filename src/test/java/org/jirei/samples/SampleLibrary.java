package org.jirei.samples;

import java.util.List;
import java.util.Objects;
import org.jirei.model.Article;
import org.jirei.model.Branding;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.RichText;
import org.jirei.model.Site;
import org.jirei.text.Bilingual;
import org.jirei.text.Language;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A library around hand-made cases: a small vocabulary, a site and one article. */
public final class SampleLibrary {

  public static final Areas AREAS = Areas.load();
  public static final Term PARENTS = term(Scheme.TARGET_GROUP, "parents", "子育て中の方");
  public static final Term WOMEN = term(Scheme.TARGET_GROUP, "women", "女性");
  public static final Term SEMINAR = term(Scheme.MEASURE, "seminar", "セミナー");
  public static final Term AGREEMENT = term(Scheme.MEASURE, "agreement", "協定の締結");
  public static final Term MUNICIPALITY = term(Scheme.PARTY_TYPE, "municipality", "市区町村");
  public static final Term HELLO_WORK = term(Scheme.PARTY_TYPE, "hello-work", "ハローワーク");
  public static final Term COLLECTION = term(Scheme.COLLECTION, "collection", "事例集");

  private SampleLibrary() {}

  public static Library of(CaseStudy... cases) {
    return of(null, List.of(cases));
  }

  public static Library of(@Nullable String baseUrl, List<CaseStudy> cases) {
    Site site =
        new Site(
            both("連携事例集"),
            both("自治体と国の連携の事例。"),
            both("発行者"),
            baseUrl,
            List.of(Language.JA),
            both("出典を示してください。"),
            null,
            Branding.PLAIN,
            List.of());
    List<Term> terms =
        List.of(PARENTS, WOMEN, SEMINAR, AGREEMENT, MUNICIPALITY, HELLO_WORK, COLLECTION);
    Article about =
        new Article(
            "about",
            Language.JA,
            "このサイトについて",
            new RichText("<p>事例の集まりです。</p>", "事例の集まりです。"),
            List.of());
    return new Library(site, new Vocabulary(terms, List.of()), AREAS, cases, List.of(about));
  }

  /** The same library with pages in other languages, its own first. */
  public static Library in(List<Language> languages, CaseStudy... cases) {
    Library library = of(cases);
    Site site = library.site();
    return new Library(
        new Site(
            site.title(),
            site.description(),
            site.publisher(),
            site.baseUrl(),
            languages,
            site.licence(),
            site.contact(),
            site.look(),
            site.fields()),
        library.vocabulary(),
        library.areas(),
        library.cases(),
        library.articles());
  }

  public static Area area(String code) {
    return Objects.requireNonNull(AREAS.find(code), code);
  }

  private static Term term(Scheme scheme, String id, String ja) {
    Bilingual definition = new Bilingual(ja + "の説明。", "Meaning of " + id + ".");
    return new Term(scheme, id, new Bilingual(ja, "Label of " + id), definition, List.of(), null);
  }

  private static Bilingual both(String ja) {
    return new Bilingual(ja, "English words");
  }
}
