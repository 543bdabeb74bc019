package org.jirei.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.address.LocalAddress;
import org.jirei.publish.PagePath;

/** The links of a text that is also shown on another page than the one it was written for. */
final class LinksElsewhere {

  /** Attributes of cleaned HTML stand in double quotation marks. */
  private static final Pattern HREF = Pattern.compile("(?<= href=\")[^\"]*");

  private static final Pattern OTHER_SITE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");

  private LinksElsewhere() {}

  /**
   * Makes each link lead to the same place from another page.
   *
   * @param html cleaned HTML with links relative to {@code from}
   */
  static String rewrite(String html, PagePath from, PagePath to) {
    return HREF.matcher(html)
        .replaceAll(link -> Matcher.quoteReplacement(rewriteLink(link.group(), from, to)));
  }

  private static String rewriteLink(String link, PagePath from, PagePath to) {
    if (OTHER_SITE.matcher(link).matches()) {
      return link;
    }
    LocalAddress address = LocalAddress.parse(link.replace("&amp;", "&"));
    String target = address.in(from.value());
    return target == null
        ? link
        : (new PagePath(target).from(to) + address.ending()).replace("&", "&amp;");
  }
}
