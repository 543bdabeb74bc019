package org.jirei.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jirei.scaffold.Answer;
import org.jirei.scaffold.NewCase;
import org.jirei.scaffold.Question;
import org.jirei.text.DisplayWidth;
import org.jspecify.annotations.Nullable;

/** Asks about a new case at the terminal and checks each answer at once. */
final class Prompt {

  private static final int WIDTH = 78;

  /** The replacement for bytes that are not a valid character. */
  private static final char BROKEN = '\ufffd';

  private final Session session;
  private final NewCase fresh;

  Prompt(Session session, NewCase fresh) {
    this.session = session;
    this.fresh = fresh;
  }

  /**
   * Asks what is not known yet; asks nothing if nobody can answer.
   *
   * @return false if the person quit
   */
  boolean askAllBut(Set<Question> known) throws IOException {
    BufferedReader answers = session.console().answers();
    if (answers == null) {
      return true;
    }
    session.message("new.intro");
    for (Question question : Question.values()) {
      if (!known.contains(question) && !ask(question, answers)) {
        return false;
      }
    }
    return true;
  }

  private boolean ask(Question question, BufferedReader answers) throws IOException {
    String name = question.name().toLowerCase(Locale.ROOT);
    showChoices(question);
    String alike = question == Question.ID ? fresh.alike() : null;
    if (alike != null) {
      session.message("new.same", alike);
      session.message("new.same.leave");
    }
    String prompt = "new.ask." + name;
    while (true) {
      String proposal = question == Question.ID ? fresh.proposedId() : "";
      session.console().err().print(session.messages().get(prompt, proposal));
      session.console().err().flush();
      @Nullable String line = answers.readLine();
      if (line == null) {
        session.console().err().println();
        return false;
      }
      if (line.isBlank()) {
        return true;
      }
      boolean taken = take(question, line);
      if (taken && !question.isRepeated()) {
        return true;
      }
      prompt = taken ? "new.ask.more" : prompt;
    }
  }

  private boolean take(Question question, String line) {
    if (isBroken(line)) {
      session.message("new.broken");
      return false;
    }
    boolean all = true;
    for (String part : isOfNames(question) ? parts(line).toList() : List.of(line)) {
      switch (fresh.answer(question, part)) {
        case Answer.Taken taken -> session.message("new.taken", taken.as());
        case Answer.Refused refused -> {
          session.message(key(refused), refused.written());
          suggest(refused);
          all = false;
        }
      }
    }
    return all;
  }

  /** Half a character is left if a terminal deletes bytes instead of characters. */
  static boolean isBroken(String line) {
    return line.indexOf(BROKEN) >= 0;
  }

  private static boolean isOfNames(Question question) {
    return switch (question) {
      case PARTY, AREA, TARGET, MEASURE -> true;
      default -> false;
    };
  }

  /** Splits 仙台市、大崎市 into two answers. */
  static Stream<String> parts(String line) {
    return Arrays.stream(line.split("[,，、]", -1)).map(String::strip).filter(p -> !p.isEmpty());
  }

  static String key(Answer.Refused refused) {
    return "new.refused." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void suggest(Answer.Refused refused) {
    if (refused.near().size() == 1) {
      boolean isMisspelt =
          switch (refused.reason()) {
            case ID_TAKEN, RESERVED_ID, DEVICE_ID -> false;
            default -> true;
          };
      String key = isMisspelt ? "usage-error.nearest" : "new.free";
      session.message(key, refused.near().getFirst());
    } else {
      if (!refused.near().isEmpty() && refused.reason() == Answer.Reason.UNKNOWN) {
        session.message("new.choices");
      }
      refused.near().forEach(near -> session.console().err().println("  " + near));
    }
  }

  private void showChoices(Question question) {
    StringBuilder line = new StringBuilder();
    for (NewCase.Choice choice : fresh.choices(question)) {
      String words = choice.label().in(session.language());
      if (!line.isEmpty() && DisplayWidth.of(line.toString()) + DisplayWidth.of(words) > WIDTH) {
        session.console().err().println("  " + line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " | ").append(words);
    }
    if (!line.isEmpty()) {
      session.console().err().println("  " + line);
    }
  }
}
