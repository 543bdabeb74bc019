package org.jirei.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.publish.PublishException.Reason;

/** Whether a folder can be the output, which is replaced as a whole. */
final class OutputFolder {

  /** The mount points of this process on Linux, in the fifth field of each line (proc(5)). */
  private static final Path MOUNTS = Path.of("/proc/self/mountinfo");

  private static final int MOUNT_POINT = 4;

  /** Spaces and the like in that field: {@code \\040}. */
  private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{3})");

  /** The folder that the message proposes below one that cannot be replaced. */
  private static final String BELOW = "site";

  private OutputFolder() {}

  /** The folder itself rather than a link to it, because folders change places, not links. */
  static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    // While a site is aside, a link to it leads nowhere.
    while (Files.isSymbolicLink(absolute) && !Files.exists(absolute)) {
      absolute = absolute.resolveSibling(Files.readSymbolicLink(absolute)).normalize();
    }
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path parent = parent(absolute);
    Path name = absolute.getFileName();
    return name == null || !Files.exists(parent) ? absolute : parent.toRealPath().resolve(name);
  }

  static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  /**
   * Refuses a folder that is not one, that contains the source or lies in it, or that cannot be
   * replaced.
   *
   * @param folder real
   * @param source real
   */
  static void refuseUnfit(Path folder, Path source) throws IOException, PublishException {
    Path here = Path.of("").toAbsolutePath().normalize();
    boolean unfit =
        folder.getFileName() == null
            || here.startsWith(folder)
            || source.startsWith(folder)
            || folder.startsWith(source)
            || (Files.exists(folder) && !Files.isDirectory(folder));
    if (unfit) {
      throw new PublishException(Reason.UNFIT_FOLDER, List.of(folder.toString()));
    }
    if (Files.exists(folder)) {
      refuseIrreplaceable(folder);
    }
  }

  private static void refuseIrreplaceable(Path folder) throws IOException, PublishException {
    String below = folder.resolve(BELOW).toString();
    if (isMountPoint(folder)) {
      throw new PublishException(Reason.MOUNT_POINT, List.of(folder.toString(), below));
    }
    Path above = parent(folder);
    if (!Files.isWritable(above)) {
      throw new PublishException(
          Reason.FOLDER_ABOVE_READ_ONLY, List.of(folder.toString(), above.toString(), below));
    }
  }

  /** A folder of another device than the one above it, or one that the system lists as mounted. */
  private static boolean isMountPoint(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return false;
    }
    if (!Files.getAttribute(folder, "unix:dev")
        .equals(Files.getAttribute(parent(folder), "unix:dev"))) {
      return true;
    }
    if (!Files.isReadable(MOUNTS)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(MOUNTS)) {
      return lines.anyMatch(line -> folder.toString().equals(mountPoint(line)));
    }
  }

  private static String mountPoint(String line) {
    String[] fields = line.split(" ");
    return fields.length <= MOUNT_POINT
        ? ""
        : OCTAL.matcher(fields[MOUNT_POINT]).replaceAll(OutputFolder::character);
  }

  private static String character(MatchResult octal) {
    return java.util.regex.Matcher.quoteReplacement(
        Character.toString(Integer.parseInt(octal.group(1), 8)));
  }
}
