package org.jirei.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Width and height of an image in its own units, so that a page can reserve space for it. */
record ImageSize(int width, int height) {

  private static final long PNG = 0x89504e470d0a1a0aL;
  private static final Pattern LENGTH =
      Pattern.compile("\\s*([0-9]{1,6}(\\.[0-9]{1,6})?)(px)?\\s*");

  /** Reads the size; null if the content does not match the file name. */
  static @Nullable ImageSize of(String name, byte[] bytes) {
    if (name.endsWith(".png")) {
      return ofPng(bytes);
    }
    return name.endsWith(".svg") ? ofSvg(new String(bytes, StandardCharsets.UTF_8)) : null;
  }

  /** The first chunk after the signature begins with both values (PNG, 11.2.1). */
  private static @Nullable ImageSize ofPng(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return bytes.length < 24 || in.getLong(0) != PNG
        ? null
        : positive(in.getInt(16), in.getInt(20));
  }

  private static @Nullable ImageSize ofSvg(String text) {
    Element svg = Jsoup.parse(text, "", Parser.xmlParser()).selectFirst("svg");
    if (svg == null) {
      return null;
    }
    ImageSize said = positive(length(svg.attr("width")), length(svg.attr("height")));
    if (said != null) {
      return said;
    }
    String[] box = svg.attr("viewBox").strip().split("[\\s,]+", -1);
    return box.length == 4 ? positive(length(box[2]), length(box[3])) : null;
  }

  private static double length(String written) {
    Matcher length = LENGTH.matcher(written);
    return length.matches() ? Double.parseDouble(length.group(1)) : 0;
  }

  private static @Nullable ImageSize positive(double width, double height) {
    return width > 0 && height > 0
        ? new ImageSize(Math.max(1, (int) Math.round(width)), Math.max(1, (int) Math.round(height)))
        : null;
  }
}
