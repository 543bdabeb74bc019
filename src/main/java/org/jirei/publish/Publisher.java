package org.jirei.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a {@link Staging} for an output folder, or says why that is not possible. */
public final class Publisher {

  private Publisher() {}

  /**
   * Starts publishing into a folder; nothing in it changes before {@link Staging#publish}.
   *
   * @param output the folder to publish into; need not exist
   * @param source the content; the output must neither contain it nor lie in it
   * @param force whether to publish over files that people changed or made
   */
  public static Staging stage(Path output, Path source, boolean force)
      throws IOException, PublishException {
    return stage(output, List.of(source), force);
  }

  /**
   * The same for a site that is read from several folders.
   *
   * @param sources folders that the output must neither contain nor lie in
   */
  public static Staging stage(Path output, List<Path> sources, boolean force)
      throws IOException, PublishException {
    Path folder = real(output);
    for (Path source : sources) {
      refuseUnfit(folder, real(source));
    }
    Files.createDirectories(parent(folder));
    WorkFolder work = WorkFolder.open(folder);
    try {
      ExistingSite existing = ExistingSite.in(folder);
      if (!force) {
        existing.refuseUnlessOurs();
      }
      return new Staging(folder, work, existing, force);
    } catch (IOException | PublishException | RuntimeException e) {
      work.close();
      throw e;
    }
  }

  /**
   * Puts the old site back if a build was killed between its two renames; otherwise does nothing.
   */
  public static void recover(Path output) throws IOException, PublishException {
    Path folder = real(output);
    if (WorkFolder.holdsTheSite(folder)) {
      WorkFolder.open(folder).close();
    }
  }

  private static void refuseUnfit(Path folder, Path source) throws PublishException {
    Path here = Path.of("").toAbsolutePath().normalize();
    boolean unfit =
        folder.getFileName() == null
            || here.startsWith(folder)
            || source.startsWith(folder)
            || folder.startsWith(source)
            || (Files.exists(folder) && !Files.isDirectory(folder));
    if (unfit) {
      throw new PublishException(PublishException.Reason.UNFIT_FOLDER, List.of(folder.toString()));
    }
  }

  /** The folder itself rather than a link to it, because folders change places, not links. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path parent = parent(absolute);
    @Nullable Path name = absolute.getFileName();
    return name == null || !Files.exists(parent) ? absolute : parent.toRealPath().resolve(name);
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }
}
