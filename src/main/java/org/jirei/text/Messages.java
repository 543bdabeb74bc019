package org.jirei.text;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one section of a message file, such as {@code site} or {@code problem}. A missing
 * key or value is an error, never an empty label. May be asked from many threads.
 *
 * <p>{@code {0}} stands for the first value, {@code {field}} for a value with a name, and {@code
 * {0|case|cases}} for "case" where the value is 1 and "cases" otherwise.
 */
public final class Messages {

  /** Words that Jirei writes into case files, which are Japanese whoever writes them. */
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

  /** What Jirei says in a language. */
  public static Messages of(Language language, String section) {
    return load(language, new Origin(language.messageFile(), section));
  }

  /** What Jirei writes into case files. */
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

  /** The words of a key with the values in their places. */
  public String get(String key, Object... values) {
    return filled(
        key,
        name -> {
          int at = MessagePattern.position(name);
          return 0 <= at && at < values.length ? String.valueOf(values[at]) : null;
        });
  }

  /** The same for values that have names. */
  public String get(String key, Map<String, String> values) {
    return filled(key, values::get);
  }

  /** The words as the file has them, for whoever fills them in: a script, or picocli. */
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
