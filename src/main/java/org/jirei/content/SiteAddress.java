package org.jirei.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jirei.address.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * The address at which a site will live: {@code https://example.jp/cases/}. The addresses of all
 * pages begin with it, so it has neither a user nor a query nor an anchor.
 */
public final class SiteAddress {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private static final int HIGHEST_PORT = 65_535;

  /**
   * What browsers and servers read differently: the segments {@code .} and {@code ..}, escaped or
   * not (RFC 3986, 5.2.4), and escaped control characters.
   */
  private static final Pattern UNSTEADY =
      Pattern.compile("/(?:\\.|%2e){1,2}(?:/|$)|%(?:[01][0-9a-f]|7f)", Pattern.CASE_INSENSITIVE);

  private SiteAddress() {}

  /** The address, ending in a slash; null if no page could have an address that begins with it. */
  public static @Nullable String read(String written) {
    URI url = web(written);
    boolean fits =
        url != null
            && url.getPort() <= HIGHEST_PORT
            && !UNSTEADY.matcher(url.getRawPath()).find()
            && url.getRawUserInfo() == null
            && url.getRawQuery() == null
            && url.getRawFragment() == null;
    return fits ? ended(written) : null;
  }

  /** The address without the parts that it cannot have; empty if something else is wrong. */
  public static String nearest(String written) {
    URI url = web(written);
    if (url == null) {
      return "";
    }
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    String path = url.normalize().getRawPath();
    String nearest = ended(url.getScheme() + "://" + url.getHost() + port + path);
    return read(nearest) == null ? "" : nearest;
  }

  private static String ended(String url) {
    return url.endsWith("/") ? url : url + "/";
  }

  private static @Nullable URI web(String written) {
    if (Addresses.isTooLong(written)) {
      return null;
    }
    try {
      URI url = new URI(written);
      String scheme = url.getScheme();
      return scheme != null
              && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
              && url.getHost() != null
              && WebAddress.isReadable(written)
          ? url
          : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
