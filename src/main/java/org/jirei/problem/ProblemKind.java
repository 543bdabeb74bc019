package org.jirei.problem;

import static org.jirei.problem.Severity.ERROR;
import static org.jirei.problem.Severity.NOTE;
import static org.jirei.problem.Severity.WARNING;

import java.util.List;
import java.util.Locale;

/**
 * Every kind of problem that Jirei can report, with the names of its arguments. Its sentence and
 * help are in the message files, under its {@link #id()}.
 *
 * <p>A last argument called {@code nearest} may be empty. If it is not, the message {@code
 * .help.near} is used instead of {@code .help}.
 */
public enum ProblemKind {
  UNREADABLE_FILE(ERROR),
  NOT_UTF8(ERROR, "byte"),
  CONTROL_CHARACTER(ERROR, "character"),
  DAMAGED_CHARACTER(ERROR, "character"),
  PRIVATE_USE_CHARACTER(ERROR, "character"),
  DIRECTION_CHARACTER(ERROR, "character"),
  HIDDEN_CHARACTER(WARNING, "character"),
  FILE_TOO_LARGE(ERROR, "size", "limit"),
  CONFLICT_MARKER(ERROR, "marker"),
  TOO_MANY_PROBLEMS(ERROR, "limit"),
  FILE_MISSING(ERROR, "file"),
  FILE_IGNORED(WARNING, "file"),
  FRONT_MATTER_MISSING(ERROR),
  FRONT_MATTER_NOT_CLOSED(ERROR),

  YAML_SYNTAX(ERROR, "detail"),
  YAML_COLON_IN_VALUE(ERROR),
  YAML_TAB(ERROR),
  YAML_QUOTE_NOT_CLOSED(ERROR),
  YAML_BRACKET_NOT_CLOSED(ERROR),
  YAML_NUMBER_SPLIT(ERROR, "number"),
  YAML_VALUE_SPLIT(ERROR, "number"),
  YAML_CHARACTER(ERROR, "character"),
  YAML_WIDE_BLANK(ERROR),
  YAML_WIDE_COLON(ERROR),
  YAML_DASH_WITHOUT_BLANK(ERROR),
  YAML_TEXT_AFTER_VALUE(ERROR),
  YAML_INDENTATION(ERROR),
  YAML_ESCAPE(ERROR),
  YAML_ALIAS(ERROR, "name"),
  YAML_TAG(ERROR, "tag"),
  YAML_TOO_DEEP(ERROR, "limit"),
  YAML_SECOND_DOCUMENT(ERROR),
  DUPLICATE_KEY(ERROR, "field", "line"),

  UNKNOWN_FIELD(ERROR, "field", "known", "nearest"),
  MISSING_FIELD(ERROR, "field", "example"),
  VALUE_BEHIND_HASH(ERROR, "field", "words"),
  WORDS_BEHIND_HASH(WARNING, "words"),
  LEFT_OPEN(ERROR),
  LEFT_GUESSED(WARNING),
  LEFT_UNPLACED(ERROR),
  LEFT_HINT(ERROR),
  LEFT_EXAMPLE(ERROR, "field"),
  LIKE_EXAMPLE(WARNING, "field"),
  EMPTY_LIST(ERROR, "field", "least"),
  EXPECTED_TEXT(ERROR, "field"),
  EXPECTED_LIST(ERROR, "field"),
  EXPECTED_FIELDS(ERROR, "field", "known"),
  EXPECTED_BOOLEAN(ERROR, "field", "value"),
  EXPECTED_NUMBER(ERROR, "field", "value"),
  UNKNOWN_VALUE(ERROR, "field", "value", "known", "nearest"),
  VALUE_TOO_LONG(ERROR, "field", "length", "limit"),
  BAD_ID(ERROR, "id"),
  RESERVED_ID(ERROR, "id"),
  DEVICE_ID(ERROR, "id"),
  LANGUAGE_UNKNOWN(ERROR, "tag"),

