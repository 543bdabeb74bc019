package org.jirei.importer;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a case opens with, where a document holds several. */
enum CaseSign {
  NUMBER,
  TITLE,
  PARTIES;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^[【〔［＜〈《■●◆◇○]?[\\s　]*(?:好?事例|ケース)[\\s　]*(?:[0-9０-９]{1,2}|[①-⑳一二三四五六七八九十])"
              + "(?![年月日件人名]).*");

  /**
   * The words that open a case; null if the line opens none.
   *
   * @param heading in the line
   */
  @Nullable String opening(String line, @Nullable Heading heading) {
    return switch (this) {
      case NUMBER -> NUMBERED.matcher(line).matches() ? line : null;
      case TITLE ->
          heading != null && heading.topic() == Topic.TITLE && !heading.rest().isEmpty()
              ? heading.rest()
              : null;
      case PARTIES -> {
        List<String> names = Heading.names(line);
        boolean several = names.size() > 1 && names.stream().allMatch(Organisation::isName);
        yield several ? String.join("、", names) : null;
      }
    };
  }

  /** The topic that a case tells in a heading of its narrative; null for other lines. */
  static @Nullable Topic told(@Nullable Heading heading) {
    Topic topic = heading == null ? null : heading.topic();
    return topic != null && topic.isNarrative() ? topic : null;
  }
}
