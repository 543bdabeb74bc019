package org.jirei.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The everyday language of the field: how people say what cases say in the words of offices. A
 * publisher's own synonyms go before it.
 *
 * <p>Each line of {@code everyday-words.txt} is a group; the head of the file tells its format. The
 * words were written down for this program.
 */
public final class EverydayWords {

  private static final String FILE = "everyday-words.txt";

  private static final Pattern LINE = Pattern.compile("([^<>]+)(?:>([^<>]+))?(?:<([^<>]+))?");

  /** An optional part, one of several, or text as it is. */
  private static final Pattern PART = Pattern.compile("\\(([^()]*)\\)|\\{([^{}]*)\\}|([^(){}]+)");

  private EverydayWords() {}

  /** All groups in the order of the file. */
  public static List<SynonymGroup> groups() {
    try (InputStream in = EverydayWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + FILE + " is missing");
      }
      return groups(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException if a line is not a group
   */
  static List<SynonymGroup> groups(String lines) {
    return lines
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(EverydayWords::group)
        .toList();
  }

  private static SynonymGroup group(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException(line);
    }
    return new SynonymGroup(words(parts.group(1)), words(parts.group(2)), words(parts.group(3)));
  }

  private static List<String> words(@Nullable String list) {
    if (list == null) {
      return List.of();
    }
    return Arrays.stream(list.split(",")).flatMap(word -> spelled(word.strip()).stream()).toList();
  }

  /** 面接{会|場} and 合同(就職)面接会 as the words that they stand for. */
  private static List<String> spelled(String word) {
    List<String> words = List.of("");
    Matcher part = PART.matcher(word);
    while (part.find()) {
      List<String> choices = new ArrayList<>();
      if (part.group(1) != null) {
        choices.addAll(List.of(part.group(1), ""));
      } else {
        String several = part.group(2);
        choices.addAll(
            several == null ? List.of(part.group(3)) : List.of(several.split("\\|", -1)));
      }
      words =
          words.stream().flatMap(start -> choices.stream().map(choice -> start + choice)).toList();
    }
    return words;
  }
}
