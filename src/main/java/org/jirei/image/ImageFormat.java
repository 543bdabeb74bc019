package org.jirei.image;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats of images that browsers show, with the endings of their file names. */
public enum ImageFormat {
  PNG("PNG", "png"),
  JPEG("JPEG", "jpg", "jpeg"),
  GIF("GIF", "gif"),
  WEBP("WebP", "webp"),
  AVIF("AVIF", "avif"),
  SVG("SVG", "svg"),
  /** The icon of a site; nothing else is shown in this format. */
  ICO("ICO", "ico");

  private final String title;
  private final List<String> endings;

  ImageFormat(String title, String... endings) {
    this.title = title;
    this.endings = List.of(endings);
  }

  /** The format that a file name claims; null if it is not the name of an image. */
  public static @Nullable ImageFormat ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings.contains(ending))
        .findFirst()
        .orElse(null);
  }

  /** As people write it: {@code WebP}. */
  String title() {
    return title;
  }

  /** The same file name with the ending of this format. */
  String rename(String name) {
    return name.substring(0, name.lastIndexOf('.') + 1) + endings.getFirst();
  }
}
