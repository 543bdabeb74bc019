package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.fixtures.Document;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Checks that Jirei and Maven understand the commands in the documents. */
class DocumentedCommandsTest {

  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

  /** Quotation marks hold words together. */
  private static final Pattern ARGUMENT = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

  private static final Set<String> PHASES =
      Set.of("compile", "test-compile", "test", "package", "verify");

  static List<Document> documents() {
    return Document.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_call_of_jirei_is_understood(Document document) {
    List<String> refused = new ArrayList<>();
    for (String call : callsOfJirei(document)) {
      String[] arguments = call.split("\\s+");
      try {
        commandLine().parseArgs(arguments);
      } catch (MissingParameterException e) {
        // A sentence may name a command without the files it works on.
        if (arguments.length > 1) {
          refused.add(call + ": " + e.getMessage());
        }
      } catch (ParameterException e) {
        refused.add(call + ": " + e.getMessage());
      }
    }
    assertEquals(List.of(), refused);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_option_that_is_named_belongs_to_a_command(Document document) {
    Set<String> options = options();
    List<String> unknown =
        document.codeSpans().stream()
            .map(code -> code.split("[ =]", 2)[0])
            .filter(code -> OPTION.matcher(code).matches() && !options.contains(code))
            .toList();
    assertEquals(List.of(), unknown);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_call_of_maven_names_what_the_build_knows(Document document) throws IOException {
    MavenBuild build = new MavenBuild();
    List<String> unknown = new ArrayList<>();
    for (String call : document.calls("mvn")) {
      ARGUMENT
          .matcher(call)
          .results()
          .skip(1)
          .map(found -> found.group())
          .filter(argument -> !build.knows(argument))
          .forEach(argument -> unknown.add(call + ": " + argument));
    }
    assertEquals(List.of(), unknown);
  }

  /** The arguments of each call, whether or not it names the folder of the program. */
  private static List<String> callsOfJirei(Document document) {
    Pattern call = Pattern.compile("(?:^|.*\\s)target/jirei/bin/jirei (.*)|^jirei (.*)");
    return Stream.concat(document.codeSpans().stream(), document.shellLines().stream())
        .map(call::matcher)
        .filter(found -> found.matches())
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .toList();
  }

  private static CommandLine commandLine() {
    Console console = Console.of(new ByteArrayOutputStream(), new ByteArrayOutputStream());
    return Jirei.commandLine(
        new Session(console, Language.EN, Messages.of(Language.EN, "cli"), false));
  }

  private static Set<String> options() {
    return commandLine().getSubcommands().values().stream()
        .flatMap(command -> command.getCommandSpec().options().stream())
        .map(OptionSpec::names)
        .flatMap(Stream::of)
        .collect(Collectors.toSet());
  }

  /** What the build knows: its plugins and profiles, its tests and their properties. */
  private static final class MavenBuild {

    private final String pom = Files.readString(Path.of("pom.xml"));
    private final String tests;
    private final Set<String> names;

    MavenBuild() throws IOException {
      List<Path> files;
      try (Stream<Path> all = Files.walk(Path.of("src/test/java"))) {
        files = all.filter(file -> file.toString().endsWith(".java")).toList();
      }
      StringBuilder text = new StringBuilder();
      for (Path file : files) {
        text.append(Files.readString(file));
      }
      tests = text.toString();
      names =
          files.stream()
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .collect(Collectors.toSet());
    }

    boolean knows(String argument) {
      if (argument.startsWith("-Dtest=")) {
        return names.containsAll(List.of(argument.substring(7).split(",")));
      }
      if (argument.startsWith("-Djirei.")) {
        String property = argument.substring(2).split("=", 2)[0];
        return tests.contains("\"" + property + "\"");
      }
      if (argument.startsWith("-P")) {
        return pom.contains("<id>" + argument.substring(2) + "</id>");
      }
      if (argument.startsWith("-")) {
        return true;
      }
      int goal = argument.indexOf(':');
      return goal < 0
          ? PHASES.contains(argument)
          : pom.contains("<artifactId>" + argument.substring(0, goal) + "-maven-plugin<");
    }
  }
}
