package org.jirei.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jirei.publish.PublishException.Reason;

/**
 * What the output folder contains before a build.
 *
 * @param own Jirei's files that are as Jirei wrote them: path to hash
 * @param edited Jirei's files that a person has changed since
 * @param foreign files, and empty folders, that Jirei did not write
 */
record ExistingSite(
    Path folder, Map<String, String> own, SortedSet<String> edited, SortedSet<String> foreign) {

  /** How many names a message lists. */
  private static final int NAMES = 3;

  static ExistingSite in(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return new ExistingSite(folder, Map.of(), new TreeSet<>(), new TreeSet<>());
    }
    SortedSet<String> leaves = FileTree.leaves(folder);
    SortedMap<String, String> listed = Manifest.read(folder);
    SortedSet<String> foreign = new TreeSet<>(leaves);
    foreign.removeIf(path -> listed.containsKey(path) || isOwnList(path, listed));
    listed.keySet().retainAll(leaves);
    try {
      Set<String> edited =
          listed.entrySet().parallelStream()
              .filter(file -> isEdited(folder.resolve(file.getKey()), file.getValue()))
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());
      Map<String, String> own = new TreeMap<>(listed);
      own.keySet().removeAll(edited);
      return new ExistingSite(folder, own, new TreeSet<>(edited), foreign);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isOwnList(String path, SortedMap<String, String> listed) {
    return path.equals(Manifest.NAME)
        || (Manifest.isManifest(path)
            && listed.keySet().stream().anyMatch(file -> file.startsWith(parent(path))));
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static boolean isEdited(Path file, String hash) {
    return !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || !Manifest.hash(file).equals(hash);
  }

  /** Refuses to publish over what people made; hidden files such as .gitignore do not count. */
  void refuseUnlessOurs() throws PublishException {
    if (!edited.isEmpty()) {
      throw refusal(Reason.EDITED_FILES, edited);
    }
    boolean ours = Files.exists(folder.resolve(Manifest.NAME));
    if (!ours && foreign.stream().anyMatch(path -> !path.startsWith("."))) {
      throw new PublishException(Reason.FOREIGN_FOLDER, List.of(folder.toString()));
    }
  }

  PublishException refusal(Reason reason, SortedSet<String> paths) {
    String names =
        paths.stream().limit(NAMES).collect(Collectors.joining(", "))
            + (paths.size() > NAMES ? ", …" : "");
    return new PublishException(
        reason, List.of(folder.toString(), Integer.toString(paths.size()), names));
  }
}
