package org.jirei.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.importer.ExtractedCase.Labelled;
import org.jirei.importer.ExtractedCase.Said;
import org.jirei.importer.ExtractedCase.Section;
import org.jirei.importer.Narrative.Text;
import org.jirei.importer.TextBlock.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a case in the pieces of a document. Every line becomes part of exactly one.
 */
final class CaseExtractor {

  private final List<TextBlock> textBlocks;
  private final int title;

  /** Whether each heading has its text below it, as in a document that a person typed. */
  private final boolean ordered;

  private boolean articles;
  private final List<OpenSection> open = new ArrayList<>();

  /** Texts to assign, each with the section above it. */
  private final List<Text> texts = new ArrayList<>();

  private final List<@Nullable OpenSection> above = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<List<String>> unplaced = new ArrayList<>();

  private CaseExtractor(List<TextBlock> textBlocks) {
    this.textBlocks = textBlocks;
    boolean titled = textBlocks.stream().anyMatch(textBlock -> textBlock.topic() == Topic.TITLE);
    this.title = titled ? -1 : TitleChoice.of(textBlocks);
    this.ordered = isOrdered();
  }

  static ExtractedCase extract(ImportedDocument document) {
    return new CaseExtractor(Segmenter.cut(document)).extracted(document);
  }

  private ExtractedCase extracted(ImportedDocument document) {
    articles = AgreementText.of(document) != null;
    narrative();
    return new ExtractedCase(
        document,
        joined(Kind.BANNER),
        title < 0 ? null : LineHeuristics.withoutMark(textBlocks.get(title).text()),
        of(Kind.PARTIES).flatMap(textBlock -> names(textBlock).stream()).toList(),
        fields(),
        sections(),
        said(Kind.ROLE),
        said(Kind.COMMENT),
        said(Kind.VOICES),
        contact(),
        of(Kind.NOTE).map(TextBlock::text).toList(),
        captions,
        names,
        unplaced);
  }

  /** A section as it is collected. */
  private static final class OpenSection {

    private final @Nullable Topic topic;
    private final String heading;
    private final List<List<String>> parts = new ArrayList<>();
    private boolean guessed;

    OpenSection(@Nullable Topic topic, String heading) {
      this.topic = topic;
      this.heading = heading;
    }

    boolean isNarrative() {
      return topic != null && topic.isNarrative();
    }

    void add(List<String> lines) {
      if (!lines.isEmpty()) {
        parts.add(lines);
      }
    }
  }

  /** Assigns prose and the text below headings. */
  private void narrative() {
    OpenSection under = null;
    boolean follows = false;
    for (int i = 0; i < textBlocks.size(); i++) {
      TextBlock textBlock = textBlocks.get(i);
      boolean bound = false;
      switch (textBlock.kind()) {
        case SECTION -> under = section(textBlock);
        case CAPTION -> captions.add(textBlock.text());
        case NOTE -> bound = follows;
        case PROSE -> {
          if (i != title) {
            bound = prose(textBlock, under, follows);
          }
        }
        default -> under = null;
      }
      follows = bound || textBlock.kind() == Kind.SECTION && !textBlock.lines().isEmpty();
    }
    place();
  }

  private @Nullable OpenSection section(TextBlock textBlock) {
    Topic topic = textBlock.topic();
    if (topic != null && !topic.isSection()) {
      if (!textBlock.lines().isEmpty()) {
        text(new Text(textBlock.lines(), null, false, false, false), null);
      }
      return null;
    }
    OpenSection empty = topic == null ? null : withoutText(topic);
    if (empty != null) {
      // A heading directly below another of its topic is a part of that.
      List<String> lines = new ArrayList<>();
      lines.add(textBlock.words() + LineHeuristics.TITLED);
      lines.addAll(textBlock.lines());
      below(empty, lines);
      return empty;
    }
    OpenSection section =
        topic == null && articles
            ? article(textBlock.words())
            : new OpenSection(topic, textBlock.words());
    if (!open.contains(section)) {
      open.add(section);
    }
    below(section, textBlock.lines());
    return section;
  }

  private void below(OpenSection section, List<String> lines) {
    if (!section.isNarrative()) {
      section.add(lines);
    } else if (!lines.isEmpty()) {
      text(new Text(lines, section.topic, true, false, false), section);
    }
  }

  private @Nullable OpenSection withoutText(Topic topic) {
    return open.stream()
        .filter(each -> each.topic == topic && each.parts.isEmpty() && !above.contains(each))
        .findFirst()
        .orElse(null);
  }

