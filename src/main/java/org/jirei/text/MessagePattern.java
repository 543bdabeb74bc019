package org.jirei.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message with placeholders. The script {@code page/words.js} has the same rules in {@code fill}.
 */
final class MessagePattern {

  /** A doubled brace, a placeholder, or a brace on its own. */
  private static final Pattern BRACES =
      Pattern.compile("\\{\\{|}}|\\{(?<name>\\w+)(?:\\|(?<one>[^{|}]*)\\|(?<many>[^{|}]*))?}|[{}]");

  /** Returns the value of a name, null if there is none. */
  interface Values {
    @Nullable String of(String name);
  }

  private sealed interface Part {}

  private record Text(String words) implements Part {}

  private record Value(String name) implements Part {}

  private record Choice(String name, String one, String many) implements Part {}

  private final String pattern;
  private final List<Part> parts;

  private MessagePattern(String pattern, List<Part> parts) {
    this.pattern = pattern;
    this.parts = List.copyOf(parts);
  }

  static MessagePattern parse(String pattern) {
    List<Part> parts = new ArrayList<>();
    Matcher braces = BRACES.matcher(pattern);
    int end = 0;
    while (braces.find()) {
      parts.add(new Text(pattern.substring(end, braces.start())));
      parts.add(part(braces, pattern));
      end = braces.end();
    }
    parts.add(new Text(pattern.substring(end)));
    return new MessagePattern(pattern, parts);
  }

  private static Part part(Matcher braces, String pattern) {
    String name = braces.group("name");
    if (name == null) {
      if (braces.end() - braces.start() == 1) {
        throw new IllegalArgumentException("a brace stands alone in: " + pattern);
      }
      return new Text(braces.group().substring(1));
    }
    String one = braces.group("one");
    return one == null ? new Value(name) : new Choice(name, one, braces.group("many"));
  }

  /** The position in a placeholder, -1 if it is not a number. */
  static int position(String name) {
    char digit = name.charAt(0);
    return name.length() == 1 && '0' <= digit && digit <= '9' ? digit - '0' : -1;
  }

  String fill(Values values) {
    StringBuilder filled = new StringBuilder();
    for (Part part : parts) {
      filled.append(
          switch (part) {
            case Text(String words) -> words;
            case Value(String name) -> value(name, values);
            case Choice(String name, String one, String many) ->
                value(name, values).equals("1") ? one : many;
          });
    }
    return filled.toString();
  }

  private String value(String name, Values values) {
    String value = values.of(name);
    if (value == null) {
      throw new IllegalArgumentException("no value for {" + name + "} in: " + pattern);
    }
    return value;
  }
}
