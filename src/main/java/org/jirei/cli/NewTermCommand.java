package org.jirei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jirei.scaffold.NewTerm;
import org.jirei.scaffold.TermPart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jirei new term}: adds a term to a list of the vocabulary. */
@Command(name = "term")
final class NewTermCommand implements Callable<Integer> {

  private static final String KINDS = "target-group|measure|collection|party-type";

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = KINDS, descriptionKey = "kind")
  String kind = "";

  @Option(names = "--source", paramLabel = "DIR", defaultValue = "content")
  Path source = Path.of("content");

  @Option(names = "--ja", paramLabel = "TEXT")
  @Nullable String japanese;

  @Option(names = "--en", paramLabel = "TEXT")
  @Nullable String english;

  @Option(names = "--id", paramLabel = "ID")
  @Nullable String id;

  @Option(names = "--definition-ja", paramLabel = "TEXT")
  @Nullable String definitionInJapanese;

  @Option(names = "--definition-en", paramLabel = "TEXT")
  @Nullable String definitionInEnglish;

  @Option(names = "--synonym", paramLabel = "TEXT")
  List<String> synonyms = List.of();

  @Option(names = "--broader", paramLabel = "NAME")
  @Nullable String broader;

  private final Session session;

  NewTermCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    NewTerm term = NewTerm.in(source, kind);
    if (term == null) {
      session.complaint("usage-error.invalid", KINDS, kind, KINDS.replace("|", ", "));
      return ExitCode.WRONG_USAGE;
    }
    if (!ContentArguments.isLibrary(session, source)) {
      return ExitCode.WRONG_USAGE;
    }
    TermPrompt prompt = new TermPrompt(session, term);
    Map<TermPart, List<String>> given = given();
    if (!prompt.take(given)) {
      return ExitCode.WRONG_USAGE;
    }
    if (!prompt.askAllBut(given.keySet())) {
      session.message("new-term.stopped");
      return ExitCode.WRONG_USAGE;
    }
    if (!term.missing().isEmpty()) {
      List<String> options = term.missing().stream().map(TermPrompt::option).toList();
      session.complaint("new-term.needed", String.join(", ", options));
      session.message("usage-error.help", "jirei new term");
      return ExitCode.WRONG_USAGE;
    }
    return write(term);
  }

  private int write(NewTerm term) throws IOException {
    if (!term.write()) {
      session.complaint("new-term.unaddable", term.file());
      session.console().out().print(term.lines());
      return ExitCode.WRONG_USAGE;
    }
    session.result("new-term.written", term.id(), term.file());
    session.console().out().print(term.lines());
    session.message("new-term.next", term.id(), "jirei check", "jirei build");
    return ExitCode.DONE;
  }

  private Map<TermPart, List<String>> given() {
    Map<TermPart, List<String>> given = new EnumMap<>(TermPart.class);
    put(given, TermPart.JA, japanese);
    put(given, TermPart.EN, english);
    put(given, TermPart.ID, id);
    put(given, TermPart.DEFINITION_JA, definitionInJapanese);
    put(given, TermPart.DEFINITION_EN, definitionInEnglish);
    put(given, TermPart.BROADER, broader);
    List<String> others = synonyms.stream().flatMap(Prompt::parts).toList();
    if (!others.isEmpty()) {
      given.put(TermPart.SYNONYM, others);
    }
    return given;
  }

  private static void put(
      Map<TermPart, List<String>> given, TermPart part, @Nullable String answer) {
    if (answer != null && !answer.isBlank()) {
      given.put(part, List.of(answer));
    }
  }
}
