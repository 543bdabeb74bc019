package org.jirei.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jirei.scaffold.Answer;
import org.jirei.scaffold.NewCase;
import org.jirei.scaffold.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jirei new}: writes a case file with what is known, for a person to finish. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

  @Mixin CommonOptions common = new CommonOptions();

  @Option(names = "--source", paramLabel = "DIR", defaultValue = "content")
  Path source = ContentArguments.DEFAULT_SOURCE;

  @Option(names = "--title", paramLabel = "TEXT")
  @Nullable String title;

  @Option(names = "--party", paramLabel = "[TYPE:]NAME")
  List<String> parties = List.of();

  @Option(names = "--area", paramLabel = "NAME|CODE")
  List<String> areas = List.of();

  @Option(names = "--target", paramLabel = "NAME")
  List<String> targets = List.of();

  @Option(names = "--measure", paramLabel = "NAME")
  List<String> measures = List.of();

  @Option(names = "--year", paramLabel = "YEAR")
  @Nullable String year;

  @Option(names = "--kind", paramLabel = "NAME")
  @Nullable String kind;

  @Option(names = "--document", paramLabel = "TEXT")
  @Nullable String document;

  @Option(names = "--id", paramLabel = "ID")
  @Nullable String id;

  private final Session session;

  NewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (!ContentArguments.isLibrary(session, source)) {
      return ExitCode.WRONG_USAGE;
    }
    Map<Question, List<String>> given = given();
    if (!given.containsKey(Question.TITLE) && session.console().answers() == null) {
      session.complaint("new.title-needed");
      session.message("usage-error.help", "jirei new");
      return ExitCode.WRONG_USAGE;
    }
    NewCase fresh = NewCase.in(source);
    Prompt prompt = new Prompt(session, fresh);
    if (!take(given, fresh, prompt)) {
      return ExitCode.WRONG_USAGE;
    }
    if (!prompt.askAllBut(given.keySet())) {
      session.message("new.stopped");
      return ExitCode.WRONG_USAGE;
    }
    String alike = fresh.alike();
    boolean isMeant = given.containsKey(Question.ID) || session.console().answers() != null;
    if (alike != null && !isMeant) {
      session.complaint("new.same", alike);
      session.message("new.same.otherwise");
      return ExitCode.WRONG_USAGE;
    }
    return write(fresh);
  }

  /** Takes all answers given as options, and reports those that cannot be understood. */
  private boolean take(Map<Question, List<String>> given, NewCase fresh, Prompt prompt) {
    boolean understood = true;
    for (Map.Entry<Question, List<String>> answers : given.entrySet()) {
      for (String answer : answers.getValue()) {
        if (fresh.answer(answers.getKey(), answer) instanceof Answer.Refused refused) {
          String reason = session.messages().get(Prompt.key(refused), refused.written());
          session.complaint("new.refused", option(answers.getKey()), reason);
          prompt.suggest(refused);
          understood = false;
        }
      }
    }
    return understood;
  }

  private static String option(Question question) {
    return question == Question.SOURCE
        ? "--document"
        : "--" + question.name().toLowerCase(Locale.ROOT);
  }

  private int write(NewCase fresh) throws IOException {
    try {
      session.result("new.written", fresh.write());
    } catch (FileAlreadyExistsException e) {
      session.complaint("new.exists", e.getFile());
      return ExitCode.WRONG_USAGE;
    }
    String where = source.equals(ContentArguments.DEFAULT_SOURCE) ? "" : " --source " + source;
    session.message("new.next", "jirei serve" + where, "jirei check --drafts" + where);
    return ExitCode.DONE;
  }

  private Map<Question, List<String>> given() {
    Map<Question, List<String>> given = new EnumMap<>(Question.class);
    put(given, Question.TITLE, title);
    given.put(Question.PARTY, parties.stream().flatMap(Prompt::parts).toList());
    given.put(Question.AREA, areas.stream().flatMap(Prompt::parts).toList());
    given.put(Question.TARGET, targets.stream().flatMap(Prompt::parts).toList());
    given.put(Question.MEASURE, measures.stream().flatMap(Prompt::parts).toList());
    put(given, Question.YEAR, year);
    put(given, Question.KIND, kind);
    put(given, Question.SOURCE, document);
    put(given, Question.ID, id);
    given.values().removeIf(List::isEmpty);
    return given;
  }

  private static void put(
      Map<Question, List<String>> given, Question question, @Nullable String answer) {
    if (answer != null && !answer.isBlank()) {
      given.put(question, List.of(answer));
    }
  }
}
