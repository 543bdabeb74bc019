package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell launcher among made-up Java installations, each of which only prints its name. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir Path machine;
  Path launcher;
  Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void install() throws IOException {
    launcher = machine.resolve("app with blank/bin/jirei");
    Files.createDirectories(launcher.getParent());
    Files.copy(Path.of("src/main/launcher/jirei"), launcher);
    executable(launcher);
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("JIREI_JAVA_DIRS", machine.resolve("jvm").toString());
    environment.put("HOME", machine.toString());
    // The system's own java must not join in.
    java(machine.resolve("old"), "1.8.0_392", "the java on the PATH");
    environment.put("PATH", machine.resolve("old/bin") + ":/usr/bin:/bin");
  }

  @Test
  void a_bundled_runtime_comes_first() throws Exception {
    java(launcher.resolveSibling("../runtime"), "25.0.1", "bundled");
    environment.put("JAVA_HOME", java(machine.resolve("home"), "25", "home"));
    assertTrue(run("build").startsWith("bundled "));
  }

  @Test
  void java_home_comes_next_if_new_enough() throws Exception {
    environment.put("JAVA_HOME", java(machine.resolve("home"), "21", "home"));
    java(machine.resolve("jvm/a"), "25.0.3", "installed");
    assertTrue(run("build").startsWith("home "));
  }

  @Test
  void an_old_java_home_is_passed_over_for_the_java_on_the_path() throws Exception {
    environment.put("JAVA_HOME", java(machine.resolve("home"), "17.0.15", "home"));
    java(machine.resolve("new"), "22.0.1", "on the path");
    Files.createDirectories(machine.resolve("links"));
    Files.createSymbolicLink(machine.resolve("links/java"), machine.resolve("new/bin/java"));
    environment.put("PATH", machine.resolve("links") + ":/usr/bin:/bin");
    assertTrue(run("build").startsWith("on the path "));
  }

  @Test
  void else_the_newest_java_of_the_machine_is_taken() throws Exception {
    java(machine.resolve("jvm/a"), "21.0.9", "older");
    java(machine.resolve("jvm/b/Contents/Home"), "25.0.3", "newest");
    java(machine.resolve("jvm/c"), "1.8.0_392", "oldest");
    assertTrue(run("build").startsWith("newest "));
  }

  @Test
  void a_java_without_a_release_file_is_asked() throws Exception {
    String home = java(machine.resolve("home"), "21.0.1", "home");
    Files.delete(Path.of(home, "release"));
    environment.put("JAVA_HOME", home);
    assertTrue(run("build").startsWith("home "));
  }

  @Test
  void without_a_fitting_java_one_sentence_says_so_in_the_language_of_the_person()
      throws Exception {
    java(machine.resolve("jvm/a"), "17.0.15", "too old");
    assertEquals(
        "jirei: found no Java 21 or newer; install one, or name it in JAVA_HOME.\n3", run());
    environment.put("LANG", "ja_JP.UTF-8");
    assertEquals("jirei: Java 21 以降が見つかりません。インストールするか、JAVA_HOME で場所を示してください。\n3", run());
  }

  @Test
  void arguments_arrive_as_they_were_typed() throws Exception {
    environment.put("JAVA_HOME", java(machine.resolve("home"), "21", "home"));
    String arguments = run("search", "若者 就職", "*", "--limit=3");
    assertTrue(arguments.contains("[search][若者 就職][*][--limit=3]"), arguments);
    assertTrue(arguments.contains("app with blank/lib/jirei.jar]"), arguments);
  }

  @Test
  void the_launcher_works_through_a_symbolic_link() throws Exception {
    java(launcher.resolveSibling("../runtime"), "25", "bundled");
    Path link = Files.createSymbolicLink(machine.resolve("jirei"), launcher);
    launcher = link;
    assertTrue(run("build").startsWith("bundled "));
  }

  @ParameterizedTest
  @CsvSource({
    // what is asked for, whether it is installed, what Java gets, what tells the language
    "LANG, ja_JP.UTF-8, true, '', ''",
    "LANG, ja_JP.UTF-8, false, C.UTF-8, ja_JP.UTF-8",
    "LC_ALL, ja_JP.UTF-8, false, C.UTF-8, ja_JP.UTF-8",
    "LC_ALL, ja_JP.eucJP, true, ja_JP.eucJP, ''",
    "LANG, C, true, C.UTF-8, C",
    "LC_ALL, POSIX, true, C.UTF-8, POSIX",
    "NONE, '', true, C.UTF-8, ''",
  })
  void java_gets_a_locale_that_is_there_and_knows_japanese_names(
      String variable, String value, boolean installed, String given, String language)
      throws Exception {
    environment.put("JAVA_HOME", java(machine.resolve("home"), "21", "home"));
    environment.put(variable, value);
    locales(installed ? List.of("C.UTF-8", value) : List.of("C.UTF-8"));
    String printed = run("build");
    assertTrue(printed.endsWith("LC_ALL=" + given + " JIREI_LOCALE=" + language), printed);
  }

  @Test
  void without_c_utf_8_another_locale_that_knows_japanese_names_is_taken() throws Exception {
    environment.put("JAVA_HOME", java(machine.resolve("home"), "21", "home"));
    locales(List.of("en_US.UTF-8"));
    assertTrue(run("build").contains(" LC_ALL=en_US.UTF-8 "));
  }

  /** A machine on which only these locales are installed, besides C and POSIX. */
  private void locales(List<String> installed) throws IOException {
    Path locale = Files.createDirectories(machine.resolve("tools")).resolve("locale");
    Files.writeString(
        locale,
        """
        #!/bin/sh
        name=${LC_ALL:-${LC_CTYPE:-${LANG-}}}
        case $name in
          '' | C | POSIX) echo ANSI_X3.4-1968; exit ;;
        esac
        case ' %s ' in
          *" $name "*) ;;
          *) echo 'locale: Cannot set LC_CTYPE to default locale' >&2; name=C ;;
        esac
        case $name in
          *.UTF-8) echo UTF-8 ;;
          *.eucJP) echo EUC-JP ;;
          *) echo ANSI_X3.4-1968 ;;
        esac
        """
            .formatted(String.join(" ", installed)));
    executable(locale);
    environment.put("PATH", machine.resolve("tools") + ":" + environment.get("PATH"));
  }

  /** What the launcher prints; its exit code follows if it is not 0. */
  private String run(String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    return code == 0 ? output : output + code;
  }

  private static String java(Path home, String version, String name) throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    Path java = home.resolve("bin/java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        if [ "$1" = -version ]; then
          echo 'openjdk version "%s" 2025-10-21' >&2
          exit
        fi
        printf '%s '
        for argument in "$@"; do printf '[%%s]' "$argument"; done
        printf ' LC_ALL=%%s JIREI_LOCALE=%%s' "${LC_ALL-}" "${JIREI_LOCALE-}"
        """
            .formatted(version, name));
    executable(java);
    return home.toString();
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
