package org.jirei.address;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The address of a place in the same site or content: {@code ../pages/about.md?x=1#方法}.
 *
 * @param path without percent codes, empty for the file that contains the link
 * @param query as written, without {@code ?}; null if there is none
 * @param anchor without {@code #} and percent codes, composed (NFC); null if there is none
 */
public record LocalAddress(String path, @Nullable String query, @Nullable String anchor) {

  /** Signs that mean nothing in a query or behind {@code #} of their own. */
  private static final String KEPT = "!$&'()*+,;=:@/?%";

  /** Reads a link: of a file of the content, or of a page of the site. */
  public static LocalAddress parse(String link) {
    int hash = link.indexOf('#');
    String anchor = hash < 0 ? null : PercentCode.plain(link.substring(hash + 1));
    String before = hash < 0 ? link : link.substring(0, hash);
    int mark = before.indexOf('?');
    String query = mark < 0 ? null : before.substring(mark + 1);
    String path = PercentCode.decode(mark < 0 ? before : before.substring(0, mark));
    return new LocalAddress(path, query, anchor);
  }

  /** The link to a file, relative or below the root: {@code pictures/a%231.svg} for a#1.svg. */
  public static String encoded(String path) {
    return PercentCode.encode(path, "/!$&()*+,;=@");
  }

  /** A value among the parameters of a link: {@code ?q=%E5%A4%9C%E9%96%93}. */
  public static String parameter(String value) {
    return PercentCode.encode(value, "");
  }

  /**
   * The file that is meant by a link in another file, both below one root: {@code pages/b.md} for
   * {@code ../pages/b.md} in {@code cases/a.md}. Null if it is outside.
   */
  public @Nullable String in(String file) {
    if (path.isEmpty()) {
      return file;
    }
    return path.startsWith("/") ? null : resolved(file, path);
  }

  /** The same for a name that is a path already, with signs such as {@code #}. */
  public static @Nullable String resolved(String file, String path) {
    Deque<String> steps = new ArrayDeque<>(List.of(file.split("/", -1)));
    steps.removeLast();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        if (steps.pollLast() == null) {
          return null;
        }
      } else if (!step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /**
   * The link to the same place in another file.
   *
   * @param other its path, without percent codes
   */
  public String at(String other) {
    return encoded(other) + ending();
  }

  /** What follows the path in a link: {@code ?x=1#%E6%96%B9%E6%B3%95}. */
  public String ending() {
    return (query == null ? "" : "?" + PercentCode.encode(query, KEPT))
        + (anchor == null ? "" : "#" + PercentCode.encode(anchor, KEPT));
  }
}
