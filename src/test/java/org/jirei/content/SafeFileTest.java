package org.jirei.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.content.SafeFile.Step;
import org.jirei.content.SafeFile.Witness;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SafeFileTest {

  private static final byte[] OLD = "古い文\r\n".getBytes(UTF_8);
  private static final byte[] NEW = "新しい、もっと長い文\r\n".getBytes(UTF_8);

  @TempDir Path home;

  @ParameterizedTest
  @EnumSource(Step.class)
  void a_replacement_that_fails_leaves_the_old_file_or_the_new_one(Step at) throws IOException {
    Path file = Files.write(home.resolve("a.md"), OLD);
    assertThrows(IOException.class, () -> new SafeFile(file, failing(at)).replace(OLD, NEW));
    assertEquals(new String(at == Step.MOVED ? NEW : OLD, UTF_8), Files.readString(file));
    assertEquals(List.of("a.md"), names());
  }

  @ParameterizedTest
  @EnumSource(value = Step.class, mode = EnumSource.Mode.EXCLUDE, names = "PERMITTED")
  void a_new_file_that_fails_is_whole_or_missing(Step at) throws IOException {
    Path file = home.resolve("a.md");
    assertThrows(IOException.class, () -> new SafeFile(file, failing(at)).create(NEW));
    assertEquals(at == Step.MOVED ? List.of("a.md") : List.of(), names());
    if (at == Step.MOVED) {
      assertEquals(new String(NEW, UTF_8), Files.readString(file));
    }
  }

  @Test
  void a_new_file_never_replaces_one_that_came_meanwhile() throws IOException {
    Path file = home.resolve("a.md");
    Witness other = step -> write(step == Step.FLUSHED, file);
    assertThrows(FileAlreadyExistsException.class, () -> new SafeFile(file, other).create(NEW));
    assertEquals(new String(OLD, UTF_8), Files.readString(file));
    assertEquals(List.of("a.md"), names());
  }

  @Test
  void a_file_that_changed_meanwhile_is_not_replaced() throws IOException {
    Path file = Files.write(home.resolve("a.md"), NEW);
    Witness other = step -> write(step == Step.FLUSHED, file);
    assertFalse(new SafeFile(file, other).replace(NEW, "次".getBytes(UTF_8)));
    assertEquals(new String(OLD, UTF_8), Files.readString(file));
    assertEquals(List.of("a.md"), names());
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void permissions_stay_and_a_new_file_has_those_of_any_other() throws IOException {
    Path file = Files.write(home.resolve("a.md"), OLD);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertTrue(new SafeFile(file).replace(OLD, NEW));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));

    Path plain = Files.write(home.resolve("plain.md"), OLD);
    Path fresh = home.resolve("fresh.md");
    new SafeFile(fresh).create(NEW);
    assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(fresh));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_symbolic_link_stays_and_the_file_behind_it_is_replaced() throws IOException {
    Path folder = Files.createDirectory(home.resolve("kept"));
    Path file = Files.write(folder.resolve("a.md"), OLD);
    Path link = Files.createSymbolicLink(home.resolve("a.md"), file);
    assertTrue(new SafeFile(link).replace(OLD, NEW));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(new String(NEW, UTF_8), Files.readString(file));
  }

  @Test
  void a_name_as_long_as_the_file_system_allows_is_written() throws IOException {
    Path file = Files.write(home.resolve("事".repeat(80) + ".md"), OLD);
    assertTrue(new SafeFile(file).replace(OLD, NEW));
    assertEquals(new String(NEW, UTF_8), Files.readString(file));
  }

  @Tag("kills")
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_process_killed_at_any_step_leaves_the_old_file_or_the_new_one() throws Exception {
    Path file = home.resolve("a.md");
    int steps = Step.values().length;
    for (int kill = 1; kill <= 2 * steps + 1; kill++) {
      Files.writeString(file, EndlessWriter.text('0'));
      Process process = EndlessWriter.start(file, "");
      try {
        assertEquals(kill, process.getInputStream().readNBytes(kill).length);
      } finally {
        process.destroyForcibly().waitFor();
      }
      String now = Files.readString(file);
      assertEquals(EndlessWriter.text(now.charAt(0)), now, "a kill after step " + kill);
    }
    assertEquals(List.of("a.md"), names().stream().filter(name -> !name.startsWith(".")).toList());
  }

  /** The system refuses to let a file grow any further, as a full disk does. */
  @Tag("kills")
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_disk_that_is_full_leaves_the_old_file() throws Exception {
    Path file = Files.writeString(home.resolve("a.md"), EndlessWriter.text('0'));
    Process process = EndlessWriter.start(file, "ulimit -f 16");
    process.getInputStream().readAllBytes();
    assertEquals(EndlessWriter.FAILED, process.waitFor());
    assertEquals(EndlessWriter.text('0'), Files.readString(file));
    assertEquals(List.of("a.md"), names());
  }

  private static void write(boolean now, Path file) throws IOException {
    if (now) {
      Files.write(file, OLD);
    }
  }

  private static Witness failing(Step at) {
    return step -> {
      if (step == at) {
        throw new IOException("No space left on device");
      }
    };
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
