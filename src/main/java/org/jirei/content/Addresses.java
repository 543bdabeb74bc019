package org.jirei.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.address.Address;
import org.jirei.address.AddressReader;
import org.jirei.address.LocalAddress;
import org.jirei.address.WebAddress;
import org.jirei.content.Node.Scalar;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Reads the addresses of a file and reports those that no link can have. It never asks the web. */
final class Addresses {

  /**
   * Labour bureaus used to have hosts of their own. They moved to folders of one host, and the old
   * hosts no longer respond.
   */
  private static final Pattern OLD_LABOUR_BUREAU =
      Pattern.compile(
          "(?:https?://)?(?<bureau>[a-z]+-roudoukyoku)\\.jsite\\.mhlw\\.go\\.jp(?<path>/.*)?",
          Pattern.CASE_INSENSITIVE);

  private final FileProblems findings;

  /** The longest address in characters, as in the schema; browsers and proxies cut longer ones. */
  private static final int LONGEST = 2048;

  Addresses(FileProblems findings) {
    this.findings = findings;
  }

  /** Whether an address is longer than any can be. */
  static boolean isTooLong(String url) {
    return url.length() > LONGEST;
  }

  /** What a link of a text leads to: an address outside, or a place in the content. */
  sealed interface Target {

    /**
     * @param href null if it is no address; the problem is reported
     */
    record Outside(@Nullable String href) implements Target {}

    record Inside(LocalAddress address) implements Target {}
  }

  /** Reads the target of a link in a text. */
  Target ofLink(String written, Span at) {
    if (isTooLong(written)) {
      String length = String.valueOf(written.length());
      findings.add(ProblemKind.LINK_TOO_LONG, at, length, String.valueOf(LONGEST));
      return new Target.Outside(null);
    }
    return switch (AddressReader.ofLink(written)) {
      case Address.Local local -> new Target.Inside(local.address());
      case Address.Person person -> new Target.Outside(person.href());
      case Address other -> new Target.Outside(href(other, written, at));
    };
  }

  /** The link to a web address in a field; null if it is none, which is then reported. */
  @Nullable String ofField(Scalar field) {
    // The schema reports its length.
    return isTooLong(field.text())
        ? null
        : href(AddressReader.ofField(field.text()), field.text(), field.span());
  }

  /** The same for a field whose address must be whole, with {@code https://}. */
  @Nullable String ofWholeField(Scalar field) {
    if (!isTooLong(field.text()) && !field.text().contains("://")) {
      String right = AddressReader.fixed(field.text());
      findings.add(ProblemKind.URL_UNREADABLE, field.span(), field.text(), right);
      return null;
    }
    return ofField(field);
  }

  static boolean isDead(String url) {
    return OLD_LABOUR_BUREAU.matcher(WebAddress.plain(url)).matches();
  }

  private @Nullable String href(Address address, String written, Span at) {
    switch (address) {
      case Address.Web web -> {
        reportDeadHost(written, at);
        return web.href();
      }
      case Address.WithWords longer ->
          findings.add(ProblemKind.URL_WITH_WORDS, at, longer.words(), longer.address());
      case Address.Elsewhere elsewhere -> findings.add(ProblemKind.LINK_ELSEWHERE, at, written);
      case Address.Unreadable unreadable ->
          findings.add(ProblemKind.URL_UNREADABLE, at, written, unreadable.right());
      default -> throw new IllegalArgumentException(address + " is not on the web");
    }
    return null;
  }

  private void reportDeadHost(String url, Span at) {
    Matcher old = OLD_LABOUR_BUREAU.matcher(WebAddress.plain(url));
    if (old.matches()) {
      String today = "https://jsite.mhlw.go.jp/" + old.group("bureau") + "/";
      findings.add(ProblemKind.DEAD_HOST, at, url, today);
    }
  }
}
