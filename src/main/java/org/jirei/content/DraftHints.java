package org.jirei.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.model.CaseStudy.Status;
import org.jirei.model.Section.Kind;
import org.jirei.model.Section.Rank;
import org.jirei.problem.ProblemKind;
import org.jirei.text.Messages;

/**
 * The hints and examples in a new case file, and the check that none of them is published. They are
 * comments, but a comment sign is easily deleted by mistake.
 */
public final class DraftHints {

  private static final Messages WORDS = Messages.ofCaseFiles("scaffold");

  /** All that is written in the narrative of a draft, each hint as its sentences. */
  private static final Map<String, List<String>> SENTENCES =
      Stream.concat(
              Kind.of(Rank.USUAL, Rank.OCCASIONAL, Rank.HELPFUL).stream().map(DraftHints::of),
              Stream.of(ofFurtherSections()))
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  hint -> List.of(hint.split("(?<=。)(?=.)", -1)),
                  (first, same) -> first,
                  LinkedHashMap::new));

  /** How many letters tell that a sentence may be somewhere in a text. */
  private static final int BEGINNING = 4;

  private DraftHints() {}

  /** What to write under a heading of the narrative. */
  public static String of(Kind kind) {
    return WORDS.get("section." + kind.name().toLowerCase(Locale.ROOT));
  }

  /** What is written above the headings that few cases need. */
  public static String ofFurtherSections() {
    return WORDS.get("sections.further");
  }

  /** The explanation of a field: 団体名（必須）: 資料の見出しに書かれている正式な名前です。 */
  public static String of(Field field) {
    return label(field) + ": " + field.description();
  }

  private static String label(Field field) {
    return field.label() + (field.required() ? WORDS.get("required") : "");
  }

  /** Reports hints and examples that readers would see. */
  static void check(FileProblems findings, Status status, Document document) {
    if (status != Status.DRAFT) {
      new DraftExamples(findings).check(document.fields(), "");
      narrative(document, findings);
    }
  }

  /** A comment with an example is above a value that was known, whatever that is. */
  static boolean explains(String line, Field field) {
    int at = line.indexOf("# " + label(field) + ": ");
    return at >= 0 && !line.substring(at).contains(WORDS.get("example"));
  }

  /**
   * Looks for hints in what the page shows. Only Markdown itself knows where its comments end, so
   * the text is parsed. Its other problems are reported where its sections are read.
   */
  private static void narrative(Document document, FileProblems findings) {
    if (!mayHaveHint(document.body())) {
      return;
    }
    ShownWords shown =
        ShownWords.of(MarkdownParser.parse(document.body(), document.bodyLine(), findings.copy()));
    Map<Integer, String> found = new TreeMap<>();
    SENTENCES.forEach(
        (hint, sentences) ->
            sentences.stream()
                .flatMap(sentence -> shown.linesOf(sentence).stream())
                .forEach(line -> found.putIfAbsent(line, hint)));
    found.forEach(
        (line, hint) ->
            findings.add(ProblemKind.LEFT_HINT, place(findings, document.bodyLine() + line, hint)));
  }

  private static boolean mayHaveHint(String body) {
    String letters = ShownWords.folded(body);
    return SENTENCES.values().stream()
        .flatMap(List::stream)
        .map(ShownWords::folded)
        .anyMatch(sentence -> letters.contains(sentence.substring(0, BEGINNING)));
  }

  /** The place of a hint in a line of the file; the whole line if there is only a part of it. */
  private static Span place(FileProblems findings, int line, String hint) {
    String text = Objects.requireNonNullElse(findings.file().line(line), "");
    String words = text.contains(hint) ? hint : text.strip();
    int at = text.indexOf(words);
    return new Span(line, text.codePointCount(0, at) + 1, words.codePointCount(0, words.length()));
  }
}
