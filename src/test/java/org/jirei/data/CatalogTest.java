package org.jirei.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jirei.fixtures.Content;
import org.jirei.fixtures.Shared;
import org.jirei.model.Library;
import org.jirei.publish.OutputFile;
import org.jirei.site.SiteFile;
import org.jirei.site.SitePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the catalogue with Apache Jena, as harvesters do. */
class CatalogTest {

  private static final String BASE = "https://example.jp/cases/";
  private static final String WHERE_IT_LIES = "file:///somewhere/data/catalog";
  private static final String SPDX = "http://spdx.org/rdf/terms#";

  private static final Shared<Map<String, byte[]>> ADDRESSED =
      Shared.of(() -> files(Content.sample().library().at(BASE)));

  private static final Shared<Map<String, byte[]>> WITHOUT_ADDRESS =
      Shared.of(() -> files(Content.sample().library()));

  @Test
  void both_formats_say_the_same() {
    for (Map<String, byte[]> files : List.of(ADDRESSED.get(), WITHOUT_ADDRESS.get())) {
      assertTrue(read(files, Lang.TURTLE).isIsomorphicWith(read(files, Lang.JSONLD11)));
    }
  }

  @Test
  void the_data_set_says_who_what_where_and_when() {
    Model model = read(ADDRESSED.get(), Lang.TURTLE);
    Resource set = only(model, DCAT.Dataset);
    assertEquals(BASE + "#dataset", set.getURI());
    assertEquals(Set.of("ja", "en"), languages(set, DCTerms.title));
    assertEquals(Set.of("ja", "en"), languages(set, DCTerms.description));
    Resource publisher = set.getPropertyResourceValue(DCTerms.publisher);
    assertTrue(publisher.hasProperty(property("http://xmlns.com/foaf/0.1/name")));
    assertTrue(
        set.hasProperty(
            DCTerms.spatial, model.createResource("http://data.e-stat.go.jp/lod/sac/C04100")));
    Resource time = set.getPropertyResourceValue(DCTerms.temporal);
    assertTrue(time.getProperty(DCAT.startDate).getString().endsWith("-04-01"));
    assertTrue(time.getProperty(DCAT.endDate).getString().endsWith("-03-31"));
    assertTrue(set.hasProperty(DCAT.theme, model.createResource(BASE + "measures/seminar.html")));
    assertNotNull(set.getPropertyResourceValue(DCTerms.license).getURI());
    assertNotNull(set.getProperty(DCTerms.modified));
    assertTrue(only(model, DCAT.Catalog).hasProperty(DCAT.dataset, set));
  }

