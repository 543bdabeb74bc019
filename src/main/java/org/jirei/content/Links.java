package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.address.LocalAddress;
import org.jirei.content.Addresses.Target;
import org.jspecify.annotations.Nullable;

/**
 * The links of one content file. Authors write them from file to file ({@code ../pages/about.md})
 * or from page to page ({@code ../about.html}); they are published from page to page. They are
 * checked once all files are known.
 */
final class Links {

  private static final Pattern CASE_FILE =
      Pattern.compile("cases/(?<id>[^/]+?)(?:/index)?\\.(?:md|yaml)");
  private static final Pattern ARTICLE_FILE = Pattern.compile("pages/(?<id>(?:[^/]+/)?[^/]+)\\.md");
  private static final String ARTICLES = "pages/";
  private static final String PAGE = ".html";

  private final String file;
  private final String page;
  private final Addresses addresses;
  private final List<Link> found = new ArrayList<>();

  /**
   * @param file within the content folder: {@code cases/ogaki.md}
   * @param page where it is published: {@code cases/ogaki.html}
   */
  Links(String file, String page, FileProblems findings) {
    this.file = file;
    this.page = page;
    this.addresses = new Addresses(findings);
  }

  /**
   * A link within the site.
   *
   * @param href as it is published before the target is known; null if it leads nowhere
   * @param page the target page; null if the link leads neither to a content file nor to a page
   * @param anchor without {@code #} and percent codes, null if there is none
   */
  record Link(
      String written,
      @Nullable String href,
      @Nullable String page,
      @Nullable String anchor,
      Span at) {

    /** The published link to another place on the same page. */
    String hrefTo(String id) {
      LocalAddress address = LocalAddress.parse(String.valueOf(href));
      return new LocalAddress(address.path(), address.query(), id).at(address.path());
    }

    /** Whether its author named a page, which may be one that Jirei makes. */
    boolean namesPage() {
      return LocalAddress.parse(written).path().endsWith(PAGE);
    }
  }

  /** The published address for a link as its author wrote it; null if there is none. */
  @Nullable String publish(String written, Span at) {
    return switch (addresses.ofLink(written, at)) {
      case Target.Outside outside -> outside.href();
      case Target.Inside inside -> publish(inside.address(), written, at);
    };
  }

  private @Nullable String publish(LocalAddress address, String written, Span at) {
    if (address.path().isEmpty()) {
      String target = written.isBlank() ? null : page;
      String href = address.at("");
      found.add(new Link(written, href, target, address.anchor(), at));
      return href;
    }
    String target = address.path().endsWith(PAGE) ? page(address) : pageOf(address.in(file));
    String href = target == null ? null : address.at(relative(target));
    found.add(new Link(written, href, target, address.anchor(), at));
    return href;
  }

  /** The file that contains these links. */
  String file() {
    return file;
  }

  List<Link> found() {
    return found;
  }

  /** The page that is meant by a link to a page, seen from the page or from the file. */
  private @Nullable String page(LocalAddress address) {
    String fromPage = address.in(page);
    String target = fromPage == null ? address.in(file) : fromPage;
    return target != null && target.startsWith(ARTICLES)
        ? target.substring(ARTICLES.length())
        : target;
  }

  /** The page of a content file, null if the file has no page. */
  private static @Nullable String pageOf(@Nullable String contentFile) {
    if (contentFile == null) {
      return null;
    }
    Matcher caseFile = CASE_FILE.matcher(contentFile);
    if (caseFile.matches()) {
      return "cases/" + caseFile.group("id") + PAGE;
    }
    Matcher article = ARTICLE_FILE.matcher(contentFile);
    return article.matches() ? article.group("id") + PAGE : null;
  }

  /** The path from this page to another. Content pages lie in the root or one folder below it. */
  private String relative(String target) {
    int slash = page.indexOf('/');
    if (slash < 0) {
      return target;
    }
    String folder = page.substring(0, slash + 1);
    return target.startsWith(folder) ? target.substring(folder.length()) : "../" + target;
  }
}
