package org.jirei.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.jirei.text.Printable;

/** Puts problems into words: a place and a sentence, the line with a caret, the help. */
public final class ProblemText {

  private static final String NEAREST = "nearest";

  private final Language language;
  private final Messages messages;

  public ProblemText(Language language) {
    this.language = language;
    this.messages = Messages.of(language, "problem");
  }

  /**
   * The whole of a problem, several lines, each ended by a line feed.
   *
   * <pre>
   * content/cases/sendai.md:14:11: error: roles[1].parties names "hello-worc", which is not …
   *    14 |   - parties: [hello-worc]
   *       |               ^^^^^^^^^^
   *    help: did you mean "hello-work"?
   * </pre>
   */
  public String format(Problem problem) {
    StringBuilder text = new StringBuilder();
    text.append(Printable.of(problem.at().toString()))
        .append(": ")
        .append(messages.get("severity." + severity(problem)))
        .append(": ")
        .append(sentence(problem))
        .append('\n');
    if (problem.sourceLine() != null && !problem.sourceLine().isBlank()) {
      text.append(Excerpt.of(problem.sourceLine(), problem.at(), problem.length()));
    }
    return text.append("   ")
        .append(messages.get("help"))
        .append(": ")
        .append(help(problem))
        .append('\n')
        .toString();
  }

  /** One sentence that says what is wrong. */
  public String sentence(Problem problem) {
    return oneLine(messages.get(problem.kind().id(), arguments(problem)));
  }

  /** What to do about it. */
  public String help(Problem problem) {
    List<String> names = problem.kind().arguments();
    boolean near =
        !names.isEmpty()
            && names.getLast().equals(NEAREST)
            && !problem.arguments().getLast().isEmpty();
    String key = problem.kind().id() + (near ? ".help.near" : ".help");
    return oneLine(messages.get(key, arguments(problem)));
  }

  /** The same for other programs. */
  public ProblemReport report(Problem problem) {
    return new ProblemReport(
        problem.kind().id(),
        severity(problem),
        problem.at().file(),
        problem.at().line(),
        problem.at().column(),
        problem.length(),
        sentence(problem),
        help(problem),
        arguments(problem));
  }

  /** The values by name; of {@code detail} and {@code detail_ja} the one in this language. */
  private Map<String, String> arguments(Problem problem) {
    Map<String, String> arguments = new LinkedHashMap<>();
    List<String> names = problem.kind().arguments();
    String own = ProblemKind.IN_LANGUAGE + language.tag();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!name.contains(ProblemKind.IN_LANGUAGE) || name.endsWith(own)) {
        arguments.put(name.split(ProblemKind.IN_LANGUAGE)[0], problem.arguments().get(i));
      }
    }
    return arguments;
  }

  /** The sentence of a kind with its arguments in braces: {@code {field} is missing}. */
  public String pattern(ProblemKind kind) {
    Map<String, String> braces = new LinkedHashMap<>();
    kind.arguments().forEach(name -> braces.put(name, "{" + name + "}"));
    return oneLine(messages.get(kind.id(), braces));
  }

  public Language language() {
    return language;
  }

  private static String severity(Problem problem) {
    return severity(problem.severity());
  }

  /** The name of a severity for other programs: {@code warning}. */
  public static String severity(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** Arguments come from files, which may contain anything. */
  private static String oneLine(String words) {
    return Printable.of(words.replaceAll("\\s+", " "));
  }
}
