package org.jirei.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Leads from the Java of one template back to what a person wrote. */
final class JavaPlaces {

  private static final Pattern NAME = Pattern.compile("JTE_NAME = \"([^\"]+)\"");
  private static final Pattern LINES = Pattern.compile("JTE_LINE_INFO = \\{([\\d,]*)\\}");
  private static final Pattern GENERATED =
      Pattern.compile(Pattern.quote(TemplateSources.PACKAGE) + "\\.([\\w.]*?)Jte(\\w+?)Generated");

  private final TemplateSources sources;
  private final String java;
  private final String template;
  private final List<Integer> lines = new ArrayList<>();
  private final Map<String, Integer> told = new HashMap<>();

  private JavaPlaces(String java, TemplateSources sources) {
    this.java = java;
    this.sources = sources;
    Matcher name = NAME.matcher(java);
    Matcher info = LINES.matcher(java);
    if (!name.find() || !info.find()) {
      throw new IllegalStateException("no template: " + java);
    }
    this.template = name.group(1);
    for (String line : info.group(1).split(",", -1)) {
      lines.add(Integer.parseInt(line) + 1);
    }
  }

  static JavaPlaces of(String java, TemplateSources sources) {
    return new JavaPlaces(java, sources);
  }

  /** The template whose class a message of the compiler names, null where it names none. */
  static @Nullable String templateIn(String words) {
    Matcher found = GENERATED.matcher(words);
    return found.find() ? found.group(1).replace('.', '/') + found.group(2) + Theme.TEMPLATE : null;
  }

  /**
   * @param line 1-based
   * @param column 1-based, 0 where the words do not stand in the line
   */
  record Place(int line, int column, String words) {}

  /**
   * Java keeps expressions as they were written: the same words are looked for in the line of the
   * template, the second error with them at their second occurrence.
   */
  Place of(Diagnostic<?> error) {
    int at = (int) Math.min(error.getLineNumber(), lines.size());
    int line = at < 1 ? 1 : lines.get(at - 1);
    String words = words(error);
    int occurrence = told.merge(line + ":" + words, 1, Integer::sum);
    int column = find(line, words, occurrence);
    if (column == 0) {
      int declared = declaration(words);
      if (declared > 0) {
        return new Place(declared, find(declared, words, 1), words);
      }
    }
    return column > 0 ? new Place(line, column, words) : new Place(line, after(line, error), "");
  }

  /** Where the words that stand before the error in the Java end in the template. */
  private int after(int line, Diagnostic<?> error) {
    List<String> text = sources.lines(template);
    int point = (int) Math.min(error.getPosition(), java.length());
    if (point < 0 || line > text.size()) {
      return 0;
    }
    String before = java.substring(java.lastIndexOf('\n', point - 1) + 1, point);
    for (int from = 0; from + 2 < before.length(); from++) {
      int found = text.get(line - 1).indexOf(before.substring(from));
      if (found >= 0) {
        return found + before.length() - from + 1;
      }
    }
    return 0;
  }

  private String words(Diagnostic<?> error) {
    long start = error.getStartPosition();
    long end = error.getEndPosition();
    if (start < 0 || end <= start || end > java.length()) {
      return "";
    }
    String words = java.substring((int) start, (int) end);
    // The dot of x.foo is what the compiler points at; the name behind it is what is wrong.
    long point = error.getPosition();
    boolean member = point > start && point < end && java.charAt((int) point) == '.';
    if (member && String.valueOf(error.getCode()).contains("cant.resolve")) {
      words = java.substring((int) point + 1, (int) end);
    }
    return words.indexOf('\n') < 0 ? words.strip() : "";
  }

  private int find(int line, String words, int occurrence) {
    List<String> text = sources.lines(template);
    if (words.isEmpty() || line > text.size()) {
      return 0;
    }
    Matcher found =
        Pattern.compile("(?<![\\w$])" + Pattern.quote(words) + "(?!\\w)")
            .matcher(text.get(line - 1));
    int column = 0;
    for (int i = 0; i < occurrence && found.find(); i++) {
      column = found.start() + 1;
    }
    return column;
  }

  /** All parameters stand on one line of Java, and so do parts of imports. */
  private int declaration(String words) {
    List<String> text = sources.lines(template);
    for (int line = 1; line <= text.size(); line++) {
      String declared = text.get(line - 1);
      if ((declared.startsWith("@param") || declared.startsWith("@import"))
          && find(line, words, 1) > 0) {
        return line;
      }
    }
    return 0;
  }

  Problem problem(ProblemKind kind, Place place, String... arguments) {
    return sources.problem(
        kind, template, place.line(), place.column(), place.words().length(), arguments);
  }
}
