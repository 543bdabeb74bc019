package org.jirei.importer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word file hide and number (ECMA-376 part 1, 17.7). */
final class WordStyles {

  private static final String PART = "word/styles.xml";

  /**
   * What one style says itself.
   *
   * @param hidden null if it does not say
   * @param list number of its list, null if it does not say
   * @param level of its list from 0, null if it does not say
   */
  private record Style(
      @Nullable String basedOn,
      @Nullable Boolean hidden,
      @Nullable String list,
      @Nullable String level) {}

  private final Map<String, Style> styles = new HashMap<>();
  private @Nullable String usual;

  private WordStyles() {}

  static WordStyles of(OfficeParts parts) throws XMLStreamException {
    WordStyles styles = new WordStyles();
    if (parts.has(PART)) {
      styles.read(parts.open(PART));
    }
    return styles;
  }

  /** The style of paragraphs that name none; null if there is none. */
  @Nullable String usual() {
    return usual;
  }

  /** Whether text of a style, or of one that it is based on, is hidden. */
  boolean hides(@Nullable String style) {
    return Boolean.TRUE.equals(inherited(style, Style::hidden));
  }

  /** The number of the list that a style belongs to; null for none. */
  @Nullable String list(@Nullable String style) {
    return inherited(style, Style::list);
  }

  /** The level in its list from 0; null if no style says. */
  @Nullable String level(@Nullable String style) {
    return inherited(style, Style::level);
  }

  private <T> @Nullable T inherited(@Nullable String style, Function<Style, @Nullable T> property) {
    Set<String> seen = new HashSet<>();
    String name = style;
    while (name != null && seen.add(name)) {
      Style own = styles.get(name);
      if (own == null) {
        return null;
      }
      T value = property.apply(own);
      if (value != null) {
        return value;
      }
      name = own.basedOn;
    }
    return null;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("style")) {
        String id = OfficeParts.attribute(xml, "styleId");
        String type = OfficeParts.attribute(xml, "type");
        String standard = OfficeParts.attribute(xml, "default");
        Style style = style(xml);
        if (id != null) {
          styles.put(id, style);
          boolean first = standard != null && standard.matches("1|true|on");
          usual = first && "paragraph".equals(type) ? id : usual;
        }
      }
    }
  }

  private static Style style(XMLStreamReader xml) throws XMLStreamException {
    String basedOn = null;
    Boolean hidden = null;
    String list = null;
    String level = null;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          // These are for parts of tables only, or no longer hold.
          case "tblStylePr", "pPrChange", "rPrChange" -> OfficeParts.skip(xml);
          case "basedOn" -> basedOn = OfficeParts.attribute(xml, "val");
          case "vanish" -> hidden = OfficeParts.isOn(xml);
          case "numId" -> list = OfficeParts.attribute(xml, "val");
          case "ilvl" -> level = OfficeParts.attribute(xml, "val");
          default -> {}
        }
      }
    }
    return new Style(basedOn, hidden, list, level);
  }
}
