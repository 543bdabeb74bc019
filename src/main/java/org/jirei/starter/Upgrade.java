package org.jirei.starter;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jirei.content.SafeFile;
import org.jspecify.annotations.Nullable;

/**
 * Brings what the program gave to a library up to date, and leaves to its publisher what the
 * publisher has changed, added or removed.
 *
 * <p>{@link MadeWith} tells them apart: a part is replaced only if it still is as the program gave
 * it. Schemas and snippets follow the fields and terms of the library, so they are written anew.
 */
public final class Upgrade {

  private final Path folder;
  private final MadeWith before;
  private final List<Change> changes = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();

  private Upgrade(Path folder, MadeWith before) {
    this.folder = folder;
    this.before = before;
  }

  /**
   * A file to be written.
   *
   * @param path from the folder of the library, with / on every system
   * @param before its present text, null if there is no such file
   */
  public record Change(Path file, String path, @Nullable String before, String after) {

    /**
     * Writes the file.
     *
     * @return false if it was changed or made meanwhile; it is then left as it is
     */
    public boolean write() throws IOException {
      byte[] text = after.getBytes(StandardCharsets.UTF_8);
      if (before != null) {
        return new SafeFile(file).replace(before.getBytes(StandardCharsets.UTF_8), text);
      }
      if (Files.exists(file)) {
        return false;
      }
      Files.createDirectories(file.toAbsolutePath().getParent());
      new SafeFile(file).create(text);
      return true;
    }
  }

  /**
   * A part that the program has otherwise now, and that stays as the publisher has it.
   *
   * @param key id of a term or first word of a group of synonyms; null for a whole file
   */
  public record Kept(String path, @Nullable String key) {}

  /**
   * What there is to do.
   *
   * @param from the version with which the library was made
   * @param isNewer whether that is newer than the program, which then has nothing to give
   * @param changes of files that people write too
   * @param generated changes of files that the program alone writes
   */
  public record Plan(
      String from, boolean isNewer, List<Change> changes, List<Change> generated, List<Kept> kept) {

    public Plan {
      changes = List.copyOf(changes);
      generated = List.copyOf(generated);
      kept = List.copyOf(kept);
    }
  }

  /**
   * Compares a library with the program. It writes nothing.
   *
   * @param folder of the library, which has its content folder
   * @param version of the program
   * @return null if the library does not say what it was made with
   */
  public static @Nullable Plan plan(Path folder, String version) throws IOException {
    String record = text(folder.resolve(MadeWith.PATH));
    MadeWith before = record == null ? null : MadeWith.read(record);
    if (before == null) {
      return null;
    }
    if (isNewer(before.version(), version)) {
      return new Plan(before.version(), true, List.of(), List.of(), List.of());
    }
    return new Upgrade(folder, before).plan(version);
  }

  private Plan plan(String version) throws IOException {
    Path content = folder.resolve(LibraryKit.CONTENT);
    SequencedMap<String, String> given = LibraryKit.maintained(content);
    Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    List<Change> generated = new ArrayList<>();
    for (Map.Entry<String, String> file : given.entrySet()) {
      String path = file.getKey();
      if (before.parts().containsKey(path) || text(folder.resolve(path)) == null) {
        SequencedMap<String, String> one = new LinkedHashMap<>();
        one.put(path, file.getValue());
        parts.putAll(MadeWith.of(version, one).parts());
      }
      if (LibraryKit.isGenerated(path)) {
        whole(path, file.getValue(), true, generated);
      } else if (LibraryKit.isVocabulary(path)) {
        vocabulary(path, file.getValue());
      } else {
        whole(path, file.getValue(), false, changes);
      }
    }
    Change record = change(MadeWith.PATH, new MadeWith(version, parts).text());
    if (record != null) {
      generated.add(record);
    }
    return new Plan(before.version(), false, changes, generated, kept);
  }

  /**
   * @param isOurs whether the program writes it whatever is in it now
   */
  private void whole(String path, String given, boolean isOurs, List<Change> to)
      throws IOException {
    String present = text(folder.resolve(path));
    String gave = before.parts().getOrDefault(path, Map.of()).get(MadeWith.WHOLE);
    String gives = MadeWith.fingerprint(given);
    boolean isGone = present == null && gave != null;
    boolean isOwn =
        present != null && (gave == null || !gave.equals(MadeWith.fingerprint(present)));
    Change change = change(path, given);
    if (change == null || isGone) {
      return;
    }
    if (!isOwn || (isOurs && gave != null)) {
      to.add(change);
    } else if (gave != null && !gave.equals(gives)) {
      kept.add(new Kept(path, null));
    }
  }

  private void vocabulary(String path, String given) throws IOException {
    String present = text(folder.resolve(path));
    Map<String, String> gave = before.parts().get(path);
    if (present == null || gave == null) {
      whole(path, given, false, changes);
      return;
    }
    VocabularyMerge merge = VocabularyMerge.of(present, given, gave);
    merge.kept().forEach(key -> kept.add(new Kept(path, key)));
    Change change = change(path, merge.text());
    if (change != null) {
      changes.add(change);
    }
  }

  /** Null if the file is like this already, but perhaps for its line ends. */
  private @Nullable Change change(String path, String after) throws IOException {
    Path file = folder.resolve(path);
    String present = text(file);
    if (present == null) {
      return new Change(file, path, null, after);
    }
    boolean isSame = present.replace("\r\n", "\n").equals(after);
    String lineEnd = present.contains("\r\n") ? "\r\n" : "\n";
    return isSame ? null : new Change(file, path, present, after.replace("\n", lineEnd));
  }

  private static @Nullable String text(Path file) throws IOException {
    return Files.isRegularFile(file) ? Files.readString(file) : null;
  }

  /** By the order of versions of modules; a version that does not read as one is never newer. */
  private static boolean isNewer(String library, String program) {
    try {
      return ModuleDescriptor.Version.parse(library)
              .compareTo(ModuleDescriptor.Version.parse(program))
          > 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
