package org.jirei.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

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
    check(output, sources);
    Path folder = OutputFolder.real(output);
    Files.createDirectories(OutputFolder.parent(folder));
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

  /** The places of a finished page to which links may lead. */
  public static Set<String> places(byte[] page) {
    return HtmlLinks.of(new String(page, StandardCharsets.UTF_8)).anchors();
  }

  /**
   * Refuses an output that cannot be one, before the work of a build, and puts back an old site
   * that a killed build left aside.
   *
   * @param sources folders that the output must neither contain nor lie in
   */
  public static void check(Path output, List<Path> sources) throws IOException, PublishException {
    recover(output);
    Path folder = OutputFolder.real(output);
    for (Path source : sources) {
      OutputFolder.refuseUnfit(folder, OutputFolder.real(source));
    }
  }

  /**
   * Puts the old site back if a build was killed between its two renames; otherwise does nothing.
   */
  public static void recover(Path output) throws IOException, PublishException {
    Path folder = OutputFolder.real(output);
    if (folder.getFileName() != null && WorkFolder.holdsTheSite(folder)) {
      WorkFolder.open(folder).close();
    }
  }
}
