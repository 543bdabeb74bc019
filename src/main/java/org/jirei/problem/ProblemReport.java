package org.jirei.problem;

import java.util.Map;

/**
 * A problem in words and numbers, for other programs.
 *
 * @param kind id of the kind: {@code unknown-party}
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param file path as a person would type it
 * @param line 1-based, 0 for the file as a whole
 * @param column 1-based in code points, 0 for the line as a whole
 * @param length of the offending text in code points
 * @param message what is wrong
 * @param help what to do
 * @param arguments the values in the message, by name
 */
public record ProblemReport(
    String kind,
    String severity,
    String file,
    int line,
    int column,
    int length,
    String message,
    String help,
    Map<String, String> arguments) {}
