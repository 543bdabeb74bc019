package org.jirei.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jirei.content.SafeFile;
import org.jspecify.annotations.Nullable;

/** Writes a new library into a folder, completely or not at all, and never over anything. */
public final class NewLibrary {

  private final Path folder;

  /** What has been made, the last first. */
  private final Deque<Path> made = new ArrayDeque<>();

  private NewLibrary(Path folder) {
    this.folder = folder;
  }

  /**
   * What a new library consists of.
   *
   * @param written its files
   * @param kept files of the same names that were there before, and stay as they are
   */
  public record Begun(List<Path> written, List<Path> kept) {

    public Begun {
      written = List.copyOf(written);
      kept = List.copyOf(kept);
    }
  }

  /** What is where the content of a library would be; null if there is nothing. */
  public static @Nullable Path existing(Path folder) {
    Path content = folder.resolve(LibraryKit.CONTENT);
    return Files.exists(content, LinkOption.NOFOLLOW_LINKS) ? content : null;
  }

  /**
   * Writes the files of a library.
   *
   * @param folder of the library; made if it is not there
   * @param version of the program
   * @param withSample whether to begin with a case that shows how one is written
   * @throws FileAlreadyExistsException if there is content in the folder already
   * @throws IOException if a file cannot be written; the folder is then as it was before
   */
  public static Begun begin(
      Path folder, LibrarySettings settings, String version, boolean withSample)
      throws IOException {
    Path existing = existing(folder);
    if (existing != null) {
      throw new FileAlreadyExistsException(existing.toString());
    }
    NewLibrary library = new NewLibrary(folder);
    try {
      return library.write(settings, version, withSample);
    } catch (IOException | RuntimeException e) {
      library.takeBack(e);
      throw e;
    }
  }

  private Begun write(LibrarySettings settings, String version, boolean withSample)
      throws IOException {
    List<Path> written = new ArrayList<>();
    List<Path> kept = new ArrayList<>();
    SequencedMap<String, String> maintained = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : LibraryKit.maintained().entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        kept.add(path);
      } else {
        maintained.put(file.getKey(), file.getValue());
      }
    }
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.putAll(LibraryKit.begun(settings, withSample));
    files.putAll(maintained);
    files.put(MadeWith.PATH, MadeWith.of(version, maintained).text());
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      makeFolders(path.toAbsolutePath().getParent());
      new SafeFile(path).create(file.getValue().getBytes(StandardCharsets.UTF_8));
      made.push(path);
      written.add(path);
    }
    return new Begun(written, kept);
  }

  private void makeFolders(@Nullable Path wanted) throws IOException {
    if (wanted != null && !Files.isDirectory(wanted)) {
      makeFolders(wanted.getParent());
      Files.createDirectory(wanted);
      made.push(wanted);
    }
  }

  private void takeBack(Exception why) {
    for (Path path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        why.addSuppressed(e);
      }
    }
  }
}
