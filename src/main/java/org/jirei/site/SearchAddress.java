package org.jirei.site;

import java.util.ArrayList;
import java.util.List;
import org.jirei.address.LocalAddress;

/**
 * A search: the words in the box and the values chosen.
 *
 * @param query the text in the box; empty finds every case
 * @param chosen values of facets; a case needs one of them in each facet that is chosen
 */
public record SearchAddress(String query, List<FacetValue> chosen) {

  public SearchAddress {
    chosen = List.copyOf(chosen);
  }

  /** {@code ?q=…&measure=seminar&region=chubu}, to append to the address of the search page. */
  public String parameters() {
    List<String> parameters = new ArrayList<>();
    if (!query.isEmpty()) {
      parameters.add("q=" + LocalAddress.parameter(query));
    }
    for (FacetValue value : chosen) {
      parameters.add(value.facet().parameter() + "=" + LocalAddress.parameter(value.id()));
    }
    return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
  }
}