  OWN_FIELD_TAKEN(ERROR, "id"),
  OWN_TERMS_MISSING(ERROR, "field", "file"),
  OWN_TERMS_TWICE(ERROR, "file"),
  OWN_TYPE_NOT_TERM(ERROR, "field", "type", "key"),
  DUPLICATE_ID(ERROR, "id", "other"),
  ALIAS_TAKEN(ERROR, "id", "other"),
  SUCCESSOR_UNKNOWN(ERROR, "id", "nearest"),
  SUCCESSOR_CIRCLE(ERROR, "way"),
  BAD_FILE_NAME(ERROR, "name", "nearest"),
  FILE_NAME_TOO_LONG(ERROR, "length", "limit"),
  ID_UNLIKE_FILE_NAME(ERROR, "id", "name"),
  UNKNOWN_TERM(ERROR, "field", "value", "file", "nearest"),
  TERM_AMBIGUOUS(ERROR, "field", "value", "candidates"),
  BROADER_CIRCLE(ERROR, "id"),
  SYNONYM_TWICE(WARNING, "word", "other"),
  SYNONYM_CIRCLE(WARNING, "word", "field"),
  UNKNOWN_PARTY(ERROR, "field", "party", "known", "nearest"),
  DUPLICATE_PARTY(ERROR, "party"),
  UNKNOWN_ROUND(ERROR, "round", "known", "nearest"),
  AREA_CODE_SHAPE(ERROR, "code", "nearest"),
  AREA_CODE_CHECK_DIGIT(ERROR, "code", "right", "area"),
  AREA_CODE_UNKNOWN(ERROR, "code", "nearest"),
  AREA_NAME_UNKNOWN(ERROR, "name", "nearest"),
  AREA_NAME_AMBIGUOUS(ERROR, "name", "candidates"),
  NAME_UNLIKE_CODE(ERROR, "name", "code", "area", "nearest"),
  AREA_ENDED(WARNING, "area", "day", "year", "nearest"),
  AREA_NOT_YET(WARNING, "area", "day", "year", "nearest"),
  SITE_ELSEWHERE(NOTE, "area", "code"),

  CONTACT_WITHOUT_OFFICE(ERROR),
  DATE_UNREADABLE(ERROR, "value"),
  PERIOD_UNREADABLE(ERROR, "value"),
  DAY_UNREADABLE(ERROR, "value"),
  DATE_NEEDS_DAY(ERROR, "value"),
  NO_SUCH_YEAR(ERROR, "value", "nearest"),
  NO_SUCH_DAY(ERROR, "value", "nearest"),
  CALENDARS_DISAGREE(ERROR, "value", "dates"),
  END_BEFORE_START(ERROR, "value", "nearest"),
  WRONG_WEEKDAY(WARNING, "value", "right"),
  FISCAL_YEAR_EXPECTED(ERROR, "value"),
  FREQUENCY_OPEN(NOTE, "value"),
  QUANTITY_UNREADABLE(ERROR, "value"),
  QUANTITY_WITH_MORE(ERROR, "value", "rest"),
  QUANTITY_NUMBERED(ERROR, "value", "number"),
  UNIT_MISSING(ERROR, "indicator"),
  UNIT_TWICE(ERROR, "inside", "beside"),
  SERIES_LENGTHS(ERROR, "field", "count", "periods"),
  SERIES_PERIOD_TWICE(WARNING, "period"),
  SERIES_TARGETS_TWICE(ERROR, "indicator"),
  AMOUNT_UNIT_MISSING(ERROR, "value"),
  AMOUNT_UNIT_UNKNOWN(ERROR, "value", "unit"),
  SHARE_UNREADABLE(ERROR, "value"),
  SHARES_NOT_WHOLE(NOTE, "value", "sum"),
  PERCENTAGE_OUT_OF_RANGE(NOTE, "value"),
  RATE_CONTRADICTS(NOTE, "value", "numerator", "denominator", "right"),
  PART_GREATER_THAN_WHOLE(NOTE, "part", "whole"),
  TELEPHONE_UNREADABLE(ERROR, "value"),
  URL_UNREADABLE(ERROR, "value", "nearest"),
  URL_WITH_WORDS(ERROR, "words", "right"),
  LINK_TOO_LONG(ERROR, "length", "limit"),
  SITE_ADDRESS_UNFIT(ERROR, "value", "nearest"),
  DEAD_HOST(NOTE, "url", "right"),

