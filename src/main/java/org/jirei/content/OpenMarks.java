package org.jirei.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Scalar;
import org.jirei.content.Node.Sequence;
import org.jirei.model.CaseStudy.Status;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * The marks in a draft that a person must resolve, and the check for marks that are left on
 * publication.
 */
public final class OpenMarks {

  /** Marks a guess. */
  public static final String GUESS = "確認";

  /** Marks a field that is to be filled in. */
  public static final String OPEN = "記入してください";

  /** The heading above unplaced text. */
  public static final String UNPLACED = "未分類";

  private static final Pattern GUESSED = Pattern.compile("(?<!\\S)# " + GUESS + "(?:: .*)?\\s*$");

  /**
   * A mark whose sign was deleted, or typed with a Japanese keyboard, so that it is in the value.
   */
  private static final Pattern GUESSED_IN_VALUE =
      Pattern.compile("(?<=\\S)[ \\t　]+(?<mark>(?:[#＃][ \\t　]*)?" + GUESS + ")$");

  private static final Pattern GUESSED_IN_BODY =
      Pattern.compile("<!-- " + GUESS + "(?: -->|: .*)\\s*$");
  private static final Pattern LEFT_OPEN =
      Pattern.compile("(?<=[:-] )[\"']?" + OPEN + "[\"']?\\s*$");
  private static final Pattern NO_PLACE = Pattern.compile("^ *#+ *" + UNPLACED + "\\s*$");

  private OpenMarks() {}

  /** Finds marks in the lines of a case file. In Markdown, {@code # 確認} is an ordinary heading. */
  static void check(FileProblems findings, Status status, Document document) {
    if (status != Status.DRAFT) {
      findInValues(document.fields(), findings);
    }
    List<String> lines = findings.file().lines();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      boolean inBody =
          !document.body().isEmpty()
              && number >= document.bodyLine()
              && number <= document.lastLine();
      if (!inBody) {
        find(LEFT_OPEN, line, number, ProblemKind.LEFT_OPEN, findings);
      }
      if (status != Status.DRAFT) {
        Pattern guessed = inBody ? GUESSED_IN_BODY : GUESSED;
        find(guessed, line, number, ProblemKind.LEFT_GUESSED, findings);
      }
      if (status != Status.DRAFT && inBody) {
        find(NO_PLACE, line, number, ProblemKind.LEFT_UNPLACED, findings);
      }
    }
  }

  private static void findInValues(@Nullable Node node, FileProblems findings) {
    switch (node) {
      case Mapping mapping ->
          mapping.entries().values().forEach(entry -> findInValues(entry.value(), findings));
      case Sequence list -> list.items().forEach(item -> findInValues(item, findings));
      case Scalar value -> {
        Matcher found = GUESSED_IN_VALUE.matcher(value.text());
        if (found.find()) {
          findings.add(ProblemKind.LEFT_GUESSED, value.end(found.group("mark")));
        }
      }
      case null -> {}
    }
  }

  private static void find(
      Pattern mark, String line, int number, ProblemKind kind, FileProblems findings) {
    Matcher found = mark.matcher(line);
    if (found.find()) {
      int column = line.codePointCount(0, found.start()) + 1;
      int length = line.codePointCount(found.start(), found.end());
      findings.add(kind, new Span(number, column, length));
    }
  }

  /**
   * The comment after the {@code #} of an open field. Empty if there is none, or if it is only the
   * mark.
   */
  static String behindHash(String line) {
    int hash = line.indexOf(" #");
    String words = hash < 0 ? "" : line.substring(hash + 2).strip();
    return words.contains(OPEN) ? "" : words;
  }
}
