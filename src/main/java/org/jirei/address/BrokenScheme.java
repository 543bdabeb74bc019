package org.jirei.address;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fixes web addresses whose beginning lost, doubled or mixed up signs: {@code https//}, {@code
 * http:/}, {@code ttps://}, {@code https://https://}; and those with a colon but no port.
 */
final class BrokenScheme {

  private static final Pattern BEGIN =
      Pattern.compile("(?<scheme>h?ttps?)(?:[:;]*+[/\\\\]++|[:;]++)", Pattern.CASE_INSENSITIVE);

  private static final Pattern EMPTY_PORT = Pattern.compile("^([^/?#:]*+):(?=[/?#]|$)");

  private BrokenScheme() {}

  /** The one address that is meant; empty if there is none, or if two schemes contradict. */
  static String fixed(String written) {
    Set<String> schemes = new TreeSet<>();
    Matcher begin = BEGIN.matcher(written);
    int at = 0;
    while (begin.region(at, written.length()).lookingAt()) {
      String scheme = begin.group("scheme").toLowerCase(Locale.ROOT);
      schemes.add(scheme.startsWith("h") ? scheme : "h" + scheme);
      at = begin.end();
    }
    if (schemes.size() != 1) {
      return "";
    }
    String rest = EMPTY_PORT.matcher(written.substring(at)).replaceFirst("$1");
    String address = schemes.iterator().next() + "://" + rest;
    boolean whole = WebAddress.endOf(address) == address.length();
    return whole && WebAddress.isPublic(address) ? address : "";
  }
}
