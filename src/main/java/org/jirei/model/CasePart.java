package org.jirei.model;

import static org.jirei.model.PartEntry.at;
import static org.jirei.model.PartEntry.unnamed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a case, in the order of its page. The table of contents, link targets, searched
 * words, the form, its preview and the list of what is not stated all follow this list.
 *
 * <p>A text that needs nothing but a heading is {@code LESSONS(PartEntry.text("lessons",
 * "lessonsLearnt"))}. The second name is its field in the case file, and {@code case.lessons} is
 * the key of its heading. This entry alone is enough to read, show and search it.
 */
public enum CasePart {
  HEADER(unnamed().words(c -> Stream.ofNullable(c.title().subtitle()))),
  /** The search gives its facts a higher weight than sentences, and searches them separately. */
  GLANCE(
      at("glance")
          .words(c -> Stream.ofNullable(c.serviceCategory()))
          .missing(c -> c.timing().fiscalYear() == null ? List.of("case.year") : List.of())
          .asSection(Section.Kind.SCHEDULE)),
  CONTENTS(at("contents")),
  /** Each section has an anchor of its own. */
  NARRATIVE(unnamed().words(PartWords::narrative).form(FormPart.TEXT, 0).listed()),
  /** Its facts stand at a glance; each text has an anchor and a heading of its own. */
  OWN(
      unnamed()
          .when(c -> !c.ownValues().own().isEmpty())
          .words(c -> c.ownValues().words())
          .listed()),
  COSTS(
      at("costs")
          .when(c -> !c.costs().isEmpty())
          .words(c -> c.costs().stream().flatMap(Cost::spoken))
          .form(FormPart.BASIS, 3, "costs")
          .asSection(Section.Kind.COST)
          .listed()),
  ROLES(
      at("roles")
          .when(c -> !c.roles().isEmpty())
          .words(PartWords::roles)
          .form(FormPart.ROLES, 0, "roles")
          .listed()),
  METRICS(
      at("metrics")
          .when(c -> !c.metrics().isEmpty())
          .words(c -> c.metrics().stream().map(Metric::searchWords).distinct())
          .form(FormPart.FIGURES, 1, "metrics")
          .listed()
          .missing(c -> c.allMetrics().isEmpty() ? List.of("case.metrics") : List.of())
          .asSection(Section.Kind.METRICS)),
  SERIES(
      at("series")
          .when(c -> !c.series().isEmpty())
          .words(PartWords::series)
          .form(FormPart.FIGURES, 2, "series")
          .listed()
          .asSection(Section.Kind.METRICS)),
  /** The form asks for rounds before metrics, which refer to them. */
  ROUNDS(
      at("rounds")
          .when(c -> !c.rounds().isEmpty())
          .words(PartWords::rounds)
          .form(FormPart.FIGURES, 0, "rounds")
          .listed()),
  SITES(
      at("sites")
          .when(c -> !c.sites().isEmpty())
          .words(PartWords::sites)
          .form(FormPart.BASIS, 4, "sites")
          .listed()),
  AGREEMENT(
      at("agreement")
          .when(c -> c.agreement() != null)
          .words(PartWords::agreement)
          .form(FormPart.BASIS, 1, "agreement")
          .listed()),
  LAWS(
      at("laws")
          .when(c -> !c.laws().isEmpty())
          .words(c -> c.laws().stream().flatMap(law -> Stream.of(law.title(), law.note())))
          .form(FormPart.BASIS, 2, "laws")
          .listed()),
  SCHEMES(
      at("schemes")
          .when(c -> !c.schemes().isEmpty())
          .words(PartWords::schemes)
          .form(FormPart.BASIS, 5, "schemes")
          .listed()),
  STAFFING(
      at("staffing")
          .when(c -> !c.staffing().isEmpty())
          .words(c -> c.staffing().stream().map(Staff::line))
          .form(FormPart.BASIS, 0, "staffing")
          .listed()
          .asSection(Section.Kind.STRUCTURE)),
  COUNCILS(
      at("councils")
          .when(c -> !c.councils().isEmpty())
          .words(PartWords::councils)
          .form(FormPart.BASIS, 3, "councils")
          .listed()
          .asSection(Section.Kind.STRUCTURE)),
  STORIES(
      at("stories")
          .when(c -> !c.stories().isEmpty())
          .words(PartWords::stories)
          .form(FormPart.VOICES, 2, "stories")
          .listed()),
  VOICES(
      at("voices")
          .when(c -> !c.voices().isEmpty())
          .words(c -> c.voices().stream().flatMap(voices -> voices.quotes().stream()))
          .form(FormPart.VOICES, 1, "voices")
          .listed()),
  COMMENTS(
      at("comments")
          .when(c -> !c.comments().isEmpty())
          .words(PartWords::comments)
          .form(FormPart.VOICES, 0, "comments")
          .listed()),
  /** The anchor is older than the name of this part; existing links use it. */
  IMAGES(
      at("pictures")
          .when(c -> !c.images().isEmpty())
          .words(c -> c.images().stream().map(Image::caption))
          .form(FormPart.EXTRAS, 1, "images")
          .listed()),
  VIDEOS(
      at("videos")
          .when(c -> !c.videos().isEmpty())
          .words(c -> c.videos().stream().map(Video::title))
          .form(FormPart.EXTRAS, 3, "videos")
          .listed()),
  FOOTNOTES(
      at("footnotes")
          .when(c -> !c.footnotes().isEmpty())
          .words(c -> c.footnotes().stream().map(Footnote::text))
          .form(FormPart.EXTRAS, 0, "footnotes")
          .listed()),
  RELATED_URLS(
      at("links")
          .when(c -> !c.relatedUrls().isEmpty())
          .words(c -> c.relatedUrls().stream().map(RelatedUrl::title))
          .form(FormPart.EXTRAS, 4, "relatedUrls")
          .listed()),
  CONTACT(
      at("contact")
          .when(c -> c.contact() != null)
          .words(PartWords::currentContact)
          .form(FormPart.SOURCE, 0, "contact")
          .listed()
          .expected()
          .asSection(Section.Kind.CONTACT)),
  NOT_STATED(at("not-stated").when(c -> !notStated(c).isEmpty())),
  SOURCE(
      at("source")
          .form(
              FormPart.SOURCE,
              1,
              "source",
              "licence",
              "status",
              "publishedOn",
              "updatedOn",
              "verifiedOn")
          .listed()),
  KEYWORDS(
      at("keywords")
          .when(c -> !c.keywords().isEmpty())
          .words(c -> c.keywords().stream())
          .form(FormPart.TOPICS, 0, "keywords")
          .listed()),
  ENGLISH(
      at("english")
          .when(c -> c.title().english() != null)
          .words(PartWords::english)
          .form(FormPart.EXTRAS, 2, "english")),
  /** Whether there are any depends on the other cases. */
  RELATED(at("related").listed()),
  NEIGHBOURS(at("neighbours"));

