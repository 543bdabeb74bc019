package org.jirei.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.ProblemText;
import org.jirei.problem.SourcePosition;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the form says of mistakes: the very sentences of {@code jirei check}, but where these speak
 * of the file, the form has its own, which name the box.
 */
public final class FormSentences {

  /** All that can be wrong with what a form holds. */
  private static final List<ProblemKind> KINDS =
      List.of(
          ProblemKind.FILE_TOO_LARGE,
          ProblemKind.UNKNOWN_FIELD,
          ProblemKind.MISSING_FIELD,
          ProblemKind.EMPTY_LIST,
          ProblemKind.EXPECTED_TEXT,
          ProblemKind.EXPECTED_LIST,
          ProblemKind.EXPECTED_FIELDS,
          ProblemKind.EXPECTED_BOOLEAN,
          ProblemKind.EXPECTED_NUMBER,
          ProblemKind.UNKNOWN_VALUE,
          ProblemKind.BAD_ID,
          ProblemKind.RESERVED_ID,
          ProblemKind.DEVICE_ID,
          ProblemKind.DUPLICATE_ID,
          ProblemKind.SUCCESSOR_UNKNOWN,
          ProblemKind.UNKNOWN_TERM,
          ProblemKind.UNKNOWN_PARTY,
          ProblemKind.DUPLICATE_PARTY,
          ProblemKind.UNKNOWN_ROUND,
          ProblemKind.AREA_CODE_SHAPE,
          ProblemKind.AREA_CODE_CHECK_DIGIT,
          ProblemKind.AREA_CODE_UNKNOWN,
          ProblemKind.NAME_UNLIKE_CODE,
          ProblemKind.DATE_UNREADABLE,
          ProblemKind.DAY_UNREADABLE,
          ProblemKind.DATE_NEEDS_DAY,
          ProblemKind.NO_SUCH_YEAR,
          ProblemKind.NO_SUCH_DAY,
          ProblemKind.FISCAL_YEAR_EXPECTED,
          ProblemKind.QUANTITY_UNREADABLE,
          ProblemKind.UNIT_MISSING,
          ProblemKind.UNIT_TWICE,
          ProblemKind.PERCENTAGE_OUT_OF_RANGE,
          ProblemKind.RATE_CONTRADICTS,
          ProblemKind.PART_GREATER_THAN_WHOLE,
          ProblemKind.TELEPHONE_UNREADABLE,
          ProblemKind.URL_UNREADABLE,
          ProblemKind.DEAD_HOST,
          ProblemKind.IMAGE_WITHOUT_ALT,
          ProblemKind.IMAGE_WITHOUT_LICENCE,
          ProblemKind.STORY_WITHOUT_CONSENT,
          ProblemKind.FOOTNOTE_ANCHOR_NOT_FOUND,
          ProblemKind.FOOTNOTE_MARKER_MISSING,
          ProblemKind.BODY_MISSING,
          ProblemKind.LINK_BROKEN,
          ProblemKind.IMAGE_IN_TEXT,
          ProblemKind.TEXT_BEFORE_SECTION,
          ProblemKind.SECTION_EMPTY);

  private FormSentences() {}

  /**
   * One kind of problem, with the names of its arguments in braces.
   *
   * @param near the help where a likely value is known, null where none ever is
   */
  public record Sentence(
      String kind, String severity, String words, String help, @Nullable String near) {}

  /** In English for languages in which the program itself does not speak. */
  public static List<Sentence> in(Language language) {
    boolean spoken = Language.ofMessages().contains(language);
    Language words = spoken ? language : Language.EN;
    ProblemText text = new ProblemText(words);
    Properties own = FieldWords.load("sentences_" + words.tag() + ".properties");
    return KINDS.stream().map(kind -> sentence(kind, text, own)).toList();
  }

  private static Sentence sentence(ProblemKind kind, ProblemText text, Properties own) {
    List<String> names =
        new ArrayList<>(kind.arguments().stream().map(name -> "{" + name + "}").toList());
    boolean guesses = names.contains("{nearest}");
    Problem near = problem(kind, names);
    Problem plain = guesses ? problem(kind, without(names)) : near;
    return new Sentence(
        kind.id(),
        kind.usualSeverity().name().toLowerCase(Locale.ROOT),
        own.getProperty(kind.id(), text.sentence(near)),
        own.getProperty(kind.id() + ".help", text.help(plain)),
        guesses ? text.help(near) : null);
  }

  private static List<String> without(List<String> names) {
    return names.stream().map(name -> name.equals("{nearest}") ? "" : name).toList();
  }

  private static Problem problem(ProblemKind kind, List<String> arguments) {
    SourcePosition nowhere = SourcePosition.ofFile("form");
    return new Problem(kind, kind.usualSeverity(), nowhere, 0, null, arguments);
  }
}
