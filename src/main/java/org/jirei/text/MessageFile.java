package org.jirei.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** A message file beside the packages of Jirei, with a section for each part of the program. */
final class MessageFile {

  private static final String FOLDER = "/org/jirei/";

  private final Map<String, String> messages;

  private MessageFile(Map<String, String> messages) {
    this.messages = messages;
  }

  static boolean exists(String name) {
    return MessageFile.class.getResource(FOLDER + name) != null;
  }

  static MessageFile named(String name) {
    Map<String, String> messages = new HashMap<>();
    try (InputStream in = MessageFile.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no " + FOLDER + name);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      properties.forEach((key, words) -> messages.put((String) key, (String) words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MessageFile(messages);
  }

  /** The messages whose keys begin with the name of the section, with that name removed. */
  Map<String, String> section(String name) {
    Map<String, String> section = new HashMap<>();
    messages.forEach(
        (key, words) -> {
          if (key.startsWith(name + ".")) {
            section.put(key.substring(name.length() + 1), words);
          }
        });
    return Map.copyOf(section);
  }
}
