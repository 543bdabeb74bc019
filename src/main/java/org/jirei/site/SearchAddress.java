package org.jirei.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The search page with words typed and values chosen.
 *
 * @param query what stands in the box; empty finds every case
 * @param chosen any value of a facet, one of each facet
 */
public record SearchAddress(String query, List<FacetValue> chosen) {

  public SearchAddress {
    chosen = List.copyOf(chosen);
  }

  /** {@code ?q=…&measure=seminar&region=chubu}, to be put behind the address of the page. */
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

  /** A plus sign means a space to some readers of addresses and itself to others. */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
