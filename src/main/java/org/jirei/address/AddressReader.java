package org.jirei.address;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.address.Address.Elsewhere;
import org.jirei.address.Address.Local;
import org.jirei.address.Address.Person;
import org.jirei.address.Address.Unreadable;
import org.jirei.address.Address.Web;
import org.jirei.address.Address.WithWords;
import org.jspecify.annotations.Nullable;

/** Reads addresses as authors write them. */
public final class AddressReader {

  /** A scheme (RFC 3986, section 3.1), or the drive of a Windows path. */
  private static final Pattern SCHEME = Pattern.compile("(?<scheme>[A-Za-z][A-Za-z0-9+.-]*+):");

  private static final Pattern MAILBOX =
      Pattern.compile("(?:mailto:)?+[^\\s@/:?#\\\\]++@(?<host>[^\\s@/:?#\\\\]++)(?:\\?.*+)?+");

  /** A telephone number in an address (RFC 3966): at least three digits, perhaps parameters. */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "tel:\\+?(?:[().*# -]*+[0-9]){3,}+[().*# -]*+(?:;.*+)?+", Pattern.CASE_INSENSITIVE);

  /** A name that begins a path to a file rather than an address on the web. */
  private static final Pattern FILE =
      Pattern.compile("\\..*+|.*\\.(?:md|yaml|html?|png|svg|jpe?g|gif|webp|avif|pdf|csv)");

  private AddressReader() {}

  /** Reads the target of a link in a text. */
  public static Address ofLink(String written) {
    String link = written.strip();
    Matcher scheme = SCHEME.matcher(link);
    if (scheme.lookingAt()) {
      return withScheme(link, scheme.group("scheme").toLowerCase(Locale.ROOT));
    }
    if (link.startsWith("//")) {
      return hasDottedHost(link.substring(2)) ? web(link.substring(2)) : new Elsewhere();
    }
    if (link.startsWith("\\")) {
      return new Elsewhere();
    }
    if (isMailbox(link)) {
      return new Person(WebAddress.encoded("mailto:" + link));
    }
    return beginsWithHost(link) ? web(link) : fixedOr(link, new Local(LocalAddress.parse(link)));
  }

  /**
   * Reads a field for a web address, which documents print with or without {@code http://}: a web
   * address, or why it is none.
   */
  public static Address ofField(String written) {
    return web(written);
  }

  /** The link to a web address; null if it is none. */
  public static @Nullable String href(String written) {
    return web(written) instanceof Web web ? web.href() : null;
  }

  /** The one web address that is meant by what is none; empty if it is one, or if that is open. */
  public static String fixed(String written) {
    return web(written) instanceof Unreadable unreadable ? unreadable.right() : "";
  }

  private static Address withScheme(String link, String scheme) {
    return switch (scheme) {
      case "http", "https" -> web(link);
      case "mailto" -> isMailbox(link) ? new Person(WebAddress.encoded(link)) : new Elsewhere();
      case "tel" -> isTelephone(link) ? new Person(WebAddress.encoded(link)) : new Elsewhere();
      // A host with its port: example.jp:8080/a
      default -> hasDottedHost(link) ? web(link) : fixedOr(link, new Elsewhere());
    };
  }

  private static Address web(String written) {
    int end = WebAddress.endOf(written);
    String address = written.substring(0, end);
    if (!WebAddress.isPublic(address)) {
      return new Unreadable(BrokenScheme.fixed(written));
    }
    return end < written.length()
        ? new WithWords(address, written.substring(end))
        : new Web(WebAddress.encoded(WebAddress.withScheme(written)));
  }

  private static Address fixedOr(String link, Address other) {
    String right = BrokenScheme.fixed(link);
    return right.isEmpty() ? other : new Unreadable(right);
  }

  private static boolean isTelephone(String link) {
    return TELEPHONE.matcher(WebAddress.plain(link)).matches();
  }

  private static boolean isMailbox(String written) {
    Matcher mailbox = MAILBOX.matcher(written);
    return mailbox.matches() && WebAddress.isPublic(mailbox.group("host"));
  }

  /**
   * Whether a link without a scheme names a host rather than a file: {@code www.example.jp/a},
   * {@code city.example.lg.jp}.
   */
  private static boolean beginsWithHost(String link) {
    String first = link.split("[/?#]", 2)[0];
    boolean labels = first.startsWith("www.") || first.chars().filter(c -> c == '.').count() > 1;
    return labels && !FILE.matcher(first).matches() && hasDottedHost(first);
  }

  private static boolean hasDottedHost(String link) {
    String host = link.split("[/?#:]", 2)[0];
    return host.contains(".") && WebAddress.isReadable(link.substring(0, WebAddress.endOf(link)));
  }
}
