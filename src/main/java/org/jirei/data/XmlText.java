package org.jirei.data;

import java.util.regex.Pattern;

/** Text for XML 1.0 files. */
final class XmlText {

  /** What XML cannot contain, even escaped. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private XmlText() {}

  /** For the content of an element or an attribute between double quotes. */
  static String escaped(String text) {
    return FORBIDDEN
        .matcher(text)
        .replaceAll("")
        .replace("&", "&amp;")
        .replace("'", "&apos;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
