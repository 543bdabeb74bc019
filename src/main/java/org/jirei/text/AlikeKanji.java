package org.jirei.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Kanji that are written for each other by mistake, because they share a reading (適職, 適色) or the
 * component that tells it (模, 摸). The table {@code alike-kanji.tsv} names its source.
 */
public final class AlikeKanji {

  private static final String TABLE = "alike-kanji.tsv";

  private static final Map<String, String> GROUPS = load();
  private static final Map<Integer, SortedSet<String>> GROUPS_OF = byKanji();

  private AlikeKanji() {}

  /** The kanji of each group, by what they share. */
  public static Map<String, String> groups() {
    return GROUPS;
  }

  /** The groups of each kanji. */
  public static Map<Integer, SortedSet<String>> groupsByKanji() {
    return GROUPS_OF;
  }

  /** Whether two kanji are in one group. */
  public static boolean areAlike(int one, int other) {
    SortedSet<String> groups = GROUPS_OF.get(one);
    SortedSet<String> others = GROUPS_OF.get(other);
    return groups != null && others != null && !Collections.disjoint(groups, others);
  }

  private static Map<Integer, SortedSet<String>> byKanji() {
    Map<Integer, SortedSet<String>> groups = new TreeMap<>();
    GROUPS.forEach(
        (group, kanji) ->
            kanji
                .codePoints()
                .forEach(c -> groups.computeIfAbsent(c, k -> new TreeSet<>()).add(group)));
    return Collections.unmodifiableMap(groups);
  }

  private static Map<String, String> load() {
    try (InputStream in = AlikeKanji.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + TABLE + " is missing");
      }
      Map<String, String> groups = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .forEach(row -> groups.put(row.getFirst(), row.getLast()));
      return Collections.unmodifiableMap(groups);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
