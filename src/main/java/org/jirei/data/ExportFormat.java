package org.jirei.data;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jirei.model.Library;
import org.jirei.site.SiteFile;
import org.jirei.site.SitePlan;

/** The formats in which a library can be exported: the files that its site publishes. */
public enum ExportFormat {
  /** All tables. */
  CSV("data/[^/]+[.]csv"),
  XLSX("data/[^/]+[.]xlsx"),
  /** A file for each case. */
  JSON("cases/[^/]+[.]json"),
  NDJSON("data/[^/]+[.]ndjson"),
  GIF("data/gif(?:-[0-9]+)?[.]json"),
  /** The catalogue, in both of its formats. */
  DCAT("data/catalog[.](?:ttl|jsonld)"),
  BIBTEX("data/cases[.]bib"),
  RIS("data/cases[.]ris"),
  CSL("data/cases[.]json");

  private final Pattern paths;

  ExportFormat(String paths) {
    this.paths = Pattern.compile(paths);
  }

  /**
   * The files of this format.
   *
   * @throws IOException if the files of the library cannot be listed
   */
  public List<SiteFile> files(Library library) throws IOException {
    return new DataOutput()
        .files(SitePlan.of(library)).stream()
            .filter(file -> paths.matcher(file.path().value()).matches())
            .toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
