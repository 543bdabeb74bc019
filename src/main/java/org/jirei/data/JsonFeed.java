package org.jirei.data;

import org.jirei.publish.PagePath;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A feed in the format of jsonfeed.org, version 1.1. */
final class JsonFeed {

  private static final JsonMapper JSON = new JsonMapper();

  private JsonFeed() {}

  static String of(FeedContent content) {
    PagePath here = content.feed().json();
    ObjectNode feed = JSON.createObjectNode();
    feed.put("version", "https://jsonfeed.org/version/1.1").put("title", content.title());
    feed.put("home_page_url", content.link(content.feed().page(), here));
    if (content.site().baseUrl() != null) {
      feed.put("feed_url", content.link(here, here));
    }
    feed.put("description", content.say(content.site().description()));
    feed.put("language", content.plan().language().tag());
    feed.putArray("authors").addObject().put("name", content.say(content.site().publisher()));
    ArrayNode items = feed.putArray("items");
    for (FeedEntry entry : content.entries()) {
      ObjectNode item = items.addObject();
      item.put("id", entry.id()).put("url", content.link(entry.page(), here));
      item.put("title", entry.title()).put("content_text", entry.summary());
      item.put("date_published", entry.published()).put("date_modified", entry.changed());
      ArrayNode tags = item.putArray("tags");
      entry.tags().forEach(tags::add);
      item.put("language", entry.language().tag());
    }
    return JSON.writeValueAsString(feed) + "\n";
  }
}
