package org.jirei.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jirei.model.Library;
import org.jirei.model.Site;
import org.jirei.text.Language;
import tools.jackson.databind.json.JsonMapper;

/** How to cite all cases together, in the Citation File Format 1.2.0. */
final class CitationFile {

  private static final JsonMapper JSON = new JsonMapper();

  private CitationFile() {}

  static String of(Library library) {
    Site site = library.site();
    Language language = site.languages().getFirst();
    StringBuilder yaml = new StringBuilder("cff-version: 1.2.0\ntype: dataset\n");
    put(yaml, "message", site.licence().in(language));
    put(yaml, "title", site.title().in(language));
    put(yaml, "abstract", site.description().in(language));
    yaml.append("authors:\n");
    put(yaml, "  - name", site.publisher().in(language));
    if (site.baseUrl() != null) {
      put(yaml, "url", site.baseUrl());
    }
    lastChange(library).ifPresent(day -> put(yaml, "date-released", day.toString()));
    return yaml.toString();
  }

  /** The library is as new as the case that was published or changed last. */
  private static Optional<LocalDate> lastChange(Library library) {
    return library.cases().stream()
        .flatMap(c -> Stream.ofNullable(c.provenance().changedOn()))
        .max(Comparator.naturalOrder());
  }

  /** A string of JSON means the same in YAML. */
  private static void put(StringBuilder yaml, String key, String value) {
    yaml.append(key).append(": ").append(JSON.writeValueAsString(value)).append('\n');
  }
}
