package org.jirei.image;

import java.util.regex.Pattern;

/**
 * The names under which programs write down where a photograph was taken: exif:GPSLatitude,
 * drone-dji:GpsLongitude, geo:lat. Every maker has a namespace of its own, so only the name counts.
 */
final class PositionNames {

  /** A name without its namespace, as part of a pattern that ignores case. */
  static final String LOCAL =
      "(?:[\\w.-]{0,60}?(?:GPS|latitude|longitude)[\\w.-]{0,60}|lat|lon|long|lng)";

  private static final Pattern WHOLE =
      Pattern.compile("(?:[^:]*:)?" + LOCAL, Pattern.CASE_INSENSITIVE);

  private PositionNames() {}

  /** Whether a name, with or without its namespace, is one of them. */
  static boolean has(String name) {
    return WHOLE.matcher(name.strip()).matches();
  }
}
