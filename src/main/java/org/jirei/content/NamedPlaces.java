package org.jirei.content;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.model.RichText;

/**
 * The places that the author of a file names by the words of a heading.
 *
 * @param links the link to the id of each place, for the link with its words as it was published
 */
record NamedPlaces(Map<String, String> links) {

  /** Attributes of cleaned HTML stand in double quotation marks. */
  private static final Pattern HREF = Pattern.compile("(?<= href=\")[^\"]*");

  /** A text whose links lead to the ids. */
  RichText in(RichText text) {
    return text.withHtml(HREF.matcher(text.html()).replaceAll(this::replacement));
  }

  private String replacement(MatchResult href) {
    String published = href.group().replace("&amp;", "&");
    String link = links.getOrDefault(published, published);
    return Matcher.quoteReplacement(link.replace("&", "&amp;"));
  }
}
