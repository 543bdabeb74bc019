package org.jirei.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Site;
import org.jirei.publish.PagePath;
import org.jirei.site.BuiltInFacet;
import org.jirei.site.FacetValue;
import org.jirei.site.SharedPaths;
import org.jirei.site.SitePlan;
import org.jirei.text.Bilingual;
import org.jirei.text.FiscalYear;
import org.jirei.text.Language;
import org.jirei.vocabulary.Area;
import org.jspecify.annotations.Nullable;

/**
 * The library as a data set of a catalogue, after the Data Catalog Vocabulary (DCAT 3, W3C): who
 * publishes it, what and where and when it is about, its licence, and its files.
 */
final class Catalog {

  /** Standard area codes of Japanese official statistics: five digits, without the check digit. */
  private static final String STATISTICAL_AREA = "http://data.e-stat.go.jp/lod/sac/C";

  private static final String LANGUAGE = "http://id.loc.gov/vocabulary/iso639-1/";
  private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";

  private final SitePlan plan;
  private final Library library;
  private final Site site;
  private final LibraryAddress address;

  Catalog(SitePlan plan) {
    this.plan = plan;
    this.library = plan.library();
    this.site = library.site();
    this.address = new LibraryAddress(site);
  }

  /** The catalogue with everything that it names, each once. */
  List<RdfNode> of(List<Distribution> files) {
    List<FacetValue> themes = themes();
    List<RdfNode> nodes = new ArrayList<>();
    nodes.add(catalogue());
    nodes.add(dataSet(themes, files));
    files.forEach(file -> nodes.add(distribution(file)));
    nodes.add(
        new RdfNode(address.named("publisher"), "foaf:Agent").text("foaf:name", site.publisher()));
    if (knownLicence() == null) {
      nodes.add(new RdfNode(licence(), "dct:LicenseDocument").text("dct:title", site.licence()));
    }
    themes.forEach(
        theme ->
            nodes.add(
                new RdfNode(theme(theme), "skos:Concept").text("skos:prefLabel", theme.label())));
    areas().forEach(area -> nodes.add(place(area)));
    return nodes;
  }

  private RdfNode catalogue() {
    RdfNode node =
        new RdfNode(address.named("catalog"), "dcat:Catalog")
            .text("dct:title", site.title())
            .text("dct:description", site.description())
            .iri("dct:publisher", address.named("publisher"))
            .iri("dct:license", licence())
            .iri("foaf:homepage", site.baseUrl())
            .iri("dcat:dataset", dataSetName());
    languages(node);
    return node;
  }

  private RdfNode dataSet(List<FacetValue> themes, List<Distribution> files) {
    RdfNode node =
        new RdfNode(dataSetName(), "dcat:Dataset")
            .text("dct:title", site.title())
            .text("dct:description", site.description())
            .plain("dct:identifier", dataSetName())
            .iri("dct:publisher", address.named("publisher"))
            .iri("dct:license", licence())
            .inner(
                "dct:rights",
                new RdfNode(null, "dct:RightsStatement").text("rdfs:label", site.licence()))
            .iri("dcat:landingPage", site.baseUrl())
            .day("dct:issued", first(c -> c.provenance().issuedOn()))
            .day("dct:modified", last(c -> c.provenance().changedOn()));
    languages(node);
    time(node);
    themes.forEach(theme -> node.iri("dcat:theme", theme(theme)));
    themes.forEach(theme -> node.text("dcat:keyword", theme.label()));
    areas().forEach(area -> node.iri("dct:spatial", place(area).iri()));
    files.forEach(file -> node.iri("dcat:distribution", address.of(file.path())));
    return node;
  }

