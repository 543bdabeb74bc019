package org.jirei.importer;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a case opens with, where a document holds several. */
enum CaseSign {
  NUMBER,
  TITLE,
  PARTIES,
  LABELLED_PARTIES;

  /** A number at the head of a line; 事例１では… is a sentence about the case. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^[【〔［＜〈《■●◆◇○]?[\\s　]*(?:好?事例|ケース)[\\s　]*([0-9０-９]{1,2}|[①-⑳一二三四五六七八九十])"
              + "(?![年月日件人名\\p{IsHiragana}]).*");

  /**
   * The words that open a case.
   *
   * @param words its number, title or parties
   * @param label before them; empty if they stand alone
   */
  record Opening(String words, String label) {

    boolean hasLabelOf(Opening other) {
      return !label.isEmpty() && label.equals(other.label);
    }
  }

  /**
   * The words that open a case; null if the line opens none.
   *
   * @param heading in the line
   */
  @Nullable Opening opening(String line, @Nullable Heading heading) {
    return switch (this) {
      case NUMBER -> {
        Matcher numbered = NUMBERED.matcher(line);
        yield numbered.matches()
            ? new Opening(Normalizer.normalize(numbered.group(1), Normalizer.Form.NFKC), "number")
            : null;
      }
      case TITLE -> labelled(heading, Topic.TITLE);
      case PARTIES -> {
        List<String> names = Heading.names(line);
        boolean several = names.size() > 1 && names.stream().allMatch(Organisation::isName);
        yield several ? new Opening(String.join("、", names), "") : null;
      }
      case LABELLED_PARTIES -> labelled(heading, Topic.PARTIES);
    };
  }

  private static @Nullable Opening labelled(@Nullable Heading heading, Topic topic) {
    return heading != null && heading.topic() == topic && !heading.rest().isEmpty()
        ? new Opening(heading.rest(), heading.words())
        : null;
  }

  /**
   * Whether a second opening may begin another case. One case may name its parties below several
   * labels, such as 実施主体 and 連携機関.
   */
  boolean mayFollow(Opening first, Opening second) {
    return this != LABELLED_PARTIES || second.hasLabelOf(first);
  }

  /** The topic that a case tells in a heading of its narrative; null for other lines. */
  static @Nullable Topic told(@Nullable Heading heading) {
    Topic topic = heading == null ? null : heading.topic();
    return topic != null && topic.isNarrative() ? topic : null;
  }
}
