package org.jirei.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes one text as YAML: unquoted if YAML allows it, otherwise quoted; several lines become a
 * block.
 */
public final class YamlText {

  /** What other YAML readers would take for a truth value, null or a number. */
  private static final Pattern OTHER_TYPE =
      Pattern.compile(
          "(?i)true|false|yes|no|on|off|y|n|null|~|<<|="
              + "|[-+]?[.]?(inf|nan)"
              + "|0x[0-9a-f]+|0o[0-7]+"
              + "|[-+]?[0-9][0-9_,.:]*(e[-+]?[0-9]+)?");

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  private YamlText() {}

  /**
   * Turns all line breaks into line feeds, and unpaired surrogates, which a file cannot hold, into
   * �.
   */
  static String normalise(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder whole = new StringBuilder(lines.length());
    lines
        .codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /** Whether a text is written as an indented block of lines. */
  static boolean isBlock(String text) {
    if (text.indexOf('\n') <= 0 || !text.codePoints().allMatch(c -> c == '\n' || isPlain(c))) {
      return false;
    }
    List<String> lines = text.lines().toList();
    return !lines.getFirst().isBlank()
        && lines.getFirst().charAt(0) != ' '
        && !lines.getLast().isBlank();
  }

  /** The mark that opens a block. It depends on whether the last line ends with a line feed. */
  static String blockMark(String text) {
    return text.endsWith("\n") ? "|" : "|-";
  }

  /** The text on one line. */
  public static String inline(String text) {
    if (isPlain(text)) {
      return text;
    }
    boolean simple = text.codePoints().allMatch(YamlText::isPlain);
    if (simple && text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
      return '"' + text + '"';
    }
    return simple ? "'" + text.replace("'", "''") + "'" : escaped(text);
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && text.codePoints().allMatch(YamlText::isPlain)
        && INDICATORS.indexOf(text.charAt(0)) < 0
        && text.charAt(0) != ' '
        && !text.endsWith(" ")
        && !text.endsWith(":")
        && !text.contains(": ")
        && !text.contains(" #")
        && !OTHER_TYPE.matcher(text).matches();
  }

  /** Whether a character stands for itself everywhere in YAML and is visible to people. */
  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String escaped(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (isPlain(c)) {
                    quoted.appendCodePoint(c);
                  } else {
                    quoted.append(
                        String.format(Locale.ROOT, c > 0xffff ? "\\U%08X" : "\\u%04X", c));
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }
}
