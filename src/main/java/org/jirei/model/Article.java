package org.jirei.model;

import java.util.List;
import org.jirei.text.Language;

/**
 * A page of prose from content/pages: about, accessibility, how to submit.
 *
 * @param id its file name without ending; the same in every language
 * @param language in which it is written
 * @param title the page's heading
 * @param body Markdown as safe HTML and as text
 * @param images the files in {@code pages/pictures} that it shows, each once
 */
public record Article(
    String id, Language language, String title, RichText body, List<String> images) {

  public Article {
    images = List.copyOf(images);
  }
}
