package org.jirei.theme;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which templates a template calls: {@code @template.parts.roles(view = view)}. */
final class TemplateCalls {

  private static final Pattern CALL = Pattern.compile("@template\\.([\\w.]+)\\s*\\(");

  private TemplateCalls() {}

  /** Calls of one template, found in the text of others. */
  static Pattern to(String name) {
    return Pattern.compile("@template\\." + Pattern.quote(dotted(name)) + "\\s*\\(");
  }

  /** As calls name it: {@code parts.roles}. */
  static String dotted(String name) {
    return name.substring(0, name.length() - Theme.TEMPLATE.length()).replace('/', '.');
  }

  /** Every template that one reaches through calls, itself not included. */
  static Set<String> reachedFrom(String name, TemplateSources sources) {
    Set<String> reached = new HashSet<>();
    follow(name, sources, reached);
    reached.remove(name);
    return reached;
  }

  private static void follow(String name, TemplateSources sources, Set<String> reached) {
    String text = sources.resolve(name);
    Matcher calls = CALL.matcher(text == null ? "" : text);
    while (calls.find()) {
      String called = calls.group(1).replace('.', '/') + Theme.TEMPLATE;
      if (reached.add(called)) {
        follow(called, sources, reached);
      }
    }
  }
}
