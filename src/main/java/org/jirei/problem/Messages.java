package org.jirei.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;

/** The sentences of one language, with named placeholders: {@code {field} is missing}. */
final class Messages {

  static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)\\}");

  private final Properties sentences = new Properties();

  private Messages() {}

  static Messages in(Language language) {
    String name = "messages_" + language.tag() + ".properties";
    Messages messages = new Messages();
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      messages.sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }

  Set<String> keys() {
    return sentences.stringPropertyNames();
  }

  @Nullable String find(String key) {
    return sentences.getProperty(key);
  }

  String get(String key) {
    String sentence = find(key);
    if (sentence == null) {
      throw new IllegalStateException("message " + key + " is missing");
    }
    return sentence;
  }

  /** The message with the arguments of a problem in it. */
  String fill(String key, Problem problem) {
    List<String> names = problem.kind().arguments();
    return PLACEHOLDER
        .matcher(get(key))
        .replaceAll(
            found -> {
              int at = names.indexOf(found.group(1));
              return Matcher.quoteReplacement(at < 0 ? found.group() : problem.arguments().get(at));
            });
  }
}
