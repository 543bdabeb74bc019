package org.jirei.form;

import java.util.Map;
import java.util.Set;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.form.FormField.Control;
import org.jirei.model.CasePart;
import org.jirei.model.OwnField;
import org.jirei.vocabulary.Scheme;

/** Decides how each field is filled in: most by type, some by meaning. */
final class Controls {

  /** Fields whose values are terms of the vocabulary. */
  static final Map<String, Scheme> TERMS =
      Map.of(
          "collection", Scheme.COLLECTION,
          "parties[].type", Scheme.PARTY_TYPE,
          "targetGroups", Scheme.TARGET_GROUP,
          "measures", Scheme.MEASURE);

  private static final Map<String, Control> BY_MEANING =
      Map.ofEntries(
          Map.entry("areas", Control.AREAS),
          Map.entry("parties[].code", Control.AREA),
          Map.entry("targetGroups", Control.CHOICES),
          Map.entry("measures", Control.CHOICES),
          Map.entry("roles[].parties", Control.PARTIES),
          Map.entry("roles[].tasks", Control.TASKS),
          Map.entry("metrics[].round", Control.ROUND),
          Map.entry("comments[].party", Control.PARTY),
          Map.entry("staffing[].party", Control.PARTY),
          Map.entry("sites[].area", Control.AREA),
          Map.entry("fiscalYear", Control.GROUP),
          Map.entry("since", Control.GROUP),
          Map.entry("source", Control.GROUP));

  private static final Set<String> PROSE =
      Set.of(
          "english.summary",
          "comments[].text",
          "footnotes[].text",
          "agreement.duty",
          "laws[].note",
          "schemes[].note",
          "stories[].steps[].text");

  /** Lists of equal length, which the form shows as rows. */
  private static final Set<String> COLUMNS =
      Set.of("series[].periods", "series[].values", "series[].targets");

  private Controls() {}

  static Control of(Field field, boolean hasFields) {
    Control known = BY_MEANING.get(field.path());
    if (known != null) {
      return known;
    }
    if (TERMS.containsKey(field.path()) || !field.choices().isEmpty()) {
      return Control.CHOICE;
    }
    if (field.types().contains("array")) {
      return hasFields ? Control.ROWS : Control.LINES;
    }
    if (field.types().contains("object")) {
      return Control.GROUP;
    }
    if (field.types().contains("boolean")) {
      return Control.FLAG;
    }
    return PROSE.contains(field.path()) || isText(field.path()) ? Control.PROSE : Control.TEXT;
  }

  /** How a field of the publisher is filled in. */
  static Control of(OwnField field) {
    if (field.type() == OwnField.Type.TERM) {
      return field.isList() ? Control.CHOICES : Control.CHOICE;
    }
    return field.isList() ? Control.LINES : field.isProse() ? Control.PROSE : Control.TEXT;
  }

  /** Whether a part of the page is this text under a heading. */
  private static boolean isText(String path) {
    return CasePart.texts().stream().anyMatch(part -> part.fields().contains(path));
  }

  /** Whether the items of a list each stand in a row with those of other lists. */
  static boolean isColumn(String path) {
    return COLUMNS.contains(path);
  }

  /** Whether everything inside the field is written into one box. */
  static boolean isWhole(String path) {
    return BY_MEANING.get(path) == Control.TASKS;
  }
}
