package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.importer.TextBlock.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into pieces at its headings, marks and gaps.
 *
 * <p>A box continues after a gap if its words are incomplete, since text from a PDF has blank lines
 * within sentences.
 */
final class Segmenter {

  /** Counts of people are an outcome, never a task. */
  private static final Pattern OUTCOME_FIGURE =
      Pattern.compile("(?:参加|定員|受講|就職|来場|利用|応募|申込)[^。、]{0,8}[0-9０-９]+[名人組社件]");

  private static final String OPENED = "（(＜〈《≪［\\[<〔「『";
  private static final String CLOSED = "）)＞〉》≫］\\]>〕」』";

  /**
   * A party and its task: 仙台市：受付, （仙台市） 受付, 仙台市　　受付, or the name alone above the task: ＜仙台市＞, ■仙台市.
   */
  private static final Pattern TASK =
      Pattern.compile(
          "^(?<mark>(?:[◆■●○◇□▼▽★☆・①-⑳]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}[.．])?)[\\s　]*(?:"
              + ("[" + OPENED + "](?<inside>[^" + OPENED + CLOSED + "]{1,30})[" + CLOSED + "]")
              + "[\\s　]*[：:]?"
              + "|(?<before>[^：:…‥→⇒。【】]{1,30})(?:[：:]|[…‥→⇒]+)"
              + ("|(?<apart>[^\\s　：:。【】" + OPENED + CLOSED + "]{1,30})")
              + "(?:[\\s　]*[　\\t][\\s　]*|\\s{2,}|$)"
              + ")[\\s　]*(?:[…‥→⇒]+[\\s　]*)?(?<task>.*)$");

  /** 市は…, Ａ　ハローワークが…: an organisation and what it does in a sentence. */
  private static final Pattern SUBJECT =
      Pattern.compile("^(?:[AＡ答][\\s　.．：:]+)?(?<name>[^、。：:\\s　]{1,20}?)(?:は|が)(?=[^、。]).*。$");

  private List<Line> lines;
  private final PartyLine partyLine;
  private List<@Nullable Heading> formed = List.of();
  private List<FigureTables.Found> tables = List.of();
  private final List<TextBlock> textBlocks = new ArrayList<>();
  private List<String> parties = List.of();

  private Kind kind = Kind.PROSE;
  private String words = "";
  private @Nullable Topic topic;
  private List<String> open = new ArrayList<>();

  /** The topic of roles or comments, below which a name begins a role or comment of that party. */
  private @Nullable Topic below;

  private Segmenter(List<Line> lines) {
    this.lines = lines;
    this.partyLine = PartyLine.in(lines);
  }

  static List<TextBlock> cut(ImportedDocument document) {
    return new Segmenter(Line.of(document)).cut();
  }

