package org.jirei.html;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins modules that import each other into one classic script, because a browser loads no modules
 * from a folder. One function contains the modules, each after those that it imports and without
 * its import and export words. So names at the top level of the modules must differ.
 *
 * <p>The sources import and export in only two ways: {@code import { a, b } from "./c.js";} and
 * {@code export} before a function, a constant or a class. Anything else is refused.
 */
final class ScriptBundle {

  private static final Pattern IMPORT =
      Pattern.compile(
          "^import (?:\\{\\s*[\\w$]+(?:,\\s*[\\w$]++)*+,?\\s*} from )?\"([^\"]+)\";$",
          Pattern.MULTILINE);
  private static final Pattern EXPORT =
      Pattern.compile("^export (?=(?:async )?(?:function|const|class) )", Pattern.MULTILINE);

  /** An empty export, which makes a file with nothing but types a module. */
  private static final Pattern NO_EXPORT = Pattern.compile("^export \\{};$", Pattern.MULTILINE);

  private static final Pattern OTHER =
      Pattern.compile("^(?:import|export)\\b.*", Pattern.MULTILINE);
  private static final Pattern NAME =
      Pattern.compile("^(?:async )?(?:function|const|let|class) ([\\w$]+)", Pattern.MULTILINE);

  private final Function<String, @Nullable String> sources;
  private final Set<String> begun = new LinkedHashSet<>();
  private final Map<String, String> modules = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  private ScriptBundle(Function<String, @Nullable String> sources) {
    this.sources = sources;
  }

  /**
   * @param entry the path of the module that imports all others: {@code assets/search.js}
   * @param sources gives the text of a module by its path
   */
  static String of(String entry, Function<String, @Nullable String> sources) {
    return ScriptMinifier.withShortNames(joined(entry, sources));
  }

  /** The same as people wrote it, with comments and long names. */
  static String joined(String entry, Function<String, @Nullable String> sources) {
    ScriptBundle script = new ScriptBundle(sources);
    script.add(entry);
    String all = String.join("\n", script.modules.values());
    return "(() => {\n\"use strict\";\n" + all + "\n})();\n";
  }

  /** Adds a module after those that it imports. */
  private void add(String path) {
    String source = sources.apply(path);
    if (source == null) {
      throw new IllegalStateException(path + " is imported and not there");
    }
    begun.add(path);
    Matcher imports = IMPORT.matcher(source);
    while (imports.find()) {
      String other = URI.create(path).resolve(imports.group(1)).toString();
      if (!begun.contains(other)) {
        add(other);
      } else if (!modules.containsKey(other)) {
        throw new IllegalStateException(path + " and " + other + " import each other");
      }
    }
    modules.put(path, code(path, imports.replaceAll("")));
  }

  private String code(String path, String withoutImports) {
    String withoutTypes = NO_EXPORT.matcher(withoutImports).replaceAll("");
    String code = EXPORT.matcher(withoutTypes).replaceAll("");
    Matcher other = OTHER.matcher(code);
    if (other.find()) {
      throw new IllegalStateException(path + " may not say: " + other.group());
    }
    Matcher declared = NAME.matcher(code);
    while (declared.find()) {
      String before = names.put(declared.group(1), path);
      if (before != null) {
        throw new IllegalStateException(
            path + " and " + before + " have one name for two things: " + declared.group(1));
      }
    }
    return code;
  }
}
