package org.jirei.intake;

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
import org.jirei.intake.Narrative.Text;
import org.jirei.intake.Piece.Kind;
import org.jirei.intake.Recognised.Said;
import org.jirei.intake.Recognised.Section;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a case in the pieces of a sheet; every line lands in exactly one part. */
final class Recogniser {

  private final List<Piece> pieces;
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

  private Recogniser(List<Piece> pieces) {
    this.pieces = pieces;
    boolean titled = pieces.stream().anyMatch(piece -> piece.topic() == Topic.TITLE);
    this.title = titled ? -1 : TitleChoice.of(pieces);
    this.ordered = isOrdered();
  }

  static Recognised recognise(Sheet sheet) {
    return new Recogniser(Segmenter.cut(sheet)).recognised(sheet);
  }

  private Recognised recognised(Sheet sheet) {
    narrative();
    return new Recognised(
        sheet,
        joined(Kind.BANNER),
        title < 0 ? null : Wording.withoutMark(pieces.get(title).text()),
        of(Kind.PARTIES).flatMap(piece -> names(piece).stream()).toList(),
        fields(),
        sections(),
        said(Kind.ROLE),
        said(Kind.COMMENT),
        said(Kind.VOICES),
        contact(),
        of(Kind.NOTE).map(Piece::text).toList(),
        captions,
        names,
        unplaced);
  }

  /** Places prose and the text below headings. */
  private void narrative() {
    List<Text> texts = new ArrayList<>();
    Set<Topic> open = EnumSet.noneOf(Topic.class);
    Topic under = null;
    boolean follows = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean bound = false;
      switch (piece.kind()) {
        case SECTION -> {
          Topic topic = piece.topic();
          under = topic;
          if (topic == null) {
            own.computeIfAbsent(piece.words(), w -> new ArrayList<>()).add(piece.lines());
          } else if (topic.isNarrative()) {
            open.add(topic);
            headings.putIfAbsent(topic, piece.words());
            if (!piece.lines().isEmpty()) {
              texts.add(new Text(piece.lines(), topic, true, false, false));
            }
          } else if (topic.isSection()) {
            headings.putIfAbsent(topic, piece.words());
            add(topic, piece.lines());
          } else if (!piece.lines().isEmpty()) {
            texts.add(new Text(piece.lines(), null, false, false, false));
          }
        }
        case CAPTION -> captions.add(piece.text());
        case NOTE -> bound = follows;
        case PROSE -> {
          if (i != title) {
            bound = prose(piece, under, follows, texts);
          }
        }
        default -> under = null;
      }
      follows = bound || piece.kind() == Kind.SECTION && !piece.lines().isEmpty();
    }
    place(texts, open);
  }

  /** Returns whether the next piece follows on text. */
  private boolean prose(Piece piece, @Nullable Topic under, boolean follows, List<Text> texts) {
    String words = piece.text();
    if (Captions.isCaption(words)) {
      captions.addAll(split(piece));
      return false;
    }
    if (Captions.isName(words)) {
      names.add(words);
      return false;
    }
    boolean below = ordered && under != null;
    if (ordered && under != null && !under.isNarrative() && under.isSection()) {
      add(under, piece.lines());
      return false;
    }
    boolean list = Wording.isListed(piece.lines().getFirst());
    if (follows
        && !texts.isEmpty()
        && (list && announcesList(texts.getLast()) || isSubheaded(piece))) {
      texts.set(texts.size() - 1, extended(texts.getLast(), piece.lines()));
      return true;
    }
    boolean dispensable = words.length() <= 45 && !words.contains("。") && !list;
    texts.add(new Text(piece.lines(), below ? under : null, false, follows, dispensable));
    return true;
  }

  /** 以下の取組を実施, or a list that goes on. */
  private static boolean announcesList(Text text) {
    String words = String.join("", text.lines());
    return words.contains("以下の")
        || words.contains("次の")
        || Wording.isNumbered(text.lines().getFirst());
  }

  private static boolean isSubheaded(Piece piece) {
    return Heading.inBrackets(piece.lines().getFirst()) != null;
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
        captions.add(Wording.join(text.lines()));
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

  /** A heading that is followed by the next one, or by somebody's role, has its text elsewhere. */
  private boolean isOrdered() {
    for (int i = 0; i < pieces.size(); i++) {
      Topic topic = pieces.get(i).topic();
      boolean heading = pieces.get(i).kind() == Kind.SECTION;
      if (heading && topic != null && topic.isNarrative() && pieces.get(i).lines().isEmpty()) {
        Kind next = i + 1 < pieces.size() ? pieces.get(i + 1).kind() : Kind.SECTION;
        if (next != Kind.PROSE && next != Kind.NOTE) {
          return false;
        }
      }
      if (heading && topic == Topic.ROLES && i + 1 < pieces.size()) {
        Kind next = pieces.get(i + 1).kind();
        if (next != Kind.ROLE && pieces.stream().anyMatch(piece -> piece.kind() == Kind.ROLE)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Two captions on one line stand apart by white space. */
  private static List<String> split(Piece piece) {
    if (piece.lines().size() > 1) {
      return List.of(piece.text());
    }
    return Arrays.asList(piece.text().split("[\\s　]+", -1));
  }

  private static List<String> names(Piece piece) {
    return piece.lines().stream().flatMap(line -> PartyLine.names(line).stream()).toList();
  }

  private Map<Topic, String> fields() {
    Map<Topic, String> fields = new EnumMap<>(Topic.class);
    of(Kind.FIELD)
        .forEach(
            piece ->
                fields.merge(
                    Objects.requireNonNull(piece.topic()), value(piece), (a, b) -> a + "\n" + b));
    return fields;
  }

  /** A list of names goes on from line to line; without commas each line is a name. */
  private static String value(Piece piece) {
    boolean list = piece.topic() == Topic.PARTIES && !piece.text().contains("、");
    return list ? Wording.withoutEnd(String.join("\n", piece.lines())) : piece.text();
  }

  private List<Said> said(Kind kind) {
    return of(kind).map(piece -> new Said(piece.words(), piece.lines())).toList();
  }

  /** With the heading, where that is a line of its own. */
  private @Nullable String contact() {
    String lines = joined(Kind.CONTACT);
    String words =
        of(Kind.CONTACT).map(Piece::words).filter(w -> !w.isEmpty()).findFirst().orElse("");
    return lines == null || words.isEmpty() || lines.equals(words) ? lines : words + " " + lines;
  }

  private @Nullable String joined(Kind kind) {
    String joined =
        of(kind)
            .flatMap(piece -> piece.lines().stream())
            .map(Wording::withoutEnd)
            .collect(Collectors.joining(" "));
    return joined.isEmpty() ? of(kind).map(Piece::words).findFirst().orElse(null) : joined;
  }

  private Stream<Piece> of(Kind kind) {
    return pieces.stream().filter(piece -> piece.kind() == kind);
  }
}
