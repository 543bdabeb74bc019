package org.jirei.data;

import java.util.Locale;

/** The vocabularies of the catalogue. */
enum RdfPrefix {
  /** Data Catalog Vocabulary, version 3. */
  DCAT("http://www.w3.org/ns/dcat#"),
  /** DCMI Metadata Terms. */
  DCT("http://purl.org/dc/terms/"),
  FOAF("http://xmlns.com/foaf/0.1/"),
  RDF("http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
  RDFS("http://www.w3.org/2000/01/rdf-schema#"),
  SKOS("http://www.w3.org/2004/02/skos/core#"),
  SPDX("http://spdx.org/rdf/terms#"),
  VCARD("http://www.w3.org/2006/vcard/ns#"),
  XSD("http://www.w3.org/2001/XMLSchema#");

  private final String namespace;

  RdfPrefix(String namespace) {
    this.namespace = namespace;
  }

  String prefix() {
    return name().toLowerCase(Locale.ROOT);
  }

  String namespace() {
    return namespace;
  }
}
