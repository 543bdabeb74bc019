package org.jirei.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
      parameters.add("q=" + encode(query));
    }
    for (FacetValue value : chosen) {
      parameters.add(value.facet().parameter() + "=" + encode(value.id()));
    }
    return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
  }

  /**
   * Writes no plus sign, because some programs read it in an address as a space and others as
   * itself.
   */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
