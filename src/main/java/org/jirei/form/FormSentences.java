package org.jirei.form;

import java.util.List;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.ProblemText;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The messages of the form about mistakes. They are the sentences of {@code jirei check}. If these
 * are about the file, the form has its own, which name the box.
 */
public final class FormSentences {

  /** All problems that the content of a form can have. */
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
          ProblemKind.TERM_AMBIGUOUS,
          ProblemKind.UNKNOWN_PARTY,
          ProblemKind.DUPLICATE_PARTY,
          ProblemKind.UNKNOWN_ROUND,
          ProblemKind.AREA_CODE_SHAPE,
          ProblemKind.AREA_CODE_CHECK_DIGIT,
          ProblemKind.AREA_CODE_UNKNOWN,
          ProblemKind.AREA_NAME_UNKNOWN,
          ProblemKind.AREA_NAME_AMBIGUOUS,
          ProblemKind.NAME_UNLIKE_CODE,
          ProblemKind.CONTACT_WITHOUT_OFFICE,
          ProblemKind.DATE_UNREADABLE,
          ProblemKind.PERIOD_UNREADABLE,
          ProblemKind.DAY_UNREADABLE,
          ProblemKind.DATE_NEEDS_DAY,
          ProblemKind.NO_SUCH_YEAR,
          ProblemKind.NO_SUCH_DAY,
          ProblemKind.CALENDARS_DISAGREE,
          ProblemKind.END_BEFORE_START,
          ProblemKind.WRONG_WEEKDAY,
          ProblemKind.FISCAL_YEAR_EXPECTED,
          ProblemKind.FREQUENCY_OPEN,
          ProblemKind.QUANTITY_UNREADABLE,
          ProblemKind.QUANTITY_WITH_MORE,
          ProblemKind.QUANTITY_NUMBERED,
          ProblemKind.UNIT_MISSING,
          ProblemKind.UNIT_TWICE,
          ProblemKind.SERIES_LENGTHS,
          ProblemKind.SERIES_PERIOD_TWICE,
          ProblemKind.SERIES_TARGETS_TWICE,
          ProblemKind.AMOUNT_UNIT_MISSING,
          ProblemKind.AMOUNT_UNIT_UNKNOWN,
          ProblemKind.SHARE_UNREADABLE,
          ProblemKind.SHARES_NOT_WHOLE,
          ProblemKind.PERCENTAGE_OUT_OF_RANGE,
          ProblemKind.RATE_CONTRADICTS,
          ProblemKind.PART_GREATER_THAN_WHOLE,
          ProblemKind.TELEPHONE_UNREADABLE,
          ProblemKind.URL_UNREADABLE,
          ProblemKind.URL_WITH_WORDS,
          ProblemKind.DEAD_HOST,
          ProblemKind.IMAGE_WITHOUT_ALT,
          ProblemKind.IMAGE_WITHOUT_LICENCE,
          ProblemKind.STORY_WITHOUT_CONSENT,
          ProblemKind.MOBILE_NUMBER,
          ProblemKind.PRIVATE_MAIL,
          ProblemKind.HOME_ADDRESS,
          ProblemKind.FOOTNOTE_ANCHOR_NOT_FOUND,
          ProblemKind.FOOTNOTE_MARKER_MISSING,
          ProblemKind.BODY_MISSING,
          ProblemKind.LINK_BROKEN,
          ProblemKind.IMAGE_IN_TEXT,
          ProblemKind.TEXT_BEFORE_SECTION,
          ProblemKind.SECTION_EMPTY);

  private FormSentences() {}

  /**
   * One kind of problem, with places for its arguments, which the script fills in.
   *
   * @param near the help if a likely value is known, null if this kind has none
   */
  public record Sentence(
      String kind, String severity, String words, String help, @Nullable String near) {}

  public static List<Sentence> in(Language language) {
    Messages own = Messages.of(language, "form.problem");
    Messages common = Messages.of(language, "problem");
    return KINDS.stream().map(kind -> sentence(kind, own, common)).toList();
  }

  private static Sentence sentence(ProblemKind kind, Messages own, Messages common) {
    String near = kind.id() + ".help.near";
    return new Sentence(
        kind.id(),
        ProblemText.severity(kind.usualSeverity()),
        pattern(kind.id(), own, common),
        pattern(kind.id() + ".help", own, common),
        common.has(near) ? common.pattern(near) : null);
  }

  private static String pattern(String key, Messages own, Messages common) {
    return own.has(key) ? own.pattern(key) : common.pattern(key);
  }
}
