package org.jirei.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.problem.ProblemKind;

/** Checks web addresses without asking the web. */
final class Addresses {

  /**
   * Labour bureaus moved from hosts of their own to folders of one host; the old hosts answer no
   * more.
   */
  private static final Pattern OLD_LABOUR_BUREAU =
      Pattern.compile(
          "(?:https?://)?(?<bureau>[a-z]+-roudoukyoku)\\.jsite\\.mhlw\\.go\\.jp(?<path>/.*)?",
          Pattern.CASE_INSENSITIVE);

  private Addresses() {}

  static boolean isDead(String url) {
    return OLD_LABOUR_BUREAU.matcher(url).matches();
  }

  static void reportDeadHost(String url, Span at, Findings findings) {
    Matcher old = OLD_LABOUR_BUREAU.matcher(url);
    if (old.matches()) {
      String today = "https://jsite.mhlw.go.jp/" + old.group("bureau") + "/";
      findings.add(ProblemKind.DEAD_HOST, at, url, today);
    }
  }

  /** With or without {@code http://}, as documents print addresses. */
  static boolean isWebAddress(String url) {
    try {
      URI uri = new URI(url.contains("://") ? url : "http://" + url);
      return uri.getHost() != null
          && ("http".equalsIgnoreCase(uri.getScheme())
              || "https".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
