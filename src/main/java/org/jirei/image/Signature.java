package org.jirei.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from its first bytes what a file is, whatever its name says. */
final class Signature {

  private static final int HEAD = 4096;

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private static final Pattern ELEMENT =
      Pattern.compile("<(?:[A-Za-z][\\w.-]*:)?([A-Za-z][\\w.-]*)");

  /** Main brands of AVIF files (AV1 Image File Format, 1.2.0, 6 and 8). */
  private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");

  /** Brands of files with the same container that browsers do not show. */
  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

  private record Known(String title, String start) {}

  /** What people take for images by mistake. */
  private static final List<Known> OTHERS =
      List.of(
          new Known("PDF", "%PDF-"),
          new Known("BMP", "BM"),
          new Known("TIFF", "II*\0"),
          new Known("TIFF", "MM\0*"),
          new Known("Photoshop", "8BPS"),
          new Known("ZIP / Office", "PK\3\4"),
          new Known("Office", "\u00d0\u00cf\u0011\u00e0"),
          new Known("EMF", "\1\0\0\0"),
          new Known("JPEG XL", "\u00ff\n"),
          new Known("Windows program", "MZ"));

  private Signature() {}

  /** The format of an image; null if it is none of ours. */
  static @Nullable ImageFormat format(byte[] bytes) {
    String head = head(bytes);
    if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
      return ImageFormat.PNG;
    }
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return ImageFormat.JPEG;
    }
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
      return ImageFormat.GIF;
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return ImageFormat.WEBP;
    }
    if (head.startsWith("ftyp", 4)) {
      return AVIF_BRANDS.stream().anyMatch(brands(head)::contains) ? ImageFormat.AVIF : null;
    }
    if (head.startsWith("\0\0\1\0")) {
      return ImageFormat.ICO;
    }
    return isText(head) && isSvg(SvgText.decodedHead(bytes, HEAD)) ? ImageFormat.SVG : null;
  }

  /** Whether the first element is the root of an SVG. */
  private static boolean isSvg(String text) {
    Matcher root = ELEMENT.matcher(COMMENT.matcher(text).replaceAll(""));
    return root.find() && root.group(1).equals("svg");
  }

  /** What a file is that is no image of ours, as people call it; empty if that is unknown. */
  static String other(byte[] bytes) {
    String head = head(bytes);
    if (head.startsWith("ftyp", 4)) {
      return HEIC_BRANDS.contains(head.substring(8, Math.min(12, head.length()))) ? "HEIC" : "MP4";
    }
    for (Known known : OTHERS) {
      if (head.startsWith(known.start)) {
        return known.title;
      }
    }
    String text = head.toLowerCase(Locale.ROOT);
    return isText(head) && (text.contains("<html") || text.contains("<!doctype html"))
        ? "HTML"
        : "";
  }

  /** The major brand and the compatible ones. */
  private static String brands(String head) {
    int length = head.charAt(2) << 8 | head.charAt(3);
    return head.substring(8, Math.max(8, Math.min(length, head.length())));
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
  }

  /** Whether it can begin an XML file: a sign, white space or a byte order mark. */
  private static boolean isText(String head) {
    String first = head.stripLeading();
    return first.startsWith("<")
        || head.startsWith("\u00ef\u00bb\u00bf")
        || head.startsWith("\u00ff\u00fe")
        || head.startsWith("\u00fe\u00ff");
  }
}
