package org.jirei.serve;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.site.LiveSite;
import org.jirei.text.Messages;

/** A page of the site in the preview, which reloads itself and shows problems. */
final class PreviewPage {

  private static final Pattern POLICY =
      Pattern.compile(
          "(<meta\\s+http-equiv=\"Content-Security-Policy\"\\s+content=\")([^\"]*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEAD_END = Pattern.compile("</head>", Pattern.CASE_INSENSITIVE);
  private static final Pattern BODY_END = Pattern.compile("</body>", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONNECT = Pattern.compile("connect-src [^;]*");

  private PreviewPage() {}

  /**
   * Adds the parts of the preview to a page.
   *
   * @param path of the requested page
   * @param served with the problems to show
   * @param state of the site on the page
   */
  static byte[] of(byte[] page, String path, LiveSite.Served served, String state) {
    String html = new String(page, StandardCharsets.UTF_8);
    html = POLICY.matcher(html).replaceFirst(found -> Matcher.quoteReplacement(policy(found)));
    html = insert(html, HEAD_END, head(state));
    html = insert(html, BODY_END, ProblemPanel.of(served, path, true));
    return html.getBytes(StandardCharsets.UTF_8);
  }

  /** The page shown instead of a site that cannot be made yet. */
  static byte[] withoutSite(LiveSite.Served served, String state) {
    return bare("none", served, "", state);
  }

  /** The page shown instead of one whose file has had errors since the preview started. */
  static byte[] notYet(LiveSite.Served served, String path, String state) {
    return bare("unseen", served, path, state);
  }

  /** The page shown instead of one that the program failed to make. */
  static byte[] failed(LiveSite.Served served, String path, String state) {
    return bare("failed", served, path, state);
  }

  private static byte[] bare(String what, LiveSite.Served served, String path, String state) {
    Messages words = Messages.of(served.language(), "preview");
    String html =
        "<!DOCTYPE html>\n<html lang=\""
            + words.language().tag()
            + "\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            + " style-src 'self'; script-src 'self'; connect-src 'self'\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
            + words.get(what + ".title")
            + "</title>\n"
            + head(state)
            + "</head>\n<body class=\"jirei-none\">\n<main>\n<h1>"
            + words.get(what + ".title")
            + "</h1>\n<p>"
            + words.get(what + ".words")
            + "</p>\n</main>\n"
            + ProblemPanel.of(served, path, false)
            + "</body>\n</html>\n";
    return html.getBytes(StandardCharsets.UTF_8);
  }

  /** Relaxes the security policy, so that the page may ask this server whether it has changed. */
  private static String policy(MatchResult found) {
    return found.group(1) + policy(found.group(2));
  }

  private static String policy(String policy) {
    return CONNECT.matcher(policy).find()
        ? CONNECT.matcher(policy).replaceFirst("connect-src 'self'")
        : policy.replaceFirst(";?\\s*$", "; connect-src 'self'");
  }

  private static String head(String state) {
    return "<link rel=\"stylesheet\" href=\"/~jirei/preview.css\">\n"
        + "<script src=\"/~jirei/preview.js\" data-state=\""
        + state
        + "\" defer></script>\n";
  }

  /** Inserts before the last match, or at the end if a custom template has none. */
  private static String insert(String html, Pattern place, String what) {
    Matcher found = place.matcher(html);
    int at = html.length();
    while (found.find()) {
      at = found.start();
    }
    return html.substring(0, at) + what + html.substring(at);
  }
}