  @Test
  void each_file_is_there_with_its_size_and_checksum() throws Exception {
    Map<String, byte[]> files = ADDRESSED.get();
    Model model = read(files, Lang.JSONLD11);
    List<Resource> found = model.listSubjectsWithProperty(RDF.type, DCAT.Distribution).toList();
    Set<String> paths = new TreeSet<>();
    for (Resource file : found) {
      String path = file.getPropertyResourceValue(DCAT.downloadURL).getURI().replace(BASE, "");
      byte[] bytes = Objects.requireNonNull(files.get(path));
      paths.add(path);
      assertEquals(bytes.length, file.getProperty(DCAT.byteSize).getInt());
      assertArrayEquals(
          MessageDigest.getInstance("SHA-256").digest(bytes),
          HexFormat.of()
              .parseHex(
                  file.getPropertyResourceValue(property(SPDX + "checksum"))
                      .getProperty(property(SPDX + "checksumValue"))
                      .getString()));
      assertTrue(file.hasProperty(DCTerms.license));
      assertTrue(file.hasProperty(DCTerms.format));
    }
    assertTrue(
        paths.containsAll(
            Set.of("data/cases.ndjson", "data/gif.json", "data/cases.bib", "data/cases.json")));
    assertFalse(paths.contains("data/gif.schema.json"));
    assertEquals(
        paths,
        only(model, DCAT.Dataset).listProperties(DCAT.distribution).toList().stream()
            .map(s -> s.getResource().getURI().replace(BASE, ""))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void without_an_address_names_are_urns_and_files_are_beside_the_catalogue() {
    Model model = read(WITHOUT_ADDRESS.get(), Lang.TURTLE);
    assertTrue(only(model, DCAT.Dataset).getURI().startsWith("urn:uuid:"));
    for (Resource file : model.listSubjectsWithProperty(RDF.type, DCAT.Distribution).toList()) {
      assertTrue(file.getURI().startsWith("urn:uuid:"), file.getURI());
      String beside = file.getPropertyResourceValue(DCAT.downloadURL).getURI();
      assertTrue(beside.startsWith("file:///somewhere/data/"), beside);
    }
  }

  @Test
  void every_resource_that_is_named_is_described_or_known_elsewhere() {
    Model model = read(ADDRESSED.get(), Lang.TURTLE);
    List<String> unknown = new ArrayList<>();
    model
        .listObjects()
        .filterKeep(RDFNode::isURIResource)
        .mapWith(RDFNode::asResource)
        .forEach(
            named -> {
              String uri = named.getURI();
              boolean isOwn = uri.startsWith(BASE + "#") || uri.contains("/measures/");
              if (isOwn && !named.listProperties().hasNext()) {
                unknown.add(uri);
              }
            });
    assertEquals(List.of(), unknown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CC BY 4.0|https://creativecommons.org/licenses/by/4.0/",
        "ＣＣ ＢＹ-ＳＡ ３.０ で利用できます|https://creativecommons.org/licenses/by-sa/3.0/",
        "クリエイティブ・コモンズ 表示-非営利-継承 4.0 国際" + "|https://creativecommons.org/licenses/by-nc-sa/4.0/",
        "Creative Commons Attribution (CC BY-ND 4.0)"
            + "|https://creativecommons.org/licenses/by-nd/4.0/",
        "CC0|https://creativecommons.org/publicdomain/zero/1.0/",
        "公共データ利用規約（第1.0版）"
            + "|https://www.digital.go.jp/resources/open_data/public_data_license_v1.0",
        "Public Data License (PDL 1.0)"
            + "|https://www.digital.go.jp/resources/open_data/public_data_license_v1.0",
        "利用条件は https://example.jp/terms をご覧ください。|https://example.jp/terms"
      })
  void a_licence_in_words_has_the_address_that_programs_know(String words, String address) {
    assertEquals(address, LicenceAddress.of(words));
  }

  @Test
  void other_terms_have_no_address() {
    assertNull(LicenceAddress.of("出典を示してください。4.0版"));
    assertNull(LicenceAddress.of("CC licences do not apply"));
  }

  private static Map<String, byte[]> files(Library library) throws Exception {
    Map<String, byte[]> files = new TreeMap<>();
    for (SiteFile file : new DataOutput().files(SitePlan.of(library))) {
      OutputFile made = file.make();
      files.put(made.path().value(), made.bytes());
    }
    return files;
  }

  private static Model read(Map<String, byte[]> files, Lang language) {
    Model model = ModelFactory.createDefaultModel();
    String name = language.equals(Lang.TURTLE) ? "data/catalog.ttl" : "data/catalog.jsonld";
    RDFDataMgr.read(
        model,
        new ByteArrayInputStream(files.getOrDefault(name, new byte[0])),
        WHERE_IT_LIES,
        language);
    assertFalse(model.isEmpty(), () -> new String(files.get(name), UTF_8));
    return model;
  }

  private static Resource only(Model model, Resource type) {
    List<Resource> found = model.listSubjectsWithProperty(RDF.type, type).toList();
    assertEquals(1, found.size());
    return found.getFirst();
  }

  private static Property property(String uri) {
    return ModelFactory.createDefaultModel().createProperty(uri);
  }

  private static Set<String> languages(Resource owner, Property property) {
    return owner.listProperties(property).toList().stream()
        .map(s -> s.getLanguage())
        .collect(Collectors.toSet());
  }
}
