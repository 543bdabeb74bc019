package org.jirei.search;

import java.util.List;
import org.jirei.model.Library;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jspecify.annotations.Nullable;

/** Finds the values of facets by the words that people use for them. */
public interface FacetNames {

  /** The names of all values that a library has. */
  static FacetNames of(Library library) {
    return FacetTable.of(library);
  }

  /** Every facet of the library, in display order. */
  List<Facet> facets();

  /** The values that are meant: of a span of years each year that cases have. */
  List<FacetValue> findAll(Facet facet, String written);

  /** The id of the value that is closest to what was written; null if none is close. */
  @Nullable String nearest(Facet facet, String written);
}
