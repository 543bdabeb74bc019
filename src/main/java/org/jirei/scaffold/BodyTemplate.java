package org.jirei.scaffold;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jirei.content.DraftHints;
import org.jirei.model.Section.Kind;
import org.jirei.model.Section.Rank;

/**
 * The narrative of a new case file: the known text, or the usual headings with hints below them.
 */
final class BodyTemplate {

  private static final List<Kind> USUAL = Kind.of(Rank.USUAL);
  private static final List<Kind> FURTHER = Kind.of(Rank.OCCASIONAL, Rank.HELPFUL);

  private BodyTemplate() {}

  static String of(String body) {
    String known = YamlText.normalise(body).strip();
    StringBuilder text = new StringBuilder();
    if (known.isEmpty()) {
      for (Kind kind : USUAL) {
        text.append("## ").append(kind.heading()).append("\n\n<!-- ");
        text.append(DraftHints.of(kind)).append(" -->\n\n");
      }
    } else {
      text.append(known).append("\n\n");
    }
    return text.append(further(known)).toString();
  }

  /** A comment with the headings that the body lacks. */
  private static String further(String known) {
    Set<Kind> used = EnumSet.noneOf(Kind.class);
    known
        .lines()
        .filter(line -> line.startsWith("#"))
        .forEach(line -> used.addAll(Kind.of(line.replaceFirst("^#+", "").strip())));
    List<Kind> others = new ArrayList<>();
    if (!known.isEmpty()) {
      others.addAll(USUAL);
    }
    others.addAll(FURTHER);
    others.removeAll(used);
    if (others.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("<!--\n");
    text.append(DraftHints.ofFurtherSections()).append("\n\n");
    for (Kind kind : others) {
      text.append("## ").append(kind.heading()).append("\n\n");
      text.append(DraftHints.of(kind)).append("\n\n");
    }
    text.setLength(text.length() - 1);
    return text.append("-->\n").toString();
  }
}
