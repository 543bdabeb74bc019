package org.jirei.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.importer.TextBlock.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of a document by their form. Lines in one style are headings if they are short
 * and have text below them; what they say only decides where that text belongs. A heading that no
 * topic fits keeps its words.
 */
final class HeadingForms {

  /** The share of lines in one style that have to look like headings. */
  private static final double MOST = 0.6;

  /** The share of headings in one style whose words are known, so that lists are not headings. */
  private static final double KNOWN = 0.2;

  /** A line under a heading is longer than the heading by this factor, unless it is a sentence. */
  private static final double LONGER = 1.4;

  private final List<Line> lines;
  private final List<@Nullable HeadingForm> forms = new ArrayList<>();
  private final Set<String> styles = new HashSet<>();

  private HeadingForms(List<Line> lines) {
    this.lines = lines;
    lines.forEach(line -> forms.add(HeadingForm.of(line.text())));
    Map<String, int[]> counts = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      HeadingForm form = forms.get(i);
      if (form != null) {
        int[] count = counts.computeIfAbsent(form.style(), s -> new int[3]);
        boolean looks = looksLikeHeading(i, form);
        count[0]++;
        count[1] += looks ? 1 : 0;
        count[2] += looks && isKnown(form) ? 1 : 0;
      }
    }
    counts.forEach(
        (style, count) -> {
          if (count[1] >= count[0] * MOST && count[2] >= count[1] * KNOWN) {
            styles.add(style);
          }
        });
  }

  /**
   * The headings in the lines, null for those that are none. An unknown heading of a lower level is
   * of the kind {@code PROSE}, since it belongs to the section above.
   */
  static List<@Nullable Heading> of(List<Line> lines) {
    HeadingForms forms = new HeadingForms(lines);
    List<@Nullable Heading> headings = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Heading heading = forms.heading(i);
      HeadingForm form = forms.forms.get(i);
      if (heading != null || Heading.of(lines.get(i).text()) != null) {
        String style = form == null ? "" : form.style();
        int level = open.indexOf(style);
        open = new ArrayList<>(open.subList(0, level < 0 ? open.size() : level));
        open.add(style);
      }
      boolean below = open.size() > 1;
      if (heading != null && heading.topic() == null && heading.kind() == Kind.SECTION && below) {
        heading = new Heading(Kind.PROSE, heading.words(), null, heading.rest());
      }
      headings.add(heading);
    }
    return headings;
  }

  private @Nullable Heading heading(int index) {
    HeadingForm form = forms.get(index);
    if (form == null) {
      return plain(index);
    }
    if (!styles.contains(form.style()) || !looksLikeHeading(index, form)) {
      return null;
    }
    HeadingForm parted = form.parted();
    Topic topic = Topic.likely(form.words());
    if (parted != form && Topic.of(form.words()) == null && Topic.of(parted.words()) != null) {
      return Heading.formed(parted.words(), parted.rest(), Topic.of(parted.words()));
    }
    if (topic == null && form.isBullet()) {
      return null;
    }
    return Heading.formed(form.words(), form.rest(), topic);
  }

  private static boolean isKnown(HeadingForm form) {
    return Heading.of("【" + form.words() + "】") != null
        || form.style().equals("Q")
        || Topic.of(form.parted().words()) != null;
  }

  private boolean looksLikeHeading(int index, HeadingForm form) {
    HeadingForm parted = form.parted();
    if (parted != form && Topic.of(parted.words()) != null) {
      return true;
    }
    if (!form.isShort() || isNames(form.words())) {
      return false;
    }
    return !form.rest().isEmpty() || hasTextBelow(index, form);
  }

  private boolean hasTextBelow(int index, HeadingForm form) {
    if (index + 1 >= lines.size()) {
      return false;
    }
    HeadingForm next = forms.get(index + 1);
    boolean goesOn = LineHeuristics.goesOn(lines.get(index + 1).text());
    return !goesOn && (next == null || !next.style().equals(form.style()));
  }

  /** A short line without any mark, between a sentence and a longer line. */
  private @Nullable Heading plain(int index) {
    String words = lines.get(index).text();
    if (index == 0
        || index + 1 >= lines.size()
        || !HeadingForm.isShort(words)
        || LineHeuristics.isListed(words)
        || isNames(words)) {
      return null;
    }
    Line before = lines.get(index - 1);
    boolean ended =
        lines.get(index).apart()
            || before.text().matches(".*[。」）)]$")
            || LineHeuristics.isListed(before.text());
    Topic topic = words.length() > Heading.LONGEST_PLAIN ? null : Topic.of(words);
    if (topic != null) {
      return ended ? Heading.formed(words, "", topic) : null;
    }
    Line next = lines.get(index + 1);
    boolean below =
        !next.apart()
            && next.text().contains("。")
            && next.text().length() > words.length() * LONGER;
    boolean sentence = before.text().endsWith("。") && !lines.get(index).apart();
    return below && sentence ? new Heading(Kind.SECTION, words, Topic.likely(words), "") : null;
  }

  private static boolean isNames(String words) {
    return Organisation.isName(words) || !PartyLine.names(words).isEmpty();
  }
}