  private final PartEntry entry;

  CasePart(PartEntry entry) {
    this.entry = entry;
  }

  /** Its anchor on the page; null if it has none of its own. */
  public @Nullable String anchor() {
    return entry.anchor;
  }

  /** The key of its heading: {@code case.notStated}. */
  public String label() {
    StringBuilder key = new StringBuilder("case.");
    boolean capital = false;
    for (char letter : name().toCharArray()) {
      if (letter != '_') {
        key.append(capital ? letter : Character.toLowerCase(letter));
      }
      capital = letter == '_';
    }
    return key.toString();
  }

  /** Whether the page of a case contains it. */
  public boolean isIn(CaseStudy c) {
    return isText() ? c.texts().containsKey(this) : entry.present.test(c);
  }

  /** Whether the table of contents contains it. */
  public boolean isListed() {
    return entry.listed;
  }

  /** Whether it is one text under one heading. */
  public boolean isText() {
    return entry.text;
  }

  /** Its words for the search: blocks and sentences in order. */
  public Stream<String> words(CaseStudy c) {
    RichText text = c.texts().get(this);
    Stream<@Nullable String> words = text == null ? entry.words.apply(c) : Stream.of(text.text());
    return words.mapMulti(
        (word, found) -> {
          if (word != null) {
            found.accept(word);
          }
        });
  }

  /** The fields of the case file that it shows. */
  public List<String> fields() {
    return entry.fields;
  }

  /** The part of the form that contains it; null if there is none. */
  public @Nullable FormPart formPart() {
    return entry.formPart;
  }

  /** Its position within that part of the form. */
  int formRank() {
    return entry.formRank;
  }

  /** All anchors that the page of a case may have. */
  public static List<String> anchors() {
    return Arrays.stream(values()).map(CasePart::anchor).filter(Objects::nonNull).toList();
  }

  /** The parts that are one text under one heading. */
  public static List<CasePart> texts() {
    return Arrays.stream(values()).filter(CasePart::isText).toList();
  }

  /** The kind of section that would state the same in prose; null if there is none. */
  public Section.@Nullable Kind asSection() {
    return entry.asSection;
  }

  /**
   * What readers would like to know but the source document does not state, as message keys: facts
   * first, then sections of the narrative. A fact may be stated as a section, and the other way
   * round.
   */
  public static List<String> notStated(CaseStudy c) {
    Set<Section.Kind> told = Section.Kind.toldIn(c.sections());
    List<String> keys = new ArrayList<>();
    for (CasePart part : values()) {
      if (!told.contains(part.asSection())) {
        keys.addAll(part.entry.missing.apply(c));
        if (part.entry.expected && !part.isIn(c)) {
          keys.add(part.label());
        }
      }
    }
    for (Section.Kind kind : Section.Kind.of(Section.Rank.HELPFUL)) {
      if (!told.contains(kind) && Arrays.stream(values()).noneMatch(p -> p.states(kind, c))) {
        keys.add(kind.label());
      }
    }
    return keys;
  }

  private boolean states(Section.Kind kind, CaseStudy c) {
    return asSection() == kind && isIn(c);
  }
}
