package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Scalar;
import org.jirei.content.Node.Sequence;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds values that are still the examples of a draft. An example beside its explanation, and a
 * block of examples, were never meant; one that stands alone may be what the source document says.
 */
final class DraftExamples {

  /**
   * Fields whose examples are the words of published documents, so that a case may well have them.
   */
  private static final Set<String> QUOTED =
      Set.of(
          "title",
          "since.words",
          "roles[].heading",
          "metrics[].words",
          "agreement.title",
          "agreement.signatories",
          "laws[].title",
          "staffing[].post",
          "staffing[].words",
          "stories[].profile",
          "stories[].consent",
          "contact.office",
          "licence");

  /** Fewer letters are a name or a date, which many cases have in common. */
  private static final int SENTENCE = 9;

  /** A block with fewer fields has the values of its examples by chance. */
  private static final int BLOCK = 3;

  private static final Map<String, Field> FIELDS =
      FieldDictionary.ofCase().stream().collect(Collectors.toMap(Field::path, Function.identity()));

  /** The fields that have an example, by the example. */
  private static final Map<String, List<Field>> EXAMPLES =
      FieldDictionary.ofCase().stream()
          .filter(field -> field.example() != null)
          .collect(Collectors.groupingBy(field -> String.valueOf(field.example())));

  private final FileProblems findings;

  DraftExamples(FileProblems findings) {
    this.findings = findings;
  }

  /**
   * Visits all values. One that lost its sign may belong to another field than it was meant for.
   *
   * @param path of the node: {@code roles[]}, empty for all fields
   */
  void check(@Nullable Node node, String path) {
    switch (node) {
      case Mapping mapping -> checkBlock(mapping, path);
      case Sequence list -> list.items().forEach(item -> check(item, path + "[]"));
      case null, default -> {}
    }
  }

  private void checkBlock(Mapping mapping, String path) {
    List<Field> left = new ArrayList<>();
    for (Node.Entry entry : mapping.entries().values()) {
      Field field = FIELDS.get(below(path, entry));
      if (field != null && words(entry.value()).equals(field.example())) {
        left.add(field);
      }
    }
    boolean isBlock = !path.isEmpty() && isBlock(path, left);
    for (Node.Entry entry : mapping.entries().values()) {
      Field field = FIELDS.get(below(path, entry));
      boolean isLeft = field != null && left.contains(field);
      if (isLeft && isBlock || isExplained(entry)) {
        findings.add(ProblemKind.LEFT_EXAMPLE, entry.value().span(), entry.key());
      } else if (isLeft && field != null && isInvented(field)) {
        findings.add(ProblemKind.LIKE_EXAMPLE, entry.value().span(), entry.key());
      }
      check(entry.value(), below(path, entry));
    }
  }

  private static String below(String path, Node.Entry entry) {
    return path.isEmpty() ? entry.key() : path + "." + entry.key();
  }

  /** Whether so many examples are together that nobody wrote these values. */
  private static boolean isBlock(String path, List<Field> left) {
    long all =
        FIELDS.values().stream()
            .filter(field -> field.path().startsWith(path + "."))
            .filter(field -> field.path().indexOf('.', path.length() + 1) < 0)
            .filter(DraftExamples::isSimple)
            .count();
    boolean isWhole = left.size() >= BLOCK && left.size() == all;
    return isWhole && left.stream().anyMatch(DraftExamples::isSentence)
        || left.size() > 1 && left.stream().anyMatch(DraftExamples::isInvented);
  }

  private static boolean isSimple(Field field) {
    String example = field.example();
    return example != null && !example.startsWith("{") && !example.startsWith("[{");
  }

  private static boolean isInvented(Field field) {
    return isSentence(field) && !QUOTED.contains(field.path());
  }

  /** Whether an example is words, and neither an id nor an address nor a number. */
  private static boolean isSentence(Field field) {
    String example = Objects.requireNonNullElse(field.example(), "");
    long letters = example.codePoints().filter(Character::isLetter).count();
    return letters >= SENTENCE && !example.matches("[\\[\\]\",\\w:/.-]*");
  }

  /**
   * Whether a value is the example of a field whose explanation stands beside it or right above, as
   * only examples have it. The same words may also be those of a source document.
   */
  private boolean isExplained(Node.Entry entry) {
    List<Field> fields = EXAMPLES.getOrDefault(words(entry.value()), List.of());
    int line = entry.keySpan().line();
    String lines = lineOf(line - 1) + "\n" + lineOf(line);
    return fields.stream()
        .anyMatch(field -> lines.lines().anyMatch(text -> DraftHints.explains(text, field)));
  }

  private String lineOf(int number) {
    return number < 1 ? "" : Objects.requireNonNullElse(findings.file().line(number), "");
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
}
