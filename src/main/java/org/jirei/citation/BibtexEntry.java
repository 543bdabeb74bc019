package org.jirei.citation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A citation as an entry of a BibTeX file. {@code bibtexOf} in {@code citing/bibtex.js} writes the
 * same in the browser.
 */
final class BibtexEntry {

  private BibtexEntry() {}

  static String of(Citation citation) {
    Map<String, String> fields = new LinkedHashMap<>();
    String author = citation.author();
    LocalDate issued = citation.issued();
    String address = citation.address();
    if (author != null) {
      // A second pair of braces keeps BibTeX from taking an organisation for a person.
      fields.put("author", "{" + escaped(author) + "}");
    }
    fields.put("title", "{" + escaped(citation.title()) + "}");
    if (issued != null) {
      fields.put("year", String.valueOf(issued.getYear()));
      fields.put("date", issued.toString());
    }
    fields.put("howpublished", escaped(citation.container()));
    fields.put("publisher", escaped(citation.publisher()));
    if (address != null) {
      // Read verbatim; an encoded address contains no braces.
      fields.put("url", address);
    }
    fields.put("language", citation.language());
    fields.put("note", escaped(citation.note()));
    StringBuilder entry = new StringBuilder("@misc{" + citation.key());
    fields.forEach(
        (name, value) ->
            entry.append(",\n  ").append(name).append(" = {").append(value).append("}"));
    return entry.append("\n}\n").toString();
  }

  /** The signs that mean something to TeX, as commands; BibTeX counts even escaped braces. */
  private static String escaped(String text) {
    StringBuilder tex = new StringBuilder();
    for (char sign : text.toCharArray()) {
      switch (sign) {
        case '&', '%', '$', '#', '_' -> tex.append('\\').append(sign);
        case '\\' -> tex.append("{\\textbackslash}");
        case '{' -> tex.append("{\\textbraceleft}");
        case '}' -> tex.append("{\\textbraceright}");
        case '~' -> tex.append("{\\textasciitilde}");
        case '^' -> tex.append("{\\textasciicircum}");
        default -> tex.append(sign);
      }
    }
    return tex.toString();
  }
}
