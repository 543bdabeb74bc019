package org.jirei.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jirei.scaffold.Answer;
import org.jirei.scaffold.NewTerm;
import org.jirei.scaffold.TermPart;
import org.jspecify.annotations.Nullable;

/** Asks about a new term at the terminal and checks each answer at once. */
final class TermPrompt {

  private final Session session;
  private final NewTerm term;

  TermPrompt(Session session, NewTerm term) {
    this.session = session;
    this.term = term;
  }

  /** The option that tells a part: {@code --definition-ja}. */
  static String option(TermPart part) {
    return "--" + name(part);
  }

  private static String name(TermPart part) {
    return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Takes all parts given as options, and reports those that cannot be used. */
  boolean take(Map<TermPart, List<String>> given) {
    boolean all = true;
    for (Map.Entry<TermPart, List<String>> answers : given.entrySet()) {
      for (String answer : answers.getValue()) {
        if (term.answer(answers.getKey(), answer) instanceof Answer.Refused refused) {
          session.complaint("new.refused", option(answers.getKey()), reason(refused));
          suggest(refused);
          all = false;
        }
      }
    }
    return all;
  }

  /**
   * Asks what is not known yet; asks nothing if nobody can answer.
   *
   * @return false if the person quit
   */
  boolean askAllBut(Set<TermPart> known) throws IOException {
    BufferedReader answers = session.console().answers();
    if (answers == null) {
      return true;
    }
    session.message("new-term.intro");
    for (TermPart part : TermPart.values()) {
      if (!known.contains(part) && !ask(part, answers)) {
        return false;
      }
    }
    return true;
  }

  private boolean ask(TermPart part, BufferedReader answers) throws IOException {
    while (true) {
      String proposal = part == TermPart.ID ? term.proposedId() : "";
      session.console().err().print(session.messages().get("new-term.ask." + name(part), proposal));
      session.console().err().flush();
      @Nullable String line = answers.readLine();
      if (line == null) {
        session.console().err().println();
        return false;
      }
      boolean mayBeEmpty = !part.isNeeded() || !proposal.isEmpty();
      if (line.isBlank() && mayBeEmpty || !line.isBlank() && take(part, line)) {
        return true;
      }
    }
  }

  private boolean take(TermPart part, String line) {
    boolean all = true;
    List<String> words = part == TermPart.SYNONYM ? Prompt.parts(line).toList() : List.of(line);
    for (String one : words) {
      if (term.answer(part, one) instanceof Answer.Refused refused) {
        session.console().err().println(reason(refused));
        suggest(refused);
        all = false;
      }
    }
    return all;
  }

  private String reason(Answer.Refused refused) {
    return session.messages().get(key(refused.reason()), refused.written());
  }

  private static String key(Answer.Reason reason) {
    return switch (reason) {
      case BAD_ID -> "new.refused.bad-id";
      case DEVICE_ID -> "new.refused.device-id";
      case ID_TAKEN -> "new-term.refused.id-taken";
      case NAME_TAKEN -> "new-term.refused.name-taken";
      default -> "new.refused.unknown";
    };
  }

  private void suggest(Answer.Refused refused) {
    refused.near().forEach(near -> session.console().err().println("  " + near));
  }
}
