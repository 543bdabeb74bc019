package org.jirei.render;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.Footnote;

/**
 * Turns the marker of a footnote, where it first stands in the text, into a link to the note.
 *
 * <p>One object serves one page, top to bottom: a second place with the same words stays plain.
 */
public final class FootnoteLinks {

  private final List<Footnote> notes;
  private final Set<Footnote> placed = new HashSet<>();

  FootnoteLinks(List<Footnote> notes) {
    this.notes = notes;
  }

  /** Plain words, escaped and linked. */
  public String inText(String text) {
    return inHtml(escape(text));
  }

  /** Safe HTML, linked. Works on the text between tags only. */
  public String inHtml(String html) {
    String result = html;
    for (Footnote note : notes) {
      String anchor = note.anchor();
      if (anchor == null || placed.contains(note)) {
        continue;
      }
      String escaped = escape(anchor);
      int at = indexOutsideTags(result, escaped);
      int marker = escaped.indexOf(escape(note.marker()));
      if (at >= 0 && marker >= 0) {
        placed.add(note);
        int from = at + marker;
        int to = from + escape(note.marker()).length();
        result = result.substring(0, from) + link(note) + result.substring(to);
      }
    }
    return result;
  }

  /** Whether the note has a place to go back to, on the part of the page written so far. */
  public boolean isPlaced(Footnote note) {
    return placed.contains(note);
  }

  private static String link(Footnote note) {
    return "<a class=\"note-ref\" id=\"note-ref-"
        + note.number()
        + "\" href=\"#note-"
        + note.number()
        + "\">"
        + escape(note.marker())
        + "</a>";
  }

  private static int indexOutsideTags(String html, String words) {
    for (int at = html.indexOf(words); at >= 0; at = html.indexOf(words, at + 1)) {
      if (html.lastIndexOf('<', at) <= html.lastIndexOf('>', at)) {
        return at;
      }
    }
    return -1;
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
