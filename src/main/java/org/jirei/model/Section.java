package org.jirei.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A part of the narrative.
 *
 * @param id unique within the case and stable; the anchor on its page: {@code outcomes}
 * @param idByWords a second anchor, made from the heading; null if the id is made from it, or if it
 *     is the usual heading of its kind. Links stay valid when Jirei learns what a heading means.
 * @param kinds topics of the section, in the order of the heading; empty if the heading is unknown
 * @param heading as in the source document: 課題･目的
 * @param body Markdown as safe HTML and as text
 */
public record Section(
    String id, @Nullable String idByWords, List<Kind> kinds, String heading, RichText body) {

  public Section {
    kinds = List.copyOf(kinds);
  }

  /** Its first topic, OTHER if none is known. */
  public Kind kind() {
    return kinds.isEmpty() ? Kind.OTHER : kinds.getFirst();
  }

  Section withText(UnaryOperator<RichText> change) {
    return new Section(id, idByWords, kinds, heading, change.apply(body));
  }

  /** Whether a section is to be expected. */
  public enum Rank {
    /** Nearly every case has it. */
    USUAL,
    /** Some cases report it, and nothing is wrong without it. */
    OCCASIONAL,
    /** Few cases have it, and readers would like to know. Pages say so if it is missing. */
    HELPFUL,
    /** A field of the case file is the better place. As a heading, it counts as stated. */
    FIELD
  }

  /**
   * The topics of sections, in the order in which authors are asked for them. {@code headings.tsv}
   * lists the headings that announce them. OTHER is for any other heading.
   */
  public enum Kind {
    PURPOSE(Rank.USUAL),
    BACKGROUND(Rank.OCCASIONAL),
    OUTLINE(Rank.USUAL),
    IMPLEMENTATION(Rank.HELPFUL),
    CHALLENGES(Rank.OCCASIONAL),
    STRUCTURE(Rank.OCCASIONAL),
    OUTCOMES(Rank.USUAL),
    FOLLOW_UPS(Rank.OCCASIONAL),
    COST(Rank.HELPFUL),
    LESSONS(Rank.HELPFUL),
    CONDITIONS(Rank.HELPFUL),
    SUSTAINING(Rank.HELPFUL),
    EVALUATION(Rank.HELPFUL),
    SPREAD(Rank.OCCASIONAL),
    OUTLOOK(Rank.OCCASIONAL),
    ROLES(Rank.FIELD),
    METRICS(Rank.FIELD),
    SCHEDULE(Rank.FIELD),
    VOICES(Rank.FIELD),
    COMMENTS(Rank.FIELD),
    CONTACT(Rank.FIELD),
    OTHER(Rank.FIELD);

    private final Rank rank;

    Kind(Rank rank) {
      this.rank = rank;
    }

    /** The kinds of these ranks, in the order of the enumeration. */
    public static List<Kind> of(Rank... ranks) {
      List<Rank> wanted = List.of(ranks);
      return Arrays.stream(values())
          .filter(kind -> wanted.contains(kind.rank) && kind != OTHER)
          .toList();
    }

    /**
     * The kinds that a heading announces, in its order; empty if it is unknown. Numbers, brackets,
     * spaces, widths and the like make no difference.
     */
    public static List<Kind> of(String heading) {
      return HeadingKinds.of(heading);
    }

    /**
     * The kind that the words of a heading suggest most, for a line that is known to be a heading.
     *
     * @return null if none of its words is known
     */
    public static @Nullable Kind likely(String heading) {
      return HeadingKinds.likely(heading);
    }

    /** All kinds that sections tell of. A heading with nothing below it does not count. */
    public static Set<Kind> toldIn(List<Section> sections) {
      Set<Kind> kinds = EnumSet.noneOf(Kind.class);
      sections.stream()
          .filter(section -> !section.body().isEmpty())
          .forEach(section -> kinds.addAll(section.kinds()));
      return kinds;
    }

    /** The usual heading, empty for OTHER. */
    public String heading() {
      return HeadingKinds.usual(this);
    }

    /** Whether it is written in the narrative, so that its section has an anchor of its own. */
    public boolean isNarrative() {
      return rank != Rank.FIELD;
    }

    /** The anchor on the page of a case: {@code follow-ups}. */
    public String anchor() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message key of its name for readers who do not read its heading. */
    public String label() {
      return "section." + name();
    }
  }
}
