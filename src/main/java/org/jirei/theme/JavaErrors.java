package org.jirei.theme;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.Problems;

/** Reports errors of the Java compiler at the place in the template that caused them. */
final class JavaErrors {

  private final TemplateSources sources;
  private final Set<String> broken;
  private final Problems problems;
  private final Map<String, TextFinder> finders = new HashMap<>();

  /**
   * @param broken templates that were replaced by built-in ones, so that calls may not fit
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
      // For x.foo the compiler points at the dot, but the name after it is wrong.
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
      // Only jte wrote this; the end of the expression before it is the nearest place.
      place = find(template, error, before, "");
    }
    String code = String.valueOf(error.getCode());
    // Locale.ENGLISH would fall back to the language of the machine, because the English messages
    // belong to ROOT.
    String message = message(error, Locale.ROOT);
    String japanese = message(error, Locale.JAPANESE);
    String name = template.name();
    if (code.contains("cant.resolve") || code.contains("doesnt.exist")) {
      problems.add(
          sources.problem(
              ProblemKind.TEMPLATE_NAME,
              name,
              place,
              words,
              withoutTitle(message),
              withoutTitle(japanese)));
    } else {
      problems.add(sources.problem(ProblemKind.TEMPLATE_JAVA, name, place, message, japanese));
    }
  }

  private static String message(Diagnostic<?> error, Locale locale) {
    return String.valueOf(error.getMessage(locale)).strip().replaceFirst(":$", "");
  }

  private TextFinder.Place find(
      GeneratedTemplate template, Diagnostic<?> error, String before, String words) {
    return finders
        .computeIfAbsent(template.name(), name -> new TextFinder(sources.lines(name)))
        .find(template.line(error.getLineNumber()), before, words);
  }

  /** Removes the first line of a message that only says "cannot find symbol". */
  private static String withoutTitle(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(end).strip();
  }
}
