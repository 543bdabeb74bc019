package org.jirei.scaffold;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jirei.vocabulary.Term;

/** Writes a term as the YAML of {@code content/vocabulary}, and adds it to a file. */
final class TermText {

  private static final Pattern FIRST_ITEM = Pattern.compile("(?m)^( *)- ");

  /** Signs that end a value inside brackets. */
  private static final Pattern ENDS_VALUE = Pattern.compile("[,\\[\\]{}]");

  private TermText() {}

  /** The lines of a term, each ended by a line feed. */
  static String of(Term term) {
    StringBuilder text = new StringBuilder();
    text.append("- id: ").append(term.id()).append('\n');
    field(text, "  ja", term.label().ja());
    field(text, "  en", term.label().en());
    text.append("  definition:\n");
    field(text, "    ja", term.definition().ja());
    field(text, "    en", term.definition().en());
    if (!term.synonyms().isEmpty()) {
      String items = term.synonyms().stream().map(TermText::item).collect(Collectors.joining(", "));
      text.append("  synonyms: [").append(items).append("]\n");
    }
    String broader = term.broader();
    if (broader != null) {
      text.append("  broader: ").append(broader).append('\n');
    }
    return text.toString();
  }

  private static void field(StringBuilder text, String key, String value) {
    text.append(key).append(": ").append(YamlText.inline(value)).append('\n');
  }

  private static String item(String value) {
    String inline = YamlText.inline(value);
    boolean isBare = inline.equals(value);
    return isBare && ENDS_VALUE.matcher(value).find() ? '"' + value + '"' : inline;
  }

  /** A file with the term behind the others, indented as they are, with the same line ends. */
  static String added(String file, Term term) {
    Matcher item = FIRST_ITEM.matcher(file);
    String indent = item.find() ? item.group(1) : "";
    String lineEnd = file.contains("\r\n") ? "\r\n" : "\n";
    String lines =
        of(term).lines().map(line -> indent + line + lineEnd).collect(Collectors.joining());
    boolean isOpen = !file.isEmpty() && !file.endsWith("\n");
    return file + (isOpen ? lineEnd : "") + lines;
  }
}
