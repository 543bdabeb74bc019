package org.jirei.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.problem.ProblemKind;

/** Checks web addresses without asking the web. */
final class Addresses {

  /**
   * Labour bureaus used to have hosts of their own. They moved to folders of one host, and the old
   * hosts no longer respond.
   */
  private static final Pattern OLD_LABOUR_BUREAU =
      Pattern.compile(
          "(?:https?://)?(?<bureau>[a-z]+-roudoukyoku)\\.jsite\\.mhlw\\.go\\.jp(?<path>/.*)?",
          Pattern.CASE_INSENSITIVE);

  /** Hyphens that documents print instead of the plain one in a host name. */
  private static final Pattern PRINTED_HYPHEN = Pattern.compile("[\\u2010\\u2011\\u2212\\uff0d]");

  /**
   * A host name ends in letters (RFC 2396). Java releases differ in how strictly they check this.
   */
  private static final Pattern HOST =
      Pattern.compile(
          "(?:(?!-)[a-z0-9-]++(?<!-)\\.(?!$))*+[a-z](?:[a-z0-9-]*[a-z0-9])?\\.?"
              + "|(?:[0-9]{1,3}\\.){3}[0-9]{1,3}",
          Pattern.CASE_INSENSITIVE);

  /** The longest address in characters, as in the schema; browsers and proxies cut longer ones. */
  private static final int LONGEST = 2048;

  private Addresses() {}

  /** Whether an address is longer than any can be. */
  static boolean isTooLong(String url) {
    return url.length() > LONGEST;
  }

  /** Reports a link that is too long; false if it is not. */
  static boolean reportLongLink(String url, Span at, FileProblems findings) {
    if (isTooLong(url)) {
      String length = String.valueOf(url.length());
      findings.add(ProblemKind.LINK_TOO_LONG, at, length, String.valueOf(LONGEST));
    }
    return isTooLong(url);
  }

  static boolean isDead(String url) {
    return OLD_LABOUR_BUREAU.matcher(plain(url)).matches();
  }

  static void reportDeadHost(String url, Span at, FileProblems findings) {
    Matcher old = OLD_LABOUR_BUREAU.matcher(plain(url));
    if (old.matches()) {
      String today = "https://jsite.mhlw.go.jp/" + old.group("bureau") + "/";
      findings.add(ProblemKind.DEAD_HOST, at, url, today);
    }
  }

  /** Accepts addresses with or without {@code http://}, as documents print them. */
  static boolean isWebAddress(String url) {
    try {
      String plain = plain(url);
      URI uri = new URI(plain.contains("://") ? plain : "http://" + plain);
      return uri.getHost() != null
          && HOST.matcher(uri.getHost()).matches()
          && ("http".equalsIgnoreCase(uri.getScheme())
              || "https".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String plain(String url) {
    return PRINTED_HYPHEN.matcher(url).replaceAll("-");
  }
}
