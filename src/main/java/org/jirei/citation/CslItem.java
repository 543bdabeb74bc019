package org.jirei.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A citation as an item of CSL-JSON, from which the scripts of a page write the other formats. */
final class CslItem {

  private static final JsonMapper JSON = new JsonMapper();

  private CslItem() {}

  static String of(Citation citation) {
    ObjectNode item = JSON.createObjectNode();
    LocalDate issued = citation.issued();
    item.put("id", citation.key()).put("type", "webpage");
    if (citation.author() != null) {
      // An organisation has one name, which no style takes apart.
      item.putArray("author").addObject().put("literal", citation.author());
    }
    item.put("title", citation.title());
    if (issued != null) {
      item.putObject("issued")
          .putArray("date-parts")
          .addArray()
          .add(issued.getYear())
          .add(issued.getMonthValue())
          .add(issued.getDayOfMonth());
    }
    item.put("container-title", citation.container()).put("publisher", citation.publisher());
    put(item, "URL", citation.address());
    item.put("language", citation.language()).put("note", citation.note());
    return JSON.writeValueAsString(item);
  }

  private static void put(ObjectNode item, String key, @Nullable String value) {
    if (value != null) {
      item.put(key, value);
    }
  }
}
