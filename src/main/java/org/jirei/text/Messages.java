package org.jirei.text;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The messages of one section of a message file, such as {@code site} or {@code problem}. A missing
 * key or value is an error, never an empty label. Safe for use by many threads.
 *
 * <p>{@code {0}} is replaced by the first value, {@code {field}} by a value with a name, and {@code
 * {0 case cases}} by "case" if the value is 1 and by "cases" otherwise.
 */
public final class Messages {

  /** Texts in case files, which are always Japanese. */
  private static final String CASE_FILES = "case_files.properties";

  private record Origin(String file, String section) {}

  private static final Map<Origin, Messages> LOADED = new ConcurrentHashMap<>();

  private final Language language;
  private final Origin origin;
  private final Map<String, String> patterns;
  private final Map<String, MessagePattern> parsed = new ConcurrentHashMap<>();

  private Messages(Language language, Origin origin) {
    this.language = language;
    this.origin = origin;
    this.patterns = MessageFile.named(origin.file()).section(origin.section());
  }

  /** The messages of a section in a language. */
  public static Messages of(Language language, String section) {
    return load(language, new Origin(language.messageFile(), section));
  }

  /** The texts of a section for case files. */
  public static Messages ofCaseFiles(String section) {
    return load(Language.JA, new Origin(CASE_FILES, section));
  }

  private static Messages load(Language language, Origin origin) {
    Messages known = LOADED.get(origin);
    return known != null
        ? known
        : LOADED.computeIfAbsent(origin, section -> new Messages(language, section));
  }

  public Language language() {
    return language;
  }

  public Set<String> keys() {
    return patterns.keySet();
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** Returns a message with its values filled in. */
  public String get(String key, Object... values) {
    return filled(
        key,
        name -> {
          int at = MessagePattern.position(name);
          return 0 <= at && at < values.length ? String.valueOf(values[at]) : null;
        });
  }

  /** Returns a message with named values filled in. */
  public String get(String key, Map<String, String> values) {
    return filled(key, values::get);
  }

  /** Returns a message with its placeholders, to be filled in by a script or by picocli. */
  public String pattern(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + origin);
    }
    return pattern;
  }

  private String filled(String key, MessagePattern.Values values) {
    MessagePattern pattern = parsed.get(key);
    if (pattern == null) {
      pattern = MessagePattern.parse(pattern(key));
      parsed.put(key, pattern);
    }
    return pattern.fill(values);
  }
}
