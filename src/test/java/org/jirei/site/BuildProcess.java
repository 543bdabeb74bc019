package org.jirei.site;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.fixtures.Shared;

/**
 * Starts {@link EndlessBuild} in a Java of its own, as quickly as Java can start.
 *
 * <p>Half of what a first build costs is loading classes. So one process leaves an archive of those
 * that it loaded, and all that follow map it into their memory. Java only archives classes from
 * jars, which is why folders of classes are packed first.
 */
final class BuildProcess {

  private static final Shared<String> CLASS_PATH = Shared.of(BuildProcess::jars);

  private static final Shared<Path> ARCHIVE = Shared.of(BuildProcess::archive);

  private BuildProcess() {}

  /**
   * Begins to publish two contents in turn; steps come from the standard output.
   *
   * @param options of Java
   */
  static Process start(List<String> options, Path first, Path second, Path site)
      throws IOException {
    List<String> mapping = new ArrayList<>(options);
    mapping.add("-XX:SharedArchiveFile=" + ARCHIVE.get());
    return launch(mapping, first, second, site);
  }

  /** Of the classes of a process that publishes once and ends by itself. */
  private static Path archive() throws Exception {
    Path folder = Shared.folder("classes");
    Path archive = folder.resolve("classes.jsa");
    Path content = SmallContent.in(folder.resolve("content"), "sendai");
    Process process =
        launch(
            List.of("--enable-native-access=ALL-UNNAMED", "-XX:ArchiveClassesAtExit=" + archive),
            content,
            content,
            folder.resolve("site"));
    // It ends when it tells of the next step and nobody listens.
    try (var told = process.getInputStream()) {
      for (int step = told.read(); step != EndlessBuild.PUBLISHED; step = told.read()) {
        if (step < 0) {
          throw new IOException("the build ended before it published");
        }
      }
    }
    process.waitFor();
    if (!Files.exists(archive)) {
      throw new IOException("no archive of classes was written");
    }
    return archive;
  }

  private static Process launch(List<String> options, Path first, Path second, Path site)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-Djava.util.logging.config.file=src/test/resources/logging.properties",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            // Java tells about the archive where steps are told.
            "-Xlog:disable",
            "-cp",
            CLASS_PATH.get(),
            EndlessBuild.class.getName(),
            first.toString(),
            second.toString(),
            site.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** The class path of this process, each of its folders in a jar. */
  private static String jars() throws IOException {
    Path folder = Shared.folder("jars");
    List<Path> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path place = Path.of(entry);
      jars.add(
          Files.isDirectory(place) ? pack(place, folder.resolve(jars.size() + ".jar")) : place);
    }
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Path pack(Path folder, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(file);
        Stream<Path> files = Files.walk(folder)) {
      packed.setLevel(0);
      for (Path from : files.filter(Files::isRegularFile).sorted().toList()) {
        packed.putNextEntry(new JarEntry(folder.relativize(from).toString()));
        Files.copy(from, packed);
      }
    }
    return jar;
  }
}
