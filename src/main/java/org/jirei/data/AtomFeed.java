package org.jirei.data;

import org.jirei.publish.PagePath;
import org.jirei.site.Identifiers;
import org.jirei.text.Language;

/** A feed in the Atom Syndication Format (RFC 4287). */
final class AtomFeed {

  private final FeedContent content;
  private final StringBuilder xml = new StringBuilder();

  private AtomFeed(FeedContent content) {
    this.content = content;
  }

  static String of(FeedContent content) {
    AtomFeed feed = new AtomFeed(content);
    feed.write();
    return feed.xml.toString();
  }

  private void write() {
    PagePath here = content.feed().atom();
    Language language = content.plan().language();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"");
    xml.append("http://www.w3.org/2005/Atom\" xml:lang=\"").append(language.tag()).append("\">\n");
    element("id", Identifiers.of(content.site(), here));
    element("title", content.title());
    element("subtitle", content.say(content.site().description()));
    element("updated", content.changed());
    xml.append("<author>");
    element("name", content.say(content.site().publisher()));
    xml.append("</author>\n");
    element("rights", content.say(content.site().licence()));
    if (content.site().baseUrl() != null) {
      link("self", "application/atom+xml", content.link(here, here));
    }
    link("alternate", "text/html", content.link(content.feed().page(), here));
    content.entries().forEach(this::entry);
    xml.append("</feed>\n");
  }

  private void entry(FeedEntry entry) {
    xml.append("<entry xml:lang=\"").append(entry.language().tag()).append("\">\n");
    element("id", entry.id());
    element("title", entry.title());
    element("published", entry.published());
    element("updated", entry.changed());
    link("alternate", "text/html", content.link(entry.page(), content.feed().atom()));
    entry
        .tags()
        .forEach(
            tag -> xml.append("<category term=\"").append(XmlText.escaped(tag)).append("\"/>\n"));
    element("summary", entry.summary());
    xml.append("</entry>\n");
  }

  private void element(String name, String text) {
    xml.append('<').append(name).append('>').append(XmlText.escaped(text));
    xml.append("</").append(name).append(">\n");
  }

  private void link(String relation, String type, String address) {
    xml.append("<link rel=\"").append(relation).append("\" type=\"").append(type);
    xml.append("\" href=\"").append(XmlText.escaped(address)).append("\"/>\n");
  }
}
