package org.jirei.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jirei.text.Language;

/**
 * A page of prose from content/pages: about, accessibility, how to submit.
 *
 * @param id its file name without extension; the same in every language
 * @param language of the text
 * @param title the heading of the page
 * @param body Markdown as safe HTML and as text
 * @param images the files from {@code pages/pictures} that it shows, each once
 */
public record Article(
    String id, Language language, String title, RichText body, List<String> images) {

  public Article {
    images = List.copyOf(images);
  }

  /** A copy whose text is changed. */
  public Article withText(UnaryOperator<RichText> change) {
    return new Article(id, language, title, change.apply(body), images);
  }
}
