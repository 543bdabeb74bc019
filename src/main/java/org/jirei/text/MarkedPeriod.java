package org.jirei.text;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.text.Period.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The words of a period, taken apart.
 *
 * @param dates what is left: 令和2年3月
 * @param marks what stood before and behind the dates: 累計
 */
record MarkedPeriod(String dates, Set<Mark> marks) {

  /** What words around dates say. Groups of the patterns have the same names. */
  enum Mark {
    TOTAL,
    PLANNED,
    AS_OF,
    SINCE,
    UNTIL;

    private static Mark ofGroup(String name) {
      String mark = name.replace("Inside", "");
      return mark.equals("asOf") ? AS_OF : valueOf(mark.toUpperCase(Locale.ROOT));
    }
  }

  static MarkedPeriod of(String compact) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    if (PeriodPatterns.AS_OF.matcher(compact).find()) {
      marks.add(Mark.AS_OF);
    }
    String rest = compact;
    String before;
    do {
      before = rest;
      rest = PeriodPatterns.WRAPPED.matcher(rest).replaceFirst("$1");
      rest = without(PeriodPatterns.BEFORE, rest, marks);
      rest = without(PeriodPatterns.AFTER, rest, marks);
    } while (!rest.equals(before));
    return new MarkedPeriod(rest, marks);
  }

  private static String without(Pattern words, String text, Set<Mark> marks) {
    Matcher matcher = words.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    matcher
        .namedGroups()
        .forEach(
            (name, group) -> {
              if (matcher.group(group) != null) {
                marks.add(Mark.ofGroup(name));
              }
            });
    return text.substring(0, matcher.start()) + text.substring(matcher.end());
  }

  /** The period that dates and marks make together; null if they do not go together. */
  @Nullable Period mark(Period period) {
    Period bounded = bounded(period);
    if (bounded == null) {
      return null;
    }
    Period marked = bounded;
    if (marks.contains(Mark.TOTAL)) {
      boolean isDated = bounded.start() != null || bounded.end() != null;
      if (!isDated || PeriodParts.hasGap(bounded)) {
        return null;
      }
      boolean isSpan = bounded.kind() != Kind.DATE;
      marked = Period.of(Kind.TOTAL, isSpan ? bounded.start() : null, bounded.end());
    } else if (marks.contains(Mark.AS_OF) && bounded.kind() == Kind.DATE) {
      marked = Period.of(Kind.AS_OF, bounded.start(), bounded.end());
    }
    return marks.contains(Mark.PLANNED) ? marked.planned() : marked;
  }

  private @Nullable Period bounded(Period period) {
    boolean since = marks.contains(Mark.SINCE);
    boolean until = marks.contains(Mark.UNTIL);
    if (!since && !until || period.kind() == Kind.SPAN) {
      return period;
    }
    return period.kind() == Kind.DATE && since != until
        ? Period.of(Kind.SPAN, since ? period.start() : null, until ? period.end() : null)
        : null;
  }
}
