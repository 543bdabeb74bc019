package org.jirei.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jirei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Something that a catalogue describes: a node of an RDF graph with its properties, in the order in
 * which they are written. Names have a prefix of {@link RdfPrefix}.
 */
final class RdfNode {

  private final @Nullable String iri;
  private final List<Property> properties = new ArrayList<>();

  /**
   * @param iri what it is called, absolute or relative to the file; null if it has no name
   * @param type {@code dcat:Dataset}
   */
  RdfNode(@Nullable String iri, String type) {
    this.iri = iri;
    properties.add(new Property("rdf:type", new Name(type)));
  }

  /**
   * @param name {@code dct:title}
   */
  record Property(String name, Value value) {}

  /** What a property says. */
  sealed interface Value {}

  /** A term of a vocabulary, by its prefix and name. */
  record Name(String name) implements Value {}

  record Iri(String iri) implements Value {}

  /**
   * @param language a tag of BCP 47
   */
  record Text(String text, String language) implements Value {}

  /**
   * @param type {@code xsd:date}
   */
  record Typed(String text, String type) implements Value {}

  /** A node that has no name and belongs to this one. */
  record Inner(RdfNode node) implements Value {}

  @Nullable String iri() {
    return iri;
  }

  List<Property> properties() {
    return Collections.unmodifiableList(properties);
  }

  RdfNode with(String name, Value value) {
    properties.add(new Property(name, value));
    return this;
  }

  RdfNode iri(String name, @Nullable String value) {
    return value == null ? this : with(name, new Iri(value));
  }

  RdfNode inner(String name, RdfNode value) {
    return with(name, new Inner(value));
  }

  RdfNode text(String name, Bilingual words) {
    return with(name, new Text(words.ja(), "ja")).with(name, new Text(words.en(), "en"));
  }

  /** A text without a language, such as a code. */
  RdfNode plain(String name, String text) {
    return with(name, new Typed(text, "xsd:string"));
  }

  RdfNode day(String name, @Nullable LocalDate day) {
    return day == null ? this : with(name, new Typed(day.toString(), "xsd:date"));
  }

  RdfNode number(String name, long number) {
    return with(name, new Typed(Long.toString(number), "xsd:nonNegativeInteger"));
  }
}
