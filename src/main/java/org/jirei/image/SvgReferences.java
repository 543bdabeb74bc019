package org.jirei.image;

import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds in attributes and styles of an SVG what leads out of the file. Only a part of the same file
 * ({@code #arrow}) and pixels written into it may be referred to.
 */
final class SvgReferences {

  /** An escaped letter of CSS: up to six hexadecimal digits and a blank, or a letter for itself. */
  private static final Pattern ESCAPED =
      Pattern.compile("\\\\(?:([0-9A-Fa-f]{1,6})(?:\r\n|[ \\t\\r\\n\\f])?|([^\r\n\f0-9A-Fa-f]))");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);

  private static final Pattern URL =
      Pattern.compile("url\\(\\s*(\"[^\"]*|'[^']*|[^)]*)", Pattern.CASE_INSENSITIVE);

  /** Words of CSS that load a file without {@code url()}, or that once ran scripts. */
  private static final Pattern LOADING =
      Pattern.compile(
          "@import|@charset|(?<![\\w-])(?:-webkit-)?image-set\\(|(?<![\\w-])(?:src|image|cross-fade"
              + "|expression)\\(|-moz-binding|(?<![\\w-])behaviou?r\\s*:|javascript:",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PIXELS =
      Pattern.compile("data:image/(?:png|jpe?g|gif|webp|avif)[;,].*", Pattern.DOTALL);

  private static final Pattern BASE64 =
      Pattern.compile("(?is)data:image/[\\w.+-]+(?:;[^,;]{0,40}){0,4};base64,([A-Za-z0-9+/=\\s]*)");

  private SvgReferences() {}

  /** Whether the value of {@code href} stays in the file. */
  static boolean staysInside(String href, boolean mayHoldPixels) {
    String target = href.strip();
    return target.isEmpty()
        || target.startsWith("#")
        || mayHoldPixels && PIXELS.matcher(target.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether the pixels in a reference come from a photograph that states where it was taken. */
  static boolean statesPosition(String href) {
    Matcher data = BASE64.matcher(href.strip());
    if (!data.matches()) {
      return false;
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(data.group(1));
      ImageFormat format = Signature.format(bytes);
      return format != null && PositionRemoval.of(format, bytes).position() != Position.ABSENT;
    } catch (IllegalArgumentException e) {
      return false; // not base64, so no program can show it
    }
  }

  /**
   * What in a style, or in an attribute that may contain a reference, leads out; null if nothing.
   */
  static @Nullable String outsideOf(String style) {
    String css = COMMENT.matcher(unescaped(style)).replaceAll("");
    Matcher url = URL.matcher(css);
    while (url.find()) {
      String target = url.group(1).replaceAll("^[\"']", "");
      if (!staysInside(target, true)) {
        return target.strip();
      }
    }
    Matcher loading = LOADING.matcher(css);
    return loading.find() ? loading.group() : null;
  }

  private static String unescaped(String style) {
    return ESCAPED
        .matcher(style)
        .replaceAll(
            escaped -> {
              String code = escaped.group(1);
              String letter = code == null ? escaped.group(2) : letter(Integer.parseInt(code, 16));
              return Matcher.quoteReplacement(letter);
            });
  }

  private static String letter(int codePoint) {
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\ufffd";
  }
}
