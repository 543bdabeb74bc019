package org.jirei.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jirei.model.CaseStudy;
import org.jirei.model.History;
import org.jirei.model.Provenance;
import org.jirei.model.Section;
import org.jirei.model.Site;
import org.jirei.model.Title;
import org.jirei.publish.PagePath;
import org.jirei.site.Identifiers;
import org.jirei.site.LanguagePlan;
import org.jirei.text.Language;
import org.jirei.vocabulary.Term;

/**
 * A case in a feed. No text contains markup.
 *
 * @param id the same as long as the case exists
 * @param language of the title and the summary
 * @param summary what has changed, if the last change has a note, and how the case begins
 * @param published the first day, at midnight in Japan (RFC 3339)
 * @param changed the last day
 * @param tags the target groups and measures
 */
record FeedEntry(
    String id,
    PagePath page,
    String title,
    Language language,
    String summary,
    String published,
    String changed,
    List<String> tags) {

  private static final int LONGEST_SUMMARY = 300;

  static FeedEntry of(CaseStudy c, LanguagePlan plan, Site site) {
    Language wanted = plan.language();
    Title.English english = wanted.equals(Language.JA) ? null : c.title().english();
    Provenance from = c.provenance();
    LocalDate changed = Objects.requireNonNull(from.changedOn());
    String text = english == null ? beginning(c) : english.summary();
    Stream<String> notes =
        c.history().changes().stream()
            .filter(change -> change.date().equals(changed))
            .map(History.Change::note);
    return new FeedEntry(
        Identifiers.of(site, plan.pathOf(c)),
        plan.pathOf(c),
        english == null ? c.title().text() : english.title(),
        english == null ? Language.JA : Language.EN,
        String.join("\n", Stream.concat(notes, Stream.of(text)).toList()).strip(),
        time(Objects.requireNonNull(from.issuedOn())),
        time(changed),
        Stream.concat(c.targetGroups().stream(), c.measures().stream())
            .map(Term::label)
            .map(label -> label.in(wanted))
            .toList());
  }

  /** Whole sentences of the first section as far as they fit, or else its first words. */
  private static String beginning(CaseStudy c) {
    String text =
        c.sections().stream()
            .filter(section -> !section.body().isEmpty())
            .findFirst()
            .map(Section::body)
            .map(body -> body.text().replaceAll("\\s+", " ").strip())
            .orElse("");
    if (text.length() <= LONGEST_SUMMARY) {
      return text;
    }
    int end = text.lastIndexOf('。', LONGEST_SUMMARY - 1);
    return end > 0
        ? text.substring(0, end + 1)
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SUMMARY / 2)) + "…";
  }

  /** Feeds need a time, while files state a day. */
  static String time(LocalDate day) {
    return day + "T00:00:00+09:00";
  }
}
