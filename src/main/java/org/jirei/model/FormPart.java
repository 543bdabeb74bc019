package org.jirei.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The parts of the form in their order. The fields named here belong to no part of a case's page by
 * themselves; the others stand where the parts of the page want them.
 */
public enum FormPart {
  BASICS("title", "subtitle", "titleKana", "kind", "collection"),
  PARTIES("parties"),
  PLACE("areas", "id", "fiscalYear", "since", "frequency"),
  TOPICS("targetGroups", "measures"),
  /** The narrative, which stands below the fields of the file, and plain texts. */
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

  /** {@code part-parties}. */
  public String anchor() {
    return "part-" + name().toLowerCase(Locale.ROOT);
  }

  /** The fields of a case file that it asks for, in its order. */
  public List<String> fields() {
    Stream<String> ofParts =
        Arrays.stream(CasePart.values())
            .filter(part -> part.formPart() == this)
            .sorted(Comparator.comparingInt(CasePart::formRank))
            .flatMap(part -> part.fields().stream());
    return Stream.concat(own.stream(), ofParts).toList();
  }
}
