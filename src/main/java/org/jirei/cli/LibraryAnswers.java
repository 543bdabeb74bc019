package org.jirei.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.Colour;
import org.jirei.starter.LibrarySettings;
import org.jirei.text.Bilingual;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;

/** Takes what a new library is to be, from options or from a person, and checks each answer. */
final class LibraryAnswers {

  private final Session session;
  private final Map<LibraryPart, String> texts = new EnumMap<>(LibraryPart.class);
  private List<Language> languages = List.of(Language.JA);
  private @Nullable Colour key;

  LibraryAnswers(Session session) {
    this.session = session;
  }

  /**
   * Takes an answer, or says why it cannot be one.
   *
   * @param isOption whether it was given as an option and not typed behind a question
   */
  boolean take(LibraryPart part, String answer, boolean isOption) {
    String refusal =
        switch (part) {
          case LANGUAGES -> takeLanguages(answer);
          case KEY_COLOUR -> takeColour(answer);
          default -> null;
        };
    if (refusal == null) {
      texts.put(part, answer);
    } else if (isOption) {
      session.complaint("new.refused", part.option(), refusal);
    } else {
      session.message("init.refused", refusal);
    }
    return refusal == null;
  }

  private @Nullable String takeLanguages(String answer) {
    List<Language> taken = new ArrayList<>();
    for (String tag : Arrays.stream(answer.split("[,、，\\s]+")).filter(t -> !t.isEmpty()).toList()) {
      Language language = Language.find(tag);
      if (language == null) {
        return session.messages().get("init.language", tag);
      }
      if (!taken.contains(language)) {
        taken.add(language);
      }
    }
    languages = taken.isEmpty() ? languages : taken;
    return null;
  }

  private @Nullable String takeColour(String answer) {
    Colour colour = Colour.parse(answer);
    if (colour == null) {
      return session.messages().get("init.colour", answer);
    }
    if (colour.contrast(Colour.WHITE) < Colour.TEXT_CONTRAST) {
      Colour darker = colour.towards(Colour.BLACK, Colour.TEXT_CONTRAST, Colour.WHITE);
      return session.messages().get("init.colour-weak", answer, darker);
    }
    key = colour;
    return null;
  }

  /**
   * Asks what is not known yet; asks nothing if nobody can answer.
   *
   * @return false if the person quit
   */
  boolean askForTheRest() throws IOException {
    BufferedReader answers = session.console().answers();
    if (answers == null) {
      return true;
    }
    session.message("init.intro");
    for (LibraryPart part : LibraryPart.values()) {
      boolean isAsked = !texts.containsKey(part) && (!part.isEnglish() || isInEnglish());
      if (isAsked && !ask(part, answers)) {
        return false;
      }
    }
    return true;
  }

  private boolean ask(LibraryPart part, BufferedReader answers) throws IOException {
    while (true) {
      session.console().err().print(session.messages().get("init.ask." + part.key()));
      session.console().err().flush();
      @Nullable String line = answers.readLine();
      if (line == null) {
        session.console().err().println();
        return false;
      }
      if (Prompt.isBroken(line)) {
        session.message("new.broken");
        continue;
      }
      boolean isDone = line.isBlank() ? !part.isNeeded() : take(part, line.strip(), false);
      if (isDone) {
        return true;
      }
    }
  }

  private boolean isInEnglish() {
    return languages.contains(Language.EN);
  }

  /** The options for what is needed and not known. */
  List<String> missing() {
    return Arrays.stream(LibraryPart.values())
        .filter(part -> part.isNeeded() && !texts.containsKey(part))
        .map(LibraryPart::option)
        .toList();
  }

  LibrarySettings settings() {
    String licence = texts.get(LibraryPart.LICENCE);
    return new LibrarySettings(
        bilingual(LibraryPart.TITLE, LibraryPart.TITLE_EN),
        bilingual(LibraryPart.PUBLISHER, LibraryPart.PUBLISHER_EN),
        languages,
        licence == null ? LibrarySettings.LICENCE_OF_SOURCES : new Bilingual(licence, licence),
        key);
  }

  private Bilingual bilingual(LibraryPart own, LibraryPart english) {
    String words = texts.getOrDefault(own, "");
    return new Bilingual(words, texts.getOrDefault(english, words));
  }
}
