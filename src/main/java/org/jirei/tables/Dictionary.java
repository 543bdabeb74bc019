package org.jirei.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The names and definitions of tables, columns, codes and notes, from {@code dictionary.tsv}: kind,
 * owner, name, Japanese label, English label, Japanese definition, English definition. A column
 * whose owner is {@code *} means the same in every table that does not define it itself.
 */
final class Dictionary {

  private static final String FILE = "dictionary.tsv";
  private static final String ANY = "*";
  private static final int CELLS = 7;

  private record Key(String kind, String owner, String name) {}

  /** What a name means. */
  record Entry(Bilingual label, Bilingual definition) {}

  private static final Map<Key, Entry> ENTRIES = read();

  private Dictionary() {}

  static Entry table(String table) {
    return found("table", ANY, table, find("table", ANY, table));
  }

  static Entry column(String table, String column) {
    Entry own = find("column", table, column);
    return own != null ? own : found("column", table, column, find("column", ANY, column));
  }

  static Entry note(String name) {
    return found("note", ANY, name, find("note", ANY, name));
  }

  static Entry fact(String name) {
    return found("fact", ANY, name, find("fact", ANY, name));
  }

  static Entry code(String list, String code) {
    return found("code", list, code, find("code", list, code));
  }

  /** The names of all entries of a kind that belong to all tables, in the order of the file. */
  static List<String> names(String kind) {
    return ENTRIES.keySet().stream()
        .filter(key -> key.kind().equals(kind) && key.owner().equals(ANY))
        .map(Key::name)
        .toList();
  }

  private static @Nullable Entry find(String kind, String owner, String name) {
    return ENTRIES.get(new Key(kind, owner, name));
  }

  private static Entry found(String kind, String owner, String name, @Nullable Entry entry) {
    if (entry == null) {
      throw new IllegalStateException(FILE + " lacks the " + kind + " " + name + " of " + owner);
    }
    return entry;
  }

  private static Map<Key, Entry> read() {
    Map<Key, Entry> entries = new LinkedHashMap<>();
    try (InputStream in = Dictionary.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + FILE + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line, entries));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static void add(String line, Map<Key, Entry> entries) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new IllegalStateException(FILE + ": not " + CELLS + " cells: " + line);
    }
    Entry entry = new Entry(new Bilingual(cells[3], cells[4]), new Bilingual(cells[5], cells[6]));
    if (entries.put(new Key(cells[0], cells[1], cells[2]), entry) != null) {
      throw new IllegalStateException(FILE + ": twice: " + line);
    }
  }
}