  /** The articles of an agreement without a topic of their own stand in one section. */
  private OpenSection article(String heading) {
    String all = ImportWords.get("agreement.articles");
    OpenSection section =
        open.stream()
            .filter(each -> each.topic == null && each.heading.equals(all))
            .findFirst()
            .orElseGet(() -> new OpenSection(null, all));
    section.add(List.of(heading + LineHeuristics.TITLED));
    return section;
  }

  private void text(Text text, @Nullable OpenSection section) {
    boolean prose = LineHeuristics.join(text.lines()).contains("。");
    if (section == null && ordered && prose && !LineHeuristics.isListed(text.lines().getFirst())) {
      List<String> sentences = Sentences.of(text.lines());
      for (int i = 0; i < sentences.size(); i++) {
        texts.add(new Text(List.of(sentences.get(i)), null, false, i > 0 || text.follows(), false));
        above.add(null);
      }
      return;
    }
    texts.add(text);
    above.add(section);
  }

  /** Returns whether the next piece continues the text. */
  private boolean prose(TextBlock textBlock, @Nullable OpenSection under, boolean follows) {
    String words = textBlock.text();
    if (Captions.isCaption(words)) {
      captions.addAll(split(textBlock));
      return false;
    }
    if (Captions.isName(words)) {
      names.add(words);
      return false;
    }
    boolean below = ordered && under != null;
    if (ordered && under != null && !under.isNarrative()) {
      under.add(textBlock.lines());
      return false;
    }
    boolean list = LineHeuristics.isListed(textBlock.lines().getFirst());
    if (follows
        && !texts.isEmpty()
        && (list && announcesList(texts.getLast()) || isSubheaded(textBlock))) {
      texts.set(texts.size() - 1, extended(texts.getLast(), textBlock.lines()));
      return true;
    }
    boolean dispensable = words.length() <= 45 && !words.contains("。") && !list;
    Topic topic = below && under != null ? under.topic : null;
    text(new Text(textBlock.lines(), topic, false, follows, dispensable), below ? under : null);
    return true;
  }

  /** Whether a list follows, as after 以下の取組を実施, or whether a list continues. */
  private static boolean announcesList(Text text) {
    String words = String.join("", text.lines());
    return words.contains("以下の")
        || words.contains("次の")
        || LineHeuristics.isNumbered(text.lines().getFirst());
  }

  private static boolean isSubheaded(TextBlock textBlock) {
    return Heading.inBrackets(textBlock.lines().getFirst()) != null;
  }

  private static Text extended(Text text, List<String> lines) {
    List<String> all = new ArrayList<>(text.lines());
    all.addAll(lines);
    return new Text(all, text.under(), text.right(), text.follows(), false);
  }

  private void place() {
    Set<Topic> headed = EnumSet.noneOf(Topic.class);
    open.stream().filter(OpenSection::isNarrative).forEach(section -> headed.add(topic(section)));
    // Where each heading has its text below it, the other texts need no heading of theirs.
    boolean told = ordered && open.stream().noneMatch(s -> s.isNarrative() && !above.contains(s));
    List<@Nullable Topic> topics = Narrative.share(texts, told ? Set.of() : headed);
    for (int i = 0; i < texts.size(); i++) {
      Topic topic = topics.get(i);
      Text text = texts.get(i);
      OpenSection section = above.get(i);
      if (topic == null && Captions.isLabel(text.lines())) {
        captions.add(LineHeuristics.join(text.lines()));
      } else if (topic == null) {
        unplaced.add(text.lines());
      } else if (section != null && section.topic == topic) {
        section.add(text.lines());
      } else {
        OpenSection other = first(topic);
        other.add(text.lines());
        other.guessed = true;
      }
    }
  }

  private static Topic topic(OpenSection section) {
    return Objects.requireNonNull(section.topic);
  }

  private OpenSection first(Topic topic) {
    for (OpenSection section : open) {
      if (section.topic == topic) {
        return section;
      }
    }
    OpenSection section = new OpenSection(topic, topic.label());
    open.add(section);
    return section;
  }

