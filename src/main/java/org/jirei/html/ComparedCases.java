package org.jirei.html;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.publish.OutputFile;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.site.SharedPaths;
import org.jirei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the comparison loads: a script for each case and one with all titles, because from a folder
 * a browser loads data only as scripts. Safe for use by many threads.
 */
final class ComparedCases {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  private final Library library;

  ComparedCases(Library library) {
    this.library = library;
  }

  /** A case among those that readers can add. */
  record Entry(
      String id,
      String title,
      @Nullable String english,
      List<String> places,
      List<Bilingual> more) {
    static Entry of(CaseStudy c, Library library) {
      return new Entry(
          c.id(),
          c.title().text(),
          c.title().english() == null ? null : c.title().english().title(),
          c.areas().stream().map(library.areas()::fullName).distinct().toList(),
          Facet.PREFECTURE.of(c, library).stream().map(FacetValue::label).toList());
    }
  }

  /** The script of one case. */
  OutputFile of(CaseStudy c) {
    return OutputFile.text(
        SharedPaths.compared(c.id()), script("jireiCase", ComparedCase.of(c, library)));
  }

  /** The script with which a former id of a case leads to its present one. */
  OutputFile former(String alias, CaseStudy now) {
    List<String> ids = List.of(alias, now.id());
    return OutputFile.text(SharedPaths.compared(alias), script("jireiFormer", ids));
  }

  /** The script with the titles of all cases. */
  OutputFile titles() {
    List<Entry> entries = library.cases().stream().map(c -> Entry.of(c, library)).toList();
    return OutputFile.text(SharedPaths.COMPARED_TITLES, script("jireiTitles", entries));
  }

  private static String script(String function, Object data) {
    return function + "(" + JSON.writeValueAsString(data) + ")\n";
  }
}
