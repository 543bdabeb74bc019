package org.jirei.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Scalar;
import org.jirei.content.Node.Sequence;
import org.jirei.model.CaseStudy.Status;
import org.jirei.model.Section.Kind;
import org.jirei.model.Section.Rank;
import org.jirei.problem.ProblemKind;
import org.jirei.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The hints and examples in a new case file, and the check that none of them is published. They are
 * comments, but a comment sign is easily deleted by mistake.
 */
public final class DraftHints {

  private static final Messages WORDS = Messages.ofCaseFiles("scaffold");

  /** A comment of Markdown, which pages do not show. One that is not closed ends with the text. */
  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);

  private static final Pattern NOT_LINE_END = Pattern.compile("[^\\r\\n]");

  /** The fields that have an example, by the example. */
  private static final Map<String, List<Field>> EXAMPLES =
      FieldDictionary.ofCase().stream()
          .filter(field -> field.example() != null)
          .collect(Collectors.groupingBy(field -> String.valueOf(field.example())));

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
      examples(document.fields(), findings);
      narrative(document, findings);
    }
  }

  /**
   * Visits all values. One that lost its sign may belong to another field than it was meant for.
   */
  private static void examples(@Nullable Node node, FileProblems findings) {
    switch (node) {
      case Mapping mapping -> {
        for (Node.Entry entry : mapping.entries().values()) {
          if (isExample(entry, findings.file())) {
            findings.add(ProblemKind.LEFT_EXAMPLE, entry.value().span(), entry.key());
          }
          examples(entry.value(), findings);
        }
      }
      case Sequence list -> list.items().forEach(item -> examples(item, findings));
      case null, default -> {}
    }
  }

  /**
   * Whether a value is the example of a field whose explanation stands beside it or right above, as
   * only examples have it. The same words may also be those of a source document.
   */
  private static boolean isExample(Node.Entry entry, SourceFile file) {
    List<Field> fields = EXAMPLES.getOrDefault(words(entry.value()), List.of());
    int line = entry.keySpan().line();
    String above = line > 1 ? lineOf(file, line - 1) : "";
    String lines = above + "\n" + lineOf(file, line);
    return fields.stream().anyMatch(field -> lines.lines().anyMatch(text -> explains(text, field)));
  }

  /** A comment with an example is above a value that was known, whatever that is. */
  private static boolean explains(String line, Field field) {
    int at = line.indexOf("# " + label(field) + ": ");
    return at >= 0 && !line.substring(at).contains(WORDS.get("example"));
  }

  /** A text, or a list of texts as examples write it; empty for anything else. */
  private static String words(Node value) {
    return switch (value) {
      case Scalar text -> text.text().strip();
      case Sequence list when list.items().stream().allMatch(Scalar.class::isInstance) ->
          list.items().stream()
              .map(item -> '"' + ((Scalar) item).text().strip() + '"')
              .collect(Collectors.joining(",", "[", "]"));
      default -> "";
    };
  }

  private static void narrative(Document document, FileProblems findings) {
    String shown = COMMENT.matcher(document.body()).replaceAll(DraftHints::blank);
    List<String> hints =
        Stream.concat(
                Stream.of(Rank.USUAL, Rank.HELPFUL)
                    .flatMap(rank -> Kind.of(rank).stream())
                    .map(DraftHints::of),
                Stream.of(ofFurtherSections()))
            .toList();
    List<String> lines = shown.lines().toList();
    for (int number = 0; number < lines.size(); number++) {
      for (String hint : hints) {
        int at = lines.get(number).indexOf(hint);
        if (at >= 0) {
          findings.add(ProblemKind.LEFT_HINT, place(findings, document.bodyLine() + number, hint));
        }
      }
    }
  }

  /** The place of words in a line of the file, where the narrative may be indented. */
  private static Span place(FileProblems findings, int line, String words) {
    String text = lineOf(findings.file(), line);
    int at = Math.max(0, text.indexOf(words));
    return new Span(line, text.codePointCount(0, at) + 1, words.codePointCount(0, words.length()));
  }

  private static String lineOf(SourceFile file, int number) {
    return Objects.requireNonNullElse(file.line(number), "");
  }

  /** As many line ends, so that lines keep their numbers. */
  private static String blank(MatchResult comment) {
    return NOT_LINE_END.matcher(comment.group()).replaceAll("");
  }
}
