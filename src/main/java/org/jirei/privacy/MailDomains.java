package org.jirei.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The providers that give mail addresses to private persons, by their domains. */
public final class MailDomains {

  private static final Set<String> PRIVATE = load();

  private MailDomains() {}

  /** The domains in the order of the alphabet. */
  public static SortedSet<String> all() {
    return new TreeSet<>(PRIVATE);
  }

  /** Whether a domain, or one above it, is such a provider's: {@code t.vodafone.ne.jp}. */
  static boolean isPrivate(String domain) {
    String rest = domain.toLowerCase(Locale.ROOT);
    while (!PRIVATE.contains(rest)) {
      int dot = rest.indexOf('.');
      if (dot < 0) {
        return false;
      }
      rest = rest.substring(dot + 1);
    }
    return true;
  }

  private static Set<String> load() {
    InputStream file = MailDomains.class.getResourceAsStream("private-mail-domains.txt");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
