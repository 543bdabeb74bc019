package org.jirei.theme;

import gg.jte.TemplateException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.Problems;

/** Reads from the exceptions of jte which template is wrong, where, and how. */
final class TemplateErrors {

  private static final Pattern SYNTAX =
      Pattern.compile("(?s)Failed to compile (\\S+), error at line (\\d+): (.*)");
  private static final Pattern NOT_FOUND =
      Pattern.compile("(\\S+) not found, referenced at (\\S+):(\\d+)");
  private static final Pattern NO_PARAMETER =
      Pattern.compile("(?s).*No parameter with name (\\S+) is defined in (\\S+)");
  private static final Pattern RUNTIME = Pattern.compile("(?s).*error at (\\S+):(\\d+).*");

  private static final Pattern BLOCK = Pattern.compile("@(if|for|endif|endfor)\\b");

  /** jte leads from some sentences to its release notes. */
  private static final Pattern ADVERTISEMENT = Pattern.compile("(?s)\\s+Maybe you want to use.*");

  private final TemplateSources sources;

  TemplateErrors(TemplateSources sources) {
    this.sources = sources;
  }

  /**
   * Adds what kept jte from reading a template.
   *
   * @param broken is told of the template that has to be fixed
   */
  void ofSyntax(String name, RuntimeException failure, Problems problems, Set<String> broken) {
    String words = String.valueOf(failure.getMessage());
    Matcher syntax = SYNTAX.matcher(words);
    Matcher missing = NOT_FOUND.matcher(words);
    Matcher parameter = NO_PARAMETER.matcher(words);
    if (syntax.matches()) {
      String detail = ADVERTISEMENT.matcher(syntax.group(3)).replaceFirst("");
      int line = Integer.parseInt(syntax.group(2));
      problems.add(
          sources.problem(ProblemKind.TEMPLATE_SYNTAX, syntax.group(1), line, 0, 0, detail));
      broken.add(syntax.group(1));
    } else if (missing.matches()) {
      missing(missing, problems);
      broken.add(missing.group(2));
    } else if (parameter.matches()) {
      unknownParameter(parameter.group(1), parameter.group(2), problems, broken);
    } else {
      int line = loneEnd(sources.lines(name));
      problems.add(sources.problem(ProblemKind.TEMPLATE_UNREADABLE, name, line, 0, 0));
      broken.add(name);
    }
  }

  /** The first line that ends what nothing began, for which jte has no words; 0 where none does. */
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

  private void missing(Matcher found, Problems problems) {
    String call = "@template." + TemplateCalls.dotted(found.group(1));
    int line = Integer.parseInt(found.group(3));
    List<String> lines = sources.lines(found.group(2));
    int column = line > lines.size() ? 0 : lines.get(line - 1).indexOf(call) + 1;
    problems.add(
        sources.problem(
            ProblemKind.TEMPLATE_MISSING,
            found.group(2),
            line,
            column,
            call.length(),
            found.group(1)));
  }

  /** jte names the template that is called, not the one that calls it so. */
  private void unknownParameter(
      String parameter, String called, Problems problems, Set<String> broken) {
    Pattern call =
        Pattern.compile(
            "@template\\."
                + Pattern.quote(TemplateCalls.dotted(called))
                + "\\s*\\([^`]*?\\b(?<name>"
                + Pattern.quote(parameter)
                + ")\\s*=");
    for (String caller : sources.names()) {
      Matcher found = call.matcher(String.valueOf(sources.resolve(caller)));
      if (!found.find()) {
        continue;
      }
      if (sources.isOwn(caller)) {
        String text = String.valueOf(sources.resolve(caller));
        List<String> before = List.of(text.substring(0, found.start("name")).split("\\R", -1));
        problems.add(
            sources.problem(
                ProblemKind.TEMPLATE_PARAMETER,
                caller,
                before.size(),
                before.getLast().length() + 1,
                parameter.length(),
                parameter,
                called));
        broken.add(caller);
      } else {
        problems.add(
            sources.problem(
                ProblemKind.TEMPLATE_PARAMETER_LOST, called, 1, 0, 0, parameter, caller));
        broken.add(called);
        return; // One of its callers is enough to find the line by.
      }
    }
  }

  /**
   * What stopped a page in the making.
   *
   * @param classes of the templates
   */
  Problem atRuntime(String template, TemplateException failure, ClassLoader classes) {
    Matcher told = RUNTIME.matcher(String.valueOf(failure.getMessage()));
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    TemplateLine place = TemplateLine.inBlock(cause, classes);
    if (place == null) {
      place =
          told.matches()
              ? new TemplateLine(told.group(1), Integer.parseInt(told.group(2)))
              : new TemplateLine(template + Theme.TEMPLATE, 0);
    }
    return sources.problem(
        ProblemKind.TEMPLATE_FAILED, place.template(), place.line(), 0, 0, cause.toString());
  }
}
