package org.jirei.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The parts of the form, in order. The fields listed here belong to no part of the page of a case.
 * All other fields are assigned by the parts of the page.
 */
public enum FormPart {
  BASICS("title", "subtitle", "titleKana", "kind", "collection"),
  PARTIES("parties"),
  PLACE("areas", "id", "fiscalYear", "since", "frequency"),
  TOPICS("targetGroups", "measures", "serviceCategory"),
  /** The narrative, which follows the fields in the file, and plain texts. */
  TEXT,
  ROLES,
  FIGURES,
  VOICES,
  BASIS,
  EXTRAS,
  SOURCE;

  private final List<String> own;

  FormPart(String... own) {
    this.own = List.of(own);
  }

  /** Its anchor: {@code part-parties}. */
  public String anchor() {
    return "part-" + name().toLowerCase(Locale.ROOT);
  }

  /** The fields of a case file in this part, in order. */
  public List<String> fields() {
    Stream<String> ofParts =
        Arrays.stream(CasePart.values())
            .filter(part -> part.formPart() == this)
            .sorted(Comparator.comparingInt(CasePart::formRank))
            .flatMap(part -> part.fields().stream());
    return Stream.concat(own.stream(), ofParts).toList();
  }
}
