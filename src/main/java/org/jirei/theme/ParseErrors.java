package org.jirei.theme;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.Problems;
import org.jirei.theme.TextFinder.Place;

/** Finds out from the exceptions of jte where a template is wrong, and how. */
final class ParseErrors {

  private static final Pattern SYNTAX =
      Pattern.compile("(?s)Failed to compile \\S+, error at line (\\d+): (.*)");
  private static final Pattern NOT_FOUND =
      Pattern.compile("(\\S+) not found, referenced at \\S+:(\\d+)");
  private static final Pattern NO_PARAMETER =
      Pattern.compile(".* at \\S+:(\\d+)\\. No parameter with name (\\S+) is defined in (\\S+)");

  private static final Pattern BLOCK = Pattern.compile("@(if|for|endif|endfor)\\b");

  /** The reference to release notes that jte adds to some messages. */
  private static final Pattern ADVERTISEMENT = Pattern.compile("(?s)\\s+Maybe you want to use.*");

  private final TemplateSources sources;
  private final Problems problems;

  ParseErrors(TemplateSources sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  /**
   * Adds the problem that stopped jte from reading a template.
   *
   * @param broken templates that were replaced by built-in ones
   * @return the template to correct: this one or one that it calls
   */
  String add(String name, RuntimeException failure, Set<String> broken) {
    String words = String.valueOf(failure.getMessage());
    Matcher syntax = SYNTAX.matcher(words);
    Matcher missing = NOT_FOUND.matcher(words);
    Matcher parameter = NO_PARAMETER.matcher(words);
    if (parameter.matches()) {
      int line = Integer.parseInt(parameter.group(1)) + 1;
      return unknownParameter(name, line, parameter.group(2), parameter.group(3), broken);
    }
    if (syntax.matches()) {
      String detail = ADVERTISEMENT.matcher(syntax.group(2)).replaceFirst("");
      Place place = Place.ofLine(Integer.parseInt(syntax.group(1)));
      problems.add(sources.problem(ProblemKind.TEMPLATE_SYNTAX, name, place, detail));
    } else if (missing.matches()) {
      String called = missing.group(1);
      Place place = find(name, Integer.parseInt(missing.group(2)), TemplateSources.call(called));
      problems.add(sources.problem(ProblemKind.TEMPLATE_MISSING, name, place, called));
    } else {
      Place place = Place.ofLine(loneEnd(sources.lines(name)));
      problems.add(sources.problem(ProblemKind.TEMPLATE_UNREADABLE, name, place));
    }
    return name;
  }

  /**
   * A built-in template cannot change its calls, so the template that it calls must be corrected.
   */
  private String unknownParameter(
      String caller, int line, String parameter, String called, Set<String> broken) {
    if (broken.contains(caller)) {
      return called; // The publisher's own caller may pass other arguments than the built-in one.
    }
    if (!sources.isOwn(caller)) {
      ProblemKind kind = ProblemKind.TEMPLATE_PARAMETER_LOST;
      problems.add(sources.problem(kind, called, Place.ofLine(1), parameter, caller));
      return called;
    }
    if (!broken.contains(called)) {
      Place place = find(caller, line, parameter);
      ProblemKind kind = ProblemKind.TEMPLATE_PARAMETER;
      problems.add(sources.problem(kind, caller, place, parameter, called));
    }
    return caller;
  }

  private Place find(String name, int line, String words) {
    return new TextFinder(sources.lines(name)).find(line, "", words);
  }

  /**
   * The first line with an end that has no beginning, for which jte has no message; 0 if there is
   * none.
   */
  private static int loneEnd(List<String> lines) {
    int open = 0;
    for (int line = 1; line <= lines.size(); line++) {
      Matcher sign = BLOCK.matcher(lines.get(line - 1));
      while (sign.find()) {
        open += sign.group(1).startsWith("end") ? -1 : 1;
        if (open < 0) {
          return line;
        }
      }
    }
    return 0;
  }
}
