package org.jirei.fix;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jirei.content.CaseOutline;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.text.Normaliser;
import org.jspecify.annotations.Nullable;

/**
 * Fixes lines that are not valid YAML because the colon after a field name is full-width or has no
 * space after it: {@code status：draft}.
 *
 * <p>A line is changed only if the parser fails at it, and only if the parser then gets further. So
 * words within a text are never mistaken for a field.
 */
final class BrokenLines {

  private static final Pattern FIELD =
      Pattern.compile(
          "(?<lead> *(?:- +)?)(?<name>\\p{L}[\\p{L}\\p{N}_-]*)[ \\u3000]*[:：][ \\u3000]*(?<rest>.*)",
          Pattern.DOTALL);

  /**
   * Each line needs another parse of the whole file, and no person mistypes more lines than this.
   */
  private static final int LIMIT = 200;

  private final boolean yaml;
  private final Set<String> names;

  /**
   * @param dictionary all fields that a case may have
   */
  BrokenLines(boolean yaml, List<Field> dictionary) {
    this.yaml = yaml;
    this.names =
        dictionary.stream()
            .map(field -> field.path().substring(field.path().lastIndexOf('.') + 1))
            .collect(Collectors.toUnmodifiableSet());
  }

  String fix(String text) {
    String fixed = text;
    for (int lines = 0; lines < LIMIT; lines++) {
      int broken = CaseOutline.of(fixed, yaml).brokenLine();
      String further = broken == 0 ? null : further(new Lines(fixed), broken);
      if (further == null) {
        return fixed;
      }
      fixed = further;
    }
    return fixed;
  }

  /** The parser reports the line itself, or the next one if a colon was missing. */
  private @Nullable String further(Lines lines, int broken) {
    for (int line = broken; line >= Math.max(1, broken - 1); line--) {
      String field = line > lines.count() ? null : field(lines.line(line));
      if (field != null) {
        String tried = lines.withLine(line, field);
        int next = CaseOutline.of(tried, yaml).brokenLine();
        if (next == 0 || next > broken) {
          return tried;
        }
      }
    }
    return null;
  }

  private @Nullable String field(String line) {
    Matcher field = FIELD.matcher(line);
    if (!field.matches()) {
      return null;
    }
    String wanted = Normaliser.normalise(field.group("name"));
    for (String name : names) {
      if (Normaliser.normalise(name).equals(wanted)) {
        String rest = field.group("rest");
        String fixed = field.group("lead") + name + (rest.isBlank() ? ":" : ": ") + rest;
        return fixed.equals(line) ? null : fixed;
      }
    }
    return null;
  }
}