  private RdfNode distribution(Distribution file) {
    String mediaType = file.format().mediaType();
    String download = address.isKnown() ? address.of(file.path()) : inFolder(file.path());
    RdfNode node =
        new RdfNode(address.of(file.path()), "dcat:Distribution")
            .text("dct:title", titled(file))
            .plain("dct:format", file.format().name())
            .iri("dcat:mediaType", mediaType == null ? null : MEDIA_TYPE + mediaType)
            .iri("dcat:accessURL", download)
            .iri("dcat:downloadURL", download)
            .iri("dct:license", licence())
            .number("dcat:byteSize", file.bytes());
    return node.inner(
        "spdx:checksum",
        new RdfNode(null, "spdx:Checksum")
            .with("spdx:algorithm", new RdfNode.Name("spdx:checksumAlgorithm_sha256"))
            .with("spdx:checksumValue", new RdfNode.Typed(file.sha256(), "xsd:hexBinary")));
  }

  private static Bilingual titled(Distribution file) {
    String name = inFolder(file.path()) + " (" + file.format().name() + ")";
    return new Bilingual(name, name);
  }

  /** The link from the catalogue, which lies beside the file. */
  private static String inFolder(PagePath path) {
    return new PagePath(path.value().substring(SharedPaths.DATA.length())).href();
  }

  private void languages(RdfNode node) {
    site.languages().forEach(language -> node.iri("dct:language", LANGUAGE + language.tag()));
  }

  /** From the first to the last day of the fiscal years of all cases. */
  private void time(RdfNode node) {
    List<FiscalYear> years =
        library.cases().stream()
            .flatMap(c -> Stream.ofNullable(c.timing().fiscalYear()))
            .flatMap(year -> year.all().stream())
            .sorted()
            .toList();
    if (!years.isEmpty()) {
      node.inner(
          "dct:temporal",
          new RdfNode(null, "dct:PeriodOfTime")
              .day("dcat:startDate", years.getFirst().firstDay())
              .day("dcat:endDate", years.getLast().lastDay()));
    }
  }

  private RdfNode place(Area area) {
    return new RdfNode(STATISTICAL_AREA + area.code().substring(0, 5), "dct:Location")
        .plain("dct:identifier", area.code())
        .text(
            "skos:prefLabel",
            new Bilingual(
                library.areas().fullName(area), library.areas().fullName(area, Language.EN)));
  }

  /** Where cases take place, in the order of the codes. */
  private List<Area> areas() {
    Map<String, Area> areas = new TreeMap<>();
    library.cases().stream()
        .flatMap(c -> c.areas().stream())
        .forEach(area -> areas.put(area.code(), area));
    return List.copyOf(areas.values());
  }

  /** The measures and target groups that cases have, in the order of the vocabulary. */
  private List<FacetValue> themes() {
    Set<FacetValue> used = new LinkedHashSet<>();
    List<BuiltInFacet> facets = List.of(BuiltInFacet.MEASURE, BuiltInFacet.TARGET);
    for (CaseStudy c : library.cases()) {
      facets.forEach(facet -> used.addAll(facet.of(c, library)));
    }
    return facets.stream()
        .flatMap(facet -> facet.all(library).stream())
        .filter(used::contains)
        .toList();
  }

  private String theme(FacetValue theme) {
    return address.of(Objects.requireNonNull(plan.own().pathOf(theme)));
  }

  private String dataSetName() {
    return address.named("dataset");
  }

  private String licence() {
    String known = knownLicence();
    return known == null ? address.named("licence") : known;
  }

  private @Nullable String knownLicence() {
    return Stream.of(site.licence().ja(), site.licence().en())
        .flatMap(words -> Stream.ofNullable(LicenceAddress.of(words)))
        .findFirst()
        .orElse(null);
  }

  private @Nullable LocalDate first(Function<CaseStudy, @Nullable LocalDate> day) {
    return days(day).min(Comparator.naturalOrder()).orElse(null);
  }

  private @Nullable LocalDate last(Function<CaseStudy, @Nullable LocalDate> day) {
    return days(day).max(Comparator.naturalOrder()).orElse(null);
  }

  private Stream<LocalDate> days(Function<CaseStudy, @Nullable LocalDate> day) {
    return library.cases().stream().flatMap(c -> Stream.ofNullable(day.apply(c)));
  }
}
