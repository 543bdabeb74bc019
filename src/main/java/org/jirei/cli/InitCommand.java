package org.jirei.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jirei.starter.LibrarySettings;
import org.jirei.starter.NewLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jirei init}: starts a library of one's own. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

  private static final Path HERE = Path.of("");

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "library")
  Path folder = HERE;

  @Option(names = "--title", paramLabel = "TEXT")
  @Nullable String title;

  @Option(names = "--title-en", paramLabel = "TEXT")
  @Nullable String englishTitle;

  @Option(names = "--publisher", paramLabel = "TEXT")
  @Nullable String publisher;

  @Option(names = "--publisher-en", paramLabel = "TEXT")
  @Nullable String englishPublisher;

  @Option(names = "--languages", paramLabel = "TAGS")
  @Nullable String languages;

  @Option(names = "--licence", paramLabel = "TEXT")
  @Nullable String licence;

  @Option(names = "--key-colour", paramLabel = "#RRGGBB")
  @Nullable String keyColour;

  @Option(names = "--empty")
  boolean empty;

  private final Session session;

  InitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Path existing = NewLibrary.existing(folder);
    if (existing != null) {
      return exists(existing);
    }
    if (Files.exists(folder) && !folder.equals(HERE) && !Files.isDirectory(folder)) {
      session.complaint("machine.no-folder", folder);
      return ExitCode.WRONG_USAGE;
    }
    LibraryAnswers answers = new LibraryAnswers(session);
    boolean understood = true;
    for (Map.Entry<LibraryPart, String> each : given().entrySet()) {
      understood &= answers.take(each.getKey(), each.getValue(), true);
    }
    if (!understood) {
      return ExitCode.WRONG_USAGE;
    }
    if (!answers.askForTheRest()) {
      session.message("init.stopped");
      return ExitCode.WRONG_USAGE;
    }
    List<String> missing = answers.missing();
    if (!missing.isEmpty()) {
      session.complaint("new-term.needed", String.join(", ", missing));
      session.message("usage-error.help", "jirei init");
      return ExitCode.WRONG_USAGE;
    }
    return write(answers.settings());
  }

  private int write(LibrarySettings settings) throws IOException {
    NewLibrary.Begun begun;
    try {
      begun = NewLibrary.begin(folder, settings, Jirei.Version.number(), !empty);
    } catch (FileAlreadyExistsException e) {
      return exists(Path.of(e.getFile()));
    }
    Path at = folder.equals(HERE) ? Path.of(".") : folder;
    session.result("init.written", at, begun.written().size());
    begun.kept().forEach(file -> session.message("init.kept", file));
    if (!empty) {
      session.message("init.sample", folder.resolve("content").resolve("cases"));
    }
    List<String> next = new ArrayList<>();
    if (!folder.equals(HERE)) {
      next.add("cd " + quoted(folder.toString()));
    }
    session.message("init.next");
    next.addAll(List.of("jirei serve --open", "jirei new", "jirei build"));
    next.forEach(command -> session.message("init.command", command));
    return ExitCode.DONE;
  }

  private int exists(Path content) {
    session.complaint("init.exists", content);
    return ExitCode.WRONG_USAGE;
  }

  /**
   * A path as shells take it, those of Windows too, unless it holds a sign for which they differ.
   */
  private static String quoted(String path) {
    return path.matches("[\\p{L}\\p{N}/\\\\:._-]+") ? path : '"' + path + '"';
  }

  private Map<LibraryPart, String> given() {
    Map<LibraryPart, @Nullable String> options = new EnumMap<>(LibraryPart.class);
    options.put(LibraryPart.LANGUAGES, languages);
    options.put(LibraryPart.TITLE, title);
    options.put(LibraryPart.TITLE_EN, englishTitle);
    options.put(LibraryPart.PUBLISHER, publisher);
    options.put(LibraryPart.PUBLISHER_EN, englishPublisher);
    options.put(LibraryPart.LICENCE, licence);
    options.put(LibraryPart.KEY_COLOUR, keyColour);
    Map<LibraryPart, String> given = new EnumMap<>(LibraryPart.class);
    options.forEach(
        (part, value) -> {
          if (value != null && !value.isBlank()) {
            given.put(part, value.strip());
          }
        });
    return given;
  }
}