  IMAGE_MISSING(ERROR, "file", "nearest"),
  IMAGE_NEEDS_FOLDER(ERROR, "file", "folder"),
  IMAGE_FORMAT(ERROR, "file"),
  IMAGE_WITHOUT_ALT(ERROR, "file"),
  IMAGE_WITHOUT_LICENCE(ERROR, "file"),
  IMAGE_IN_TEXT(ERROR, "file"),
  PAGE_IMAGE_MISSING(ERROR, "file", "folder", "nearest"),
  PAGE_IMAGE_WITHOUT_ALT(ERROR, "file"),
  PAGE_IMAGE_WITHOUT_SIZE(ERROR, "file"),
  IMAGE_TOO_LARGE(ERROR, "file", "size", "limit"),
  IMAGE_MISNAMED(ERROR, "file", "claimed", "real", "nearest"),
  IMAGE_BROKEN(ERROR, "file", "format"),
  IMAGE_DIMENSIONS(ERROR, "file", "size"),
  IMAGE_NAMES_ALIKE(ERROR, "file", "other"),
  IMAGE_POSITION(NOTE, "file"),
  IMAGE_POSITION_FIXED(ERROR, "file"),
  IMAGE_APPENDED(NOTE, "file"),
  SVG_NOT_XML(ERROR),
  SVG_ROOT(ERROR, "element"),
  SVG_DECLARATION(ERROR, "words"),
  SVG_ELEMENT(ERROR, "element"),
  SVG_EVENT(ERROR, "attribute"),
  SVG_OUTSIDE(ERROR, "target"),
  DOCUMENT_NEEDS_FOLDER(ERROR, "file", "folder"),
  DOCUMENT_MISSING(ERROR, "file", "nearest"),
  DOCUMENT_FORMAT(ERROR, "file", "allowed"),
  DOCUMENT_TOO_LARGE(ERROR, "file", "size", "limit"),
  DOCUMENT_MISNAMED(ERROR, "file", "format"),
  DOCUMENT_MACROS(ERROR, "file"),
  STORY_WITHOUT_CONSENT(ERROR),
  MOBILE_NUMBER(WARNING, "words"),
  PRIVATE_MAIL(WARNING, "words"),
  NAME_WITH_AGE(WARNING, "words", "name"),
  HOME_ADDRESS(WARNING, "words"),
  FOOTNOTE_ANCHOR_NOT_FOUND(ERROR, "anchor"),
  FOOTNOTE_MARKER_MISSING(ERROR, "marker", "anchor"),

  MARKDOWN_TOO_DEEP(ERROR, "limit"),
  MARKDOWN_SIGN(WARNING, "sign", "right"),
  TABLE_UNDIVIDED(WARNING),
  TABLE_ROW_TOO_LONG(ERROR, "row", "columns", "words"),
  CODE_UNCLOSED(WARNING, "sign"),
  EMPHASIS_UNPAIRED(WARNING, "sign"),
  BODY_MISSING(ERROR),
  TEXT_BEFORE_SECTION(ERROR),
  SECTION_EMPTY(ERROR, "heading"),
  LINK_BROKEN(ERROR, "link", "nearest"),
  ANCHOR_BROKEN(ERROR, "anchor", "page", "known", "nearest"),
  LINK_TO_DRAFT(ERROR, "link"),
  LINK_ELSEWHERE(ERROR, "link"),
  LINK_IN_HEADING(WARNING, "heading"),
  HTML_REMOVED(WARNING, "element"),

  FILE_OUTSIDE(ERROR),
  LOGO_MISSING(ERROR, "file"),
  LOGO_FORMAT(ERROR, "file"),
  COLOUR_UNREADABLE(ERROR, "value"),
  COLOUR_WEAK(ERROR, "value", "ratio", "darker"),

  THEME_FILE_OUTSIDE(ERROR),
  THEME_FILE_UNUSED(WARNING, "file", "known"),
  NO_COMPILER(ERROR),
  TEMPLATE_SYNTAX(ERROR, "detail"),
  TEMPLATE_UNREADABLE(ERROR),
  TEMPLATE_MISSING(ERROR, "template"),
  TEMPLATE_PARAMETER(ERROR, "parameter", "template"),
  TEMPLATE_PARAMETER_LOST(ERROR, "parameter", "template"),
  TEMPLATE_CALL(ERROR, "template"),
  TEMPLATE_NAME(ERROR, "name", "detail", "detail_ja"),
  TEMPLATE_JAVA(ERROR, "detail", "detail_ja"),
  /** A template that compiles fails while a page is being made. */
  TEMPLATE_FAILED(ERROR, "detail"),

  /** The program itself fails on a file. */
  PROGRAM_FAILED(ERROR, "failure"),

  /** A link on a finished page leads to a missing file or anchor. */
  PAGE_LINK(ERROR, "link"),
  /** Errors elsewhere keep a page from being made, so nobody knows yet whether it has a place. */
  LINK_UNCHECKED(NOTE, "place");

  private final Severity usual;

  /** What stands between the name of an argument and the language that its value is in. */
  static final String IN_LANGUAGE = "_";

  private final List<String> arguments;

  ProblemKind(Severity usual, String... arguments) {
    this.usual = usual;
    this.arguments = List.of(arguments);
  }

  public Severity usualSeverity() {
    return usual;
  }

  /** The names of the placeholders in its messages, in the order of {@link Problem#arguments}. */
  public List<String> arguments() {
    return arguments;
  }

  /** The name of the kind in messages, JSON output and documentation: {@code yaml-syntax}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