  /** Sections of one heading are one. Those without a known topic come last. */
  private List<Section> sections() {
    keepHeadings();
    Map<String, Section> sections = new LinkedHashMap<>();
    List<OpenSection> sorted = new ArrayList<>(open);
    sorted.sort(Comparator.comparingInt(CaseExtractor::place));
    for (OpenSection section : sorted) {
      if (section.parts.isEmpty()) {
        continue;
      }
      boolean told = section.topic != null && !section.guessed;
      sections.merge(
          section.topic + " " + section.heading,
          new Section(section.topic, section.heading, section.parts, !told),
          (a, b) ->
              new Section(
                  a.topic(),
                  a.heading(),
                  Stream.concat(a.parts().stream(), b.parts().stream()).toList(),
                  a.guessed() || b.guessed()));
    }
    return List.copyOf(sections.values());
  }

  /**
   * A heading without text of its own is above another of its topic, which becomes a part of it.
   */
  private void keepHeadings() {
    for (OpenSection empty : List.copyOf(open)) {
      OpenSection other =
          open.stream()
              .filter(each -> empty.isNarrative() && empty.parts.isEmpty())
              .filter(each -> each.topic == empty.topic && !each.parts.isEmpty())
              .findFirst()
              .orElse(null);
      if (other != null && !other.heading.equals(empty.heading)) {
        empty.add(List.of(other.heading + LineHeuristics.TITLED));
        other.parts.forEach(empty::add);
        empty.guessed = other.guessed;
        open.remove(other);
      }
    }
  }

  private static int place(OpenSection section) {
    return section.topic == null ? Topic.values().length : section.topic.ordinal();
  }

  /**
   * Whether headings have their text below them. If another heading or a role follows a heading,
   * its text is elsewhere.
   */
  private boolean isOrdered() {
    for (int i = 0; i < textBlocks.size(); i++) {
      Topic topic = textBlocks.get(i).topic();
      boolean heading = textBlocks.get(i).kind() == Kind.SECTION;
      if (heading && topic != null && topic.isNarrative() && textBlocks.get(i).lines().isEmpty()) {
        Kind next = i + 1 < textBlocks.size() ? textBlocks.get(i + 1).kind() : Kind.SECTION;
        if (next != Kind.PROSE && next != Kind.NOTE) {
          return false;
        }
      }
      if (heading && topic == Topic.ROLES && i + 1 < textBlocks.size()) {
        Kind next = textBlocks.get(i + 1).kind();
        if (next != Kind.ROLE
            && textBlocks.stream().anyMatch(textBlock -> textBlock.kind() == Kind.ROLE)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Splits two captions on one line, which are separated by white space. */
  private static List<String> split(TextBlock textBlock) {
    if (textBlock.lines().size() > 1) {
      return List.of(textBlock.text());
    }
    return Arrays.asList(textBlock.text().split("[\\s　]+", -1));
  }

  private static List<String> names(TextBlock textBlock) {
    return textBlock.lines().stream().flatMap(line -> PartyLine.names(line).stream()).toList();
  }

  private List<Labelled> fields() {
    return of(Kind.FIELD)
        .filter(textBlock -> !textBlock.lines().isEmpty())
        .map(
            textBlock ->
                new Labelled(
                    Objects.requireNonNull(textBlock.topic()), textBlock.words(), value(textBlock)))
        .toList();
  }

  /**
   * A list of names with commas continues on the next line. Without commas, each line is a name.
   */
  private static String value(TextBlock textBlock) {
    boolean list = textBlock.topic() == Topic.PARTIES && !textBlock.text().contains("、");
    return list
        ? LineHeuristics.withoutEnd(String.join("\n", textBlock.lines()))
        : textBlock.text();
  }

  private List<Said> said(Kind kind) {
    return of(kind).map(textBlock -> new Said(textBlock.words(), textBlock.lines())).toList();
  }

  /** The contact, with its heading if that is a separate line. */
  private @Nullable String contact() {
    String lines = joined(Kind.CONTACT);
    String words =
        of(Kind.CONTACT).map(TextBlock::words).filter(w -> !w.isEmpty()).findFirst().orElse("");
    return lines == null || words.isEmpty() || lines.equals(words) ? lines : words + " " + lines;
  }

  private @Nullable String joined(Kind kind) {
    String joined =
        of(kind)
            .flatMap(textBlock -> textBlock.lines().stream())
            .map(LineHeuristics::withoutEnd)
            .collect(Collectors.joining(" "));
    return joined.isEmpty() ? of(kind).map(TextBlock::words).findFirst().orElse(null) : joined;
  }

  private Stream<TextBlock> of(Kind kind) {
    return textBlocks.stream().filter(textBlock -> textBlock.kind() == kind);
  }
}
