package org.jirei.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jirei.model.Footnote;

/**
 * Turns the first marker of each footnote in the text into a link to the note.
 *
 * <p>Each page has its own object, which sees its text from top to bottom; further markers stay
 * plain.
 */
public final class FootnoteLinks {

  private final List<Footnote> notes;
  private final Set<Footnote> placed = new HashSet<>();

  FootnoteLinks(List<Footnote> notes) {
    this.notes = notes;
  }

  /** Escapes plain text and links its markers. */
  public String inText(String text) {
    return inHtml(escape(text));
  }

  /** Links the markers in safe HTML. Only text between tags changes, and no text inside a link. */
  public String inHtml(String html) {
    String result = html;
    for (Footnote note : notes) {
      String anchor = note.anchor();
      if (anchor != null && !placed.contains(note)) {
        result = place(note, anchor, result);
      }
    }
    return result;
  }

  /** Whether the page written so far has a marker to which the note can lead back. */
  public boolean isPlaced(Footnote note) {
    return placed.contains(note);
  }

  private String place(Footnote note, String anchor, String html) {
    String marker = escape(note.marker());
    HtmlText text = HtmlText.of(html);
    int at = text.words().indexOf(escape(anchor));
    int inAnchor = escape(anchor).indexOf(marker);
    if (at < 0 || inAnchor < 0) {
      return html;
    }
    int from = text.offset(at + inAnchor);
    int to = from + marker.length();
    if (!html.startsWith(marker, from) || text.isLinked(at + inAnchor)) {
      return html;
    }
    placed.add(note);
    return html.substring(0, from) + link(note, marker) + html.substring(to);
  }

  private static String link(Footnote note, String marker) {
    return String.format(
        Locale.ROOT,
        "<a class=\"note-ref\" id=\"%s\" href=\"#%s\">%s</a>",
        note.markerId(),
        note.id(),
        marker);
  }

  /** Escapes like the cleaned HTML of the content: quotation marks do not change. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