  private List<TextBlock> cut() {
    parties = partyNames();
    List<Line> unfolded = new ArrayList<>(lines.subList(0, partyLine.end()));
    unfolded.addAll(RoleColumns.unfolded(lines.subList(partyLine.end(), lines.size()), parties));
    lines = unfolded;
    formed = HeadingForms.of(lines);
    tables = FigureTables.in(lines.stream().map(Line::text).toList());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int at = i;
      if (tables.stream().anyMatch(table -> table.holds(at))) {
        row(line);
      } else if (!opens(line, i)) {
        add(line);
      }
    }
    close();
    return textBlocks;
  }

  /** A row of a table belongs to the text above it and is told as it stands. */
  private void row(Line line) {
    if (kind != Kind.SECTION && kind != Kind.PROSE || line.apart() && kind == Kind.PROSE) {
      start(Kind.PROSE, "", null, "");
    }
    open.add(line.text() + LineHeuristics.WHOLE);
  }

  private List<String> partyNames() {
    List<String> names = new ArrayList<>();
    for (Line line : lines) {
      Heading heading = Heading.of(line.text());
      if (heading != null && heading.kind() == Kind.FIELD && heading.topic() == Topic.PARTIES) {
        names.addAll(JoinedNames.listed(heading.rest()));
      }
    }
    for (Line line : lines.subList(partyLine.first(), partyLine.end())) {
      names.addAll(PartyLine.names(line.text()));
    }
    return names;
  }

  /** Whether the line is a heading or a mark that begins a piece. */
  private boolean opens(Line line, int index) {
    String text = line.text();
    if (insideBrackets()) {
      return false;
    }
    if (partyLine.holds(index)) {
      start(Kind.PARTIES, "", Topic.PARTIES, text);
      close();
      return true;
    }
    if (kind == Kind.CONTACT && ContactLine.goesOnWith(text)) {
      return false;
    }
    Heading heading = Heading.of(text);
    if (heading != null && isDetail(heading, line)) {
      return false;
    }
    if (heading != null && !(heading.kind() == Kind.BANNER && !line.apart() && !open.isEmpty())) {
      boolean whole = line.whole() && !heading.rest().isEmpty();
      String rest = whole ? heading.rest() + LineHeuristics.WHOLE : heading.rest();
      start(heading.kind(), heading.words(), heading.topic(), rest);
      if (heading.kind() == Kind.BANNER) {
        // The title often follows on the next line.
        close();
      }
      return true;
    }
    if (isNamed(line)) {
      return true;
    }
    Heading byForm = formed.get(index);
    if (heading == null && byForm != null && !isDetail(byForm, line)) {
      startFormed(byForm, line);
      return true;
    }
    List<String> names = Heading.bracketed(text);
    if (!names.isEmpty()) {
      boolean role = names.stream().allMatch(this::isHolder);
      start(role ? Kind.ROLE : Kind.SECTION, String.join("\n", names), null, "");
      return true;
    }
    if (LineHeuristics.isNote(text) && !isLegend(index)) {
      start(Kind.NOTE, "", null, line.marked());
      return true;
    }
    if (isCaption(line, index)) {
      start(Kind.CAPTION, "", null, text);
      close();
      return true;
    }
    return false;
  }

  private void startFormed(Heading heading, Line line) {
    boolean inside = kind == Kind.SECTION || kind == Kind.PROSE;
    if (heading.kind() != Kind.PROSE) {
      start(heading.kind(), heading.words(), heading.topic(), heading.rest());
    } else if (!inside) {
      start(Kind.SECTION, heading.words(), null, heading.rest());
    } else {
      if (line.apart()) {
        start(Kind.PROSE, "", null, "");
      }
      open.add(heading.words() + LineHeuristics.TITLED);
      if (!heading.rest().isEmpty()) {
        open.add(heading.rest());
      }
    }
  }

  /** Whether 日時：, 場所： or 対象： is a detail of a section: when, where and for whom. */
  private boolean isDetail(Heading heading, Line line) {
    boolean detail =
        heading.topic() == Topic.YEAR
            || heading.topic() == Topic.AREA
            || heading.topic() == Topic.TARGETS;
    boolean narrative = kind == Kind.SECTION || kind == Kind.PROSE && !open.isEmpty();
    return detail && narrative && !line.apart() && !line.whole();
  }

  /** Below the heading of roles, a name begins a task; below that of comments, a comment. */
  private boolean isNamed(Line line) {
    Matcher subject = SUBJECT.matcher(line.text());
    if (below == Topic.ROLES
        && subject.matches()
        && Organisation.isCalled(parties, subject.group("name"))) {
      // The whole sentence is the task, with its subject.
      start(Kind.ROLE, subject.group("name"), null, line.marked());
      below = Topic.ROLES;
      return true;
    }
    Matcher labelled = TASK.matcher(line.text());
    if (below == null || !labelled.matches()) {
      return false;
    }
    String name =
        Stream.of("inside", "before", "apart")
            .map(labelled::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow()
            .strip();
    if (name.matches(".([\\s　]+.){1,4}")) {
      // 共　通
      name = name.replaceAll("[\\s　]", "");
    }
    List<String> names = JoinedNames.split(name, parties);
    if (!names.stream().allMatch(each -> Organisation.isCalled(parties, each))) {
      return false;
    }
    // A name alone may be part of the line before.
    boolean alone = labelled.group("apart") != null && labelled.group("task").isEmpty();
    boolean named = kind == Kind.ROLE || kind == Kind.COMMENT;
    boolean follows = open.isEmpty() ? named : !line.apart();
    boolean whole = Organisation.isOneOf(parties, name) && !breaksOffBefore();
    if (alone && follows && !whole && labelled.group("mark").isEmpty()) {
      return false;
    }
    String task = labelled.group("task");
    Kind next = below == Topic.ROLES ? Kind.ROLE : Kind.COMMENT;
    start(next, name, null, line.whole() && !task.isEmpty() ? task + LineHeuristics.WHOLE : task);
    return true;
  }

  private boolean breaksOffBefore() {
    return !open.isEmpty() && (breaksOff() || LineHeuristics.endsInHiragana(open.getLast()));
  }

  /**
   * Only commas and open brackets are reliable here, since headings do not occur within sentences.
   */
  private boolean insideBrackets() {
    return !open.isEmpty()
        && !LineHeuristics.isWhole(open.getLast())
        && LineHeuristics.isOpen(open.getLast());
  }

  private void add(Line line) {
    boolean other = line.apart() && !(line.whole() ? goesOnTyped() : goesOnWith(line.text()));
    if (other || endsValue(line)) {
      start(Kind.PROSE, "", null, "");
    }
    open.add(line.marked());
  }

  /**
   * Whether the open value ends before a line. It is as long as the line of its label, unless that
   * breaks off; below a label that stands alone, a title is one line, and names and lists are many.
   */
  private boolean endsValue(Line line) {
    if (kind != Kind.FIELD || open.isEmpty() || line.whole()) {
      return false;
    }
    String text = line.text();
    boolean names = topic == Topic.PARTIES && !PartyLine.names(text).isEmpty();
    boolean listed = topic != Topic.TITLE && LineHeuristics.isListed(text);
    return !names
        && !listed
        && !LineHeuristics.breaksOff(open.getLast())
        && !LineHeuristics.goesOn(text);
  }

  /** Whether a line after a gap still belongs to the open piece. */
  private boolean goesOnWith(String text) {
    boolean listed = LineHeuristics.isListed(text);
    return switch (kind) {
      case COMMENT ->
          open.isEmpty()
              || !listed
                  && (!LineHeuristics.isFinished(open.getLast()) || LineHeuristics.goesOn(text));
      case VOICES -> open.isEmpty() || !listed && breaksOff();
      case CONTACT -> open.isEmpty() || ContactLine.goesOnWith(text) || !listed && breaksOff();
      case NOTE, FIELD -> open.isEmpty() || !listed && breaksOff() || isRunOnNote(text);
      case ROLE ->
          !OUTCOME_FIGURE.matcher(text).find()
              && (open.isEmpty() || listed || breaksOff() || runsOn(text) || isUnlistedRole());
      case SECTION -> false;
      case BANNER, PARTIES, CAPTION -> false;
      case PROSE -> !open.isEmpty() && !listed && (breaksOff() || runsOn(text));
    };
  }

  /** In typed text, a box ends where the next heading begins. */
  private boolean goesOnTyped() {
    return switch (kind) {
      case COMMENT, VOICES, ROLE, CONTACT, FIELD -> true;
      case NOTE -> open.isEmpty();
      default -> false;
    };
  }

  /** A note continues until its sentence ends. */
  private boolean isRunOnNote(String text) {
    return kind == Kind.NOTE
        && !LineHeuristics.isListed(text)
        && (!LineHeuristics.isFinished(open.getLast()) || LineHeuristics.goesOn(text));
  }

  /** A task without a list marker that is not complete yet. */
  private boolean isUnlistedRole() {
    return open.stream().noneMatch(LineHeuristics::isListed)
        && !LineHeuristics.isFinished(open.getLast())
        && open.getLast().length() >= 10;
  }

  private boolean breaksOff() {
    return LineHeuristics.breaksOff(open.getLast()) && !LineHeuristics.isNote(open.getLast());
  }

  /** Whether the last line was broken by the edge of its box and not by the end of the text. */
  private boolean runsOn(String next) {
    String last = open.getLast();
    if (LineHeuristics.isFinished(last) || last.length() < 8) {
      return false;
    }
    int widest = open.stream().mapToInt(String::length).max().orElse(0);
    boolean full = LineHeuristics.isFull(last, widest);
    boolean scrap = kind == Kind.ROLE && next.length() <= last.length() / 2;
    return full
            && (open.size() > 2
                || scrap
                || LineHeuristics.endsInHiragana(last) && kind == Kind.ROLE)
        || full && LineHeuristics.goesOn(next);
  }

  private void start(Kind next, String heading, @Nullable Topic about, String first) {
    close();
    below =
        switch (next) {
          case SECTION -> about == Topic.ROLES || about == Topic.COMMENTS ? about : null;
          case PROSE, NOTE, CAPTION -> below;
          case ROLE -> below == Topic.ROLES ? below : null;
          case COMMENT -> below == Topic.COMMENTS ? below : null;
          case BANNER, PARTIES, VOICES, CONTACT, FIELD -> null;
        };
    kind = next;
    words = heading;
    topic = about;
    if (!first.isEmpty()) {
      open.add(first);
    }
  }

  private void close() {
    if (!open.isEmpty() || !words.isEmpty() || kind != Kind.PROSE) {
      textBlocks.add(new TextBlock(kind, words, topic, List.copyOf(open)));
    }
    kind = Kind.PROSE;
    words = "";
    topic = null;
    open = new ArrayList<>();
  }

  /** One party or several: 大垣市, 大垣市・国. */
  private boolean isHolder(String words) {
    return JoinedNames.split(words, parties).stream().allMatch(this::isParty);
  }

  private boolean isParty(String name) {
    return Organisation.among(parties, name) != null || Organisation.isName(name);
  }

  /**
   * Whether a list of notes explains the text, such as ※県の施策：… above 国の施策：…. One footnote cannot
   * hold it.
   */
  private boolean isLegend(int index) {
    String text = lines.get(index).text();
    if (!LineHeuristics.isLabelled(text) || index + 1 >= lines.size()) {
      return false;
    }
    Line next = lines.get(index + 1);
    return !next.apart()
        && !LineHeuristics.isNote(next.text())
        && LineHeuristics.isLabelled(next.text());
  }

  /** Whether a line consists of words in the brackets of captions, alone in their block. */
  private boolean isCaption(Line line, int index) {
    boolean alone = line.apart() && (index + 1 == lines.size() || lines.get(index + 1).apart());
    String text = line.text();
    return alone
        && (text.matches("[≪《][^≫》]{2,40}[≫》]") && !text.contains("実績")
            || text.matches("（[^）。]{2,30}）")
            || !Captions.isChange(text)
                && text.matches("^(?:写真|図|画像|▲|△|↑|▼)[0-9０-９]*[：:\\s　]?.{2,60}"));
  }
}
