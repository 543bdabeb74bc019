package org.jirei.publish;

import java.util.regex.Pattern;
import org.jirei.address.LocalAddress;

/**
 * The address of a file of the site, relative to its root: {@code cases/ogaki.html}.
 *
 * <p>Links between pages are relative and name the file. So the site works below any path of a web
 * server, and from a folder.
 */
public record PagePath(String value) implements Comparable<PagePath> {

  private static final Pattern VALID = Pattern.compile("[^/\\\\]++(?:/[^/\\\\]++)*+");

  public PagePath {
    if (!VALID.matcher(value).matches() || ("/" + value + "/").contains("/../")) {
      throw new IllegalArgumentException("page path " + value);
    }
  }

  /** The link to this file from the root of the site: {@code cases/p/a%231.svg}. */
  public String href() {
    return LocalAddress.encoded(value);
  }

  /** The link to this file from another one: {@code ../cases/ogaki.html}. */
  public String from(PagePath page) {
    String[] here = page.value.split("/");
    String[] there = value.split("/");
    int common = 0;
    while (common < Math.min(here.length, there.length) - 1 && here[common].equals(there[common])) {
      common++;
    }
    StringBuilder link = new StringBuilder("../".repeat(here.length - 1 - common));
    for (int i = common; i < there.length; i++) {
      link.append(i == common ? "" : "/").append(there[i]);
    }
    return LocalAddress.encoded(link.toString());
  }

  @Override
  public int compareTo(PagePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
