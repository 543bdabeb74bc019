package org.jirei.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The telephone numbers of an office with the words around them, as people write them:
 * 022-299-8061（内線123）, TEL：022-299-8061　FAX：022-299-8062, 022-299-8061～3.
 *
 * @param parts the whole text, cut where a number that can be dialled begins or ends
 */
public record TelephoneLine(List<Part> parts) {

  /**
   * No line with telephone numbers is longer, in UTF-16 units; so reading one takes little time.
   */
  public static final int LONGEST = 400;

  /**
   * A part of the text.
   *
   * @param words as written
   * @param address of a telephone without its scheme, as in {@code tel:} links: {@code
   *     022-299-8061;ext=123} (RFC 3966); null for other words and for fax machines
   */
  public record Part(String words, @Nullable String address) {}

  public TelephoneLine {
    parts = List.copyOf(parts);
  }

  /** Null if the text has no number, or more in it than numbers and the usual words around them. */
  public static @Nullable TelephoneLine parse(String written) {
    String text = composed(written);
    if (text.length() > LONGEST) {
      return null;
    }
    String single = Telephone.parse(text);
    if (single != null) {
      return new TelephoneLine(List.of(new Part(text, single)));
    }
    TelephoneScan scan = TelephoneScan.of(text);
    return scan.isComplete() ? new TelephoneLine(scan.parts()) : null;
  }

  /** What a line cannot be read for, from there to its end; the whole line if it has no number. */
  public static String unread(String written) {
    String text = composed(written);
    TelephoneScan scan = text.length() > LONGEST ? null : TelephoneScan.of(text);
    return scan == null || !scan.hasNumber() ? text : text.substring(scan.end());
  }

  /** The whole text as written. */
  public String words() {
    return parts.stream().map(Part::words).collect(Collectors.joining());
  }

  /** The address of the first telephone; null if there are only fax machines. */
  public @Nullable String address() {
    return parts.stream().map(Part::address).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static String composed(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFC);
  }
}
