package org.jirei.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.model.Article;
import org.jirei.site.SharedPaths;

/** A page of prose. */
public record ArticleView(PageContext context, Article article) {

  /** Images as the author wrote their addresses, seen from the folder of the article's language. */
  private static final Pattern IMAGE = Pattern.compile("(?<= src=\")(?:\\.\\./)*+pictures/");

  /**
   * The text of the page. A page without a translation also appears in the folders of other
   * languages, from where its images have another address.
   */
  public String html() {
    String folder = context.to(SharedPaths.imageOfPages("x")).replaceFirst("x$", "");
    return IMAGE.matcher(article.body().html()).replaceAll(Matcher.quoteReplacement(folder));
  }
}
