package org.jirei.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spelling of web addresses, with or without {@code http://}, as documents print them. */
public final class WebAddress {

  /** Dashes that documents print instead of the plain hyphen. */
  private static final Pattern PRINTED_HYPHEN =
      Pattern.compile("[\\u2010-\\u2015\\u2212\\ufe63\\uff0d]");

  /**
   * Scheme, host and port, which has a number. A host name ends in letters (RFC 2396); each of its
   * labels begins and ends with a letter or digit.
   */
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[a-z]++://(?:[^\\s/?#@\\[\\]\\\\^`{|}<>\"%]++@)?+)?+"
              + "(?<host>[a-z0-9][a-z0-9.-]*+)(?::[0-9]{1,5}+)?+(?=[/?#]|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SCHEME = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

  private static final Pattern ANY_SCHEME = Pattern.compile("[^/?#]*+(?<=:)//");

  private static final Pattern NUMBERS = Pattern.compile("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}");

  /** Signs that an address cannot contain, not even encoded: they end it, or hide another one. */
  private static final Pattern FORBIDDEN = Pattern.compile("[\\s\\p{Cntrl}<>\\\\]");

  /** Signs of an address that stay as they are. */
  private static final String KEPT = "!$&'()*+,;=:@/?#%";

  /** Brackets that open remarks in Japanese. */
  private static final String OPENED = "（［【〔「『＜《〈≪";

  /** Signs at which a Japanese sentence goes on behind an address. */
  private static final String GOING_ON = "、。，；";

  /** The end of a host or file, behind which an address may be complete. */
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{1,4}$");

  private static final int LONGEST_ENDING = 6;

  private WebAddress() {}

  /** Replaces printed dashes by plain hyphens. */
  public static String plain(String written) {
    return PRINTED_HYPHEN.matcher(written).replaceAll("-");
  }

  /** Whether it is a web address. A scheme other than {@code http} and {@code https} is none. */
  public static boolean isReadable(String written) {
    String plain = plain(written);
    Matcher host = HOST.matcher(plain);
    if (!host.lookingAt() || FORBIDDEN.matcher(plain).find()) {
      return false;
    }
    boolean http = !ANY_SCHEME.matcher(plain).lookingAt() || hasScheme(plain);
    return http && isHost(host.group("host"));
  }

  /**
   * Whether it is a web address that anybody can open. A host without a dot is known in one network
   * only, or is what remains of a broken scheme: {@code http://https//example.jp}.
   */
  static boolean isPublic(String written) {
    Matcher host = HOST.matcher(plain(written));
    return isReadable(written) && host.lookingAt() && hasInnerDot(host.group("host"));
  }

  private static boolean hasInnerDot(String host) {
    int dot = host.indexOf('.');
    return dot >= 0 && dot < host.length() - 1;
  }

  private static boolean isHost(String host) {
    if (NUMBERS.matcher(host).matches()) {
      return true;
    }
    String[] labels = host.split("\\.", -1);
    int count = labels[labels.length - 1].isEmpty() ? labels.length - 1 : labels.length;
    for (int i = 0; i < count; i++) {
      if (labels[i].isEmpty() || labels[i].startsWith("-") || labels[i].endsWith("-")) {
        return false;
      }
    }
    return count > 0 && Character.isLetter(labels[count - 1].charAt(0));
  }

  /** Adds the scheme that browsers add. */
  static String withScheme(String written) {
    return hasScheme(written) ? written : "http://" + written;
  }

  private static boolean hasScheme(String written) {
    return SCHEME.matcher(written).lookingAt();
  }

  /** Writes it as a link needs it: in ASCII, with a percent code for every other sign. */
  static String encoded(String written) {
    String plain = plain(written);
    StringBuilder link = new StringBuilder();
    boolean anchor = false;
    for (int at = 0; at < plain.length(); ) {
      int point = plain.codePointAt(at);
      boolean second = point == '#' && anchor;
      anchor |= point == '#';
      boolean stray = point == '%' && !PercentCode.isCode(plain, at);
      link.append(PercentCode.encode(Character.toString(point), second || stray ? "" : KEPT));
      at += Character.charCount(point);
    }
    return link.toString();
  }

  /**
   * The index at which the address ends and other words begin, as on a printed page: 「（外部リンク）」,
   * 「、」, a space. A bracket or Japanese words are part of the address if a file or folder follows.
   */
  static int endOf(String written) {
    int last = lastName(written);
    for (int at = 0; at < written.length(); at++) {
      char sign = written.charAt(at);
      boolean goesOn = Character.isWhitespace(sign) || GOING_ON.indexOf(sign) >= 0;
      if (goesOn || at > last && (OPENED.indexOf(sign) >= 0 || isBehindEnding(written, at))) {
        return at;
      }
    }
    return written.length();
  }

  /** The last place where a name in ASCII begins behind a dot or slash; -1 if there is none. */
  private static int lastName(String written) {
    for (int at = written.length() - 2; at >= 0; at--) {
      boolean name = PercentCode.isLetterOrDigit(written.charAt(at + 1));
      if (name && (written.charAt(at) == '.' || written.charAt(at) == '/')) {
        return at;
      }
    }
    return -1;
  }

  /** Whether Japanese words, or such words in a bracket, follow the end of a host or file. */
  private static boolean isBehindEnding(String written, int at) {
    int first = written.charAt(at) == '(' ? at + 1 : at;
    return first < written.length()
        && written.charAt(first) >= 0x80
        && !PRINTED_HYPHEN.matcher(written.substring(first, first + 1)).matches()
        && ENDING.matcher(written.substring(Math.max(0, at - LONGEST_ENDING), at)).find();
  }
}
