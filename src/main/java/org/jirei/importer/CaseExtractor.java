package org.jirei.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private final Map<Topic, List<List<String>>> parts = new EnumMap<>(Topic.class);
  private final Map<Topic, String> headings = new EnumMap<>(Topic.class);
  private final Set<Topic> guessed = EnumSet.noneOf(Topic.class);
  private final Map<String, List<List<String>>> own = new LinkedHashMap<>();
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

  /** Assigns prose and the text below headings. */
  private void narrative() {
    List<Text> texts = new ArrayList<>();
    Set<Topic> open = EnumSet.noneOf(Topic.class);
    Topic under = null;
    boolean follows = false;
    for (int i = 0; i < textBlocks.size(); i++) {
      TextBlock textBlock = textBlocks.get(i);
      boolean bound = false;
      switch (textBlock.kind()) {
        case SECTION -> {
          Topic topic = textBlock.topic();
          under = topic;
          if (topic == null) {
            own.computeIfAbsent(textBlock.words(), w -> new ArrayList<>()).add(textBlock.lines());
          } else if (topic.isNarrative()) {
            open.add(topic);
            headings.putIfAbsent(topic, textBlock.words());
            if (!textBlock.lines().isEmpty()) {
              texts.add(new Text(textBlock.lines(), topic, true, false, false));
            }
          } else if (topic.isSection()) {
            headings.putIfAbsent(topic, textBlock.words());
            add(topic, textBlock.lines());
          } else if (!textBlock.lines().isEmpty()) {
            texts.add(new Text(textBlock.lines(), null, false, false, false));
          }
        }
        case CAPTION -> captions.add(textBlock.text());
        case NOTE -> bound = follows;
        case PROSE -> {
          if (i != title) {
            bound = prose(textBlock, under, follows, texts);
          }
        }
        default -> under = null;
      }
      follows = bound || textBlock.kind() == Kind.SECTION && !textBlock.lines().isEmpty();
    }
    place(texts, open);
  }

  /** Returns whether the next piece continues the text. */
  private boolean prose(
      TextBlock textBlock, @Nullable Topic under, boolean follows, List<Text> texts) {
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
    if (ordered && under != null && !under.isNarrative() && under.isSection()) {
      add(under, textBlock.lines());
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
    texts.add(new Text(textBlock.lines(), below ? under : null, false, follows, dispensable));
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

  private void place(List<Text> texts, Set<Topic> open) {
    List<@Nullable Topic> topics = Narrative.share(texts, open);
    for (int i = 0; i < texts.size(); i++) {
      Topic topic = topics.get(i);
      Text text = texts.get(i);
      if (topic != null) {
        add(topic, text.lines());
        if (!text.right() && topic != text.under()) {
          guessed.add(topic);
        }
      } else if (Captions.isLabel(text.lines())) {
        captions.add(LineHeuristics.join(text.lines()));
      } else {
        unplaced.add(text.lines());
      }
    }
  }

  private void add(Topic topic, List<String> lines) {
    if (!lines.isEmpty()) {
      parts.computeIfAbsent(topic, t -> new ArrayList<>()).add(lines);
    }
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Topic topic : Topic.sections()) {
      List<List<String>> text = parts.get(topic);
      if (text != null) {
        String heading = headings.getOrDefault(topic, topic.label());
        sections.add(new Section(topic, heading, text, guessed.contains(topic)));
      }
    }
    own.forEach((heading, text) -> sections.add(new Section(null, heading, text, true)));
    return sections;
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

  private Map<Topic, String> fields() {
    Map<Topic, String> fields = new EnumMap<>(Topic.class);
    of(Kind.FIELD)
        .forEach(
            textBlock ->
                fields.merge(
                    Objects.requireNonNull(textBlock.topic()),
                    value(textBlock),
                    (a, b) -> a + "\n" + b));
    return fields;
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
