package org.jirei.theme;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.Problems;

/** Tells what the Java compiler found wrong at the place in the template that it came from. */
final class JavaErrors {

  private final TemplateSources sources;
  private final Set<String> broken;
  private final Problems problems;
  private final Map<String, TextFinder> finders = new HashMap<>();

  /**
   * @param broken templates in whose place built-in ones were read, so that calls may not fit
   */
  JavaErrors(TemplateSources sources, Set<String> broken, Problems problems) {
    this.sources = sources;
    this.broken = broken;
    this.problems = problems;
  }

  void add(GeneratedTemplate template, Diagnostic<?> error) {
    String java = template.java();
    int point = within(java, error.getPosition());
    int start = within(java, error.getStartPosition());
    int end = within(java, error.getEndPosition());
    String code = String.valueOf(error.getCode());
    if (end <= start) {
      start = point;
      end = point;
    } else if (code.contains("cant.resolve") && java.startsWith(".", point)) {
      // The dot of x.foo is what the compiler points at; the name behind it is what is wrong.
      start = point + 1;
    }
    String before = java.substring(java.lastIndexOf('\n', start - 1) + 1, start);
    String words = java.substring(start, end).lines().findFirst().orElse("");
    String called = sources.nameOf(words.replaceFirst("\\.render$", "")).orElse(null);
    if (called == null) {
      addExpression(template, error, before, words);
    } else if (!broken.contains(called)) {
      String call = TemplateSources.call(called);
      TextFinder.Place place = find(template, error, "", call);
      problems.add(sources.problem(ProblemKind.TEMPLATE_CALL, template.name(), place, called));
    }
  }

  private static int within(String java, long position) {
    return Math.clamp(position, 0, java.length());
  }

  private void addExpression(
      GeneratedTemplate template, Diagnostic<?> error, String before, String words) {
    TextFinder.Place place = find(template, error, before, words);
    if (place.column() == 0) {
      // Written by jte alone; where the expression before it ends is the nearest there is.
      place = find(template, error, before, "");
    }
    String code = String.valueOf(error.getCode());
    // ENGLISH would fall back to the language of the machine, since the English words are the root.
    String message = String.valueOf(error.getMessage(Locale.ROOT)).strip();
    String name = template.name();
    if (code.contains("cant.resolve") || code.contains("doesnt.exist")) {
      String detail = withoutTitle(message);
      problems.add(sources.problem(ProblemKind.TEMPLATE_NAME, name, place, words, detail));
    } else {
      problems.add(sources.problem(ProblemKind.TEMPLATE_JAVA, name, place, message));
    }
  }

  private TextFinder.Place find(
      GeneratedTemplate template, Diagnostic<?> error, String before, String words) {
    return finders
        .computeIfAbsent(template.name(), name -> new TextFinder(sources.lines(name)))
        .find(template.line(error.getLineNumber()), before, words);
  }

  /** The first line of such a message only says "cannot find symbol". */
  private static String withoutTitle(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(end).strip();
  }
}
