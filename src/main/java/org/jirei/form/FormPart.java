package org.jirei.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parts of the form in their order, each with the fields it asks for. */
public enum FormPart {
  BASICS("title", "subtitle", "titleKana", "kind", "collection"),
  PARTIES("parties"),
  PLACE("areas", "id", "fiscalYear", "since", "frequency"),
  TOPICS("targetGroups", "measures"),
  /** The narrative, which stands below the fields of the file. */
  TEXT(),
  ROLES("roles"),
  FIGURES("rounds", "metrics"),
  VOICES("comments", "voices", "stories"),
  BASIS("staffing", "agreement", "laws"),
  EXTRAS("footnotes", "images", "english"),
  SOURCE("contact", "source", "licence", "status", "publishedOn", "updatedOn", "verifiedOn");

  private final List<String> paths;

  FormPart(String... paths) {
    this.paths = List.of(paths);
  }

  /** {@code part-parties}. */
  public String anchor() {
    return "part-" + name().toLowerCase(Locale.ROOT);
  }

  static Map<FormPart, List<FormField>> divide(List<FormField> fields) {
    Map<FormPart, List<FormField>> parts = new EnumMap<>(FormPart.class);
    List<FormField> rest = new ArrayList<>(fields);
    for (FormPart part : values()) {
      List<FormField> own = new ArrayList<>();
      for (String path : part.paths) {
        fields.stream().filter(field -> field.path().equals(path)).forEach(own::add);
      }
      rest.removeAll(own);
      parts.put(part, own);
    }
    parts
        .computeIfAbsent(Arrays.asList(values()).getLast(), part -> new ArrayList<>())
        .addAll(rest);
    return parts;
  }
}
