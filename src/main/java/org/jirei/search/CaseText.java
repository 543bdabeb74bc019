package org.jirei.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jirei.model.CaseStudy;
import org.jirei.model.Law;
import org.jirei.model.Library;
import org.jirei.model.Metric;
import org.jirei.model.Party;
import org.jirei.model.Role;
import org.jirei.model.Story;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.text.Language;
import org.jirei.text.Romaji;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Prefecture;
import org.jirei.vocabulary.Region;

/**
 * The words of a case by how much they weigh.
 *
 * @param title headline
 * @param names parties and places
 * @param labels of target groups and measures, in Japanese and English
 * @param sentences everything else, in the order of the page
 * @param tokens words that are indexed as they are: readings and romaji of places, facet tokens
 */
record CaseText(
    String title,
    List<String> names,
    List<String> labels,
    List<String> sentences,
    Set<String> tokens) {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？])(?!」)|\n");

  static CaseText of(CaseStudy c, Library library) {
    List<String> names = new ArrayList<>();
    Set<String> tokens = new LinkedHashSet<>();
    for (Party party : c.parties()) {
      names.add(party.name());
      // 大阪労働局ハローワーク堺 names its bureau, 国（ハローワーク大垣） does not.
      String parent = party.parent();
      if (parent != null && names.stream().noneMatch(name -> name.contains(parent))) {
        names.add(parent);
      }
    }
    for (Area area : c.areas()) {
      names.add(library.areas().fullName(area));
      for (Area part : library.areas().path(area)) {
        addReadings(part, tokens);
      }
      addRegion(area, library, tokens);
    }
    List<String> labels = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      for (FacetValue value : facet.of(c, library)) {
        tokens.add(Synonyms.token(value));
        if (facet == Facet.TARGET || facet == Facet.MEASURE) {
          labels.add(value.label().in(Language.JA));
          labels.add(value.label().in(Language.EN));
        }
      }
    }
    return new CaseText(c.title().text(), names, labels, sentences(c), tokens);
  }

  /** おおがきし, ogakishi, おおがき市, おおがき, ogaki, oogaki; 津 alone is too short to be a word of a query. */
  private static void addReadings(Area area, Set<String> tokens) {
    String brief = Romaji.withoutSuffix(area.name(), area.kana());
    for (String kana : List.of(area.kana(), brief.length() > 1 ? brief : area.kana())) {
      tokens.add(kana);
      if (!kana.equals(area.kana())) {
        tokens.add(kana + area.name().substring(area.name().length() - 1));
      }
      tokens.addAll(Romaji.variants(kana));
    }
  }

  /** 九州 for the seven prefectures only; 沖縄 is a name of its own. */
  private static void addRegion(Area area, Library library, Set<String> tokens) {
    Region region = Region.of(area.code());
    Prefecture prefecture = library.areas().prefectures().of(area);
    tokens.add(prefecture.id());
    tokens.addAll(RegionNames.of(region, prefecture.area().code()));
  }

  private static List<String> sentences(CaseStudy c) {
    List<String> found = new ArrayList<>();
    split(c.title().subtitle(), found);
    c.sections().forEach(section -> split(section.body().text(), found));
    for (Role role : c.roles()) {
      split(role.heading(), found);
      for (Role.Task task : role.tasks()) {
        split(task.text(), found);
        task.subtasks().forEach(subtask -> split(subtask, found));
      }
    }
    c.metrics().stream().map(Metric::words).distinct().forEach(words -> split(words, found));
    c.rounds()
        .forEach(
            round -> {
              split(round.words(), found);
              split(round.venue(), found);
              round
                  .sessions()
                  .forEach(
                      session -> {
                        split(session.title(), found);
                        split(session.lecturer(), found);
                      });
            });
    c.comments().forEach(comment -> split(comment.body().text(), found));
    c.voices().forEach(voices -> voices.quotes().forEach(quote -> split(quote, found)));
    c.images().forEach(image -> split(image.caption(), found));
    c.footnotes().forEach(note -> split(note.text(), found));
    for (Law law : c.laws()) {
      split(law.title(), found);
      split(law.note(), found);
    }
    c.staffing().forEach(staff -> split(staff.words(), found));
    for (Story story : c.stories()) {
      split(story.profile(), found);
      story.steps().forEach(step -> split(step.body().text(), found));
    }
    if (c.agreement() != null) {
      split(c.agreement().title(), found);
      split(c.agreement().duty(), found);
      split(c.agreement().parent(), found);
      c.agreement().signatories().forEach(office -> split(office, found));
      c.agreement().fields().forEach(field -> split(field, found));
    }
    if (c.title().english() != null) {
      split(c.title().english().title(), found);
      split(c.title().english().summary(), found);
    }
    // A figure's printed words often stand in the narrative too; once is enough.
    return new ArrayList<>(new LinkedHashSet<>(found));
  }

  private static void split(@org.jspecify.annotations.Nullable String text, List<String> into) {
    if (text == null) {
      return;
    }
    for (String sentence : SENTENCE_END.split(text)) {
      String words = sentence.strip();
      if (!words.isEmpty()) {
        into.add(words);
      }
    }
  }
}
