package org.jirei.text;

import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Takes a quantity apart: what it is counted for, and one number or the two ends of a range. */
final class QuantityReader {

  private QuantityReader() {}

  /** Null if the words, from which {@link ShortValue} removed the blanks, are not a quantity. */
  static @Nullable JapaneseQuantity read(String compact) {
    Matcher matcher = QuantityPatterns.PER.matcher(compact);
    if (!matcher.matches()) {
      return amount(compact);
    }
    JapaneseQuantity amount = amount(matcher.group("early") + matcher.group("rest"));
    Per per = per(matcher);
    return amount == null || per == null ? null : amount.per(per);
  }

  private static @Nullable JapaneseQuantity amount(String compact) {
    Matcher joint = QuantityPatterns.JOINT.matcher(compact);
    if (!joint.find()) {
      QuantityPart part = QuantityPart.of(compact);
      return part == null
          ? null
          : new JapaneseQuantity(
              part.value(), null, part.unit(), part.said().bound(), part.said().counting(), null);
    }
    QuantityPart from = QuantityPart.of(compact.substring(0, joint.start()));
    String end = compact.substring(joint.end());
    QuantityPart to = QuantityPart.of(QuantityPatterns.UNTIL.matcher(end).replaceFirst(""));
    return from == null || to == null ? null : QuantityRange.of(from, to);
  }

  private static @Nullable Per per(Matcher matcher) {
    String part = matcher.group("part");
    if (part != null) {
      return new Per(Objects.requireNonNull(QuantityPatterns.PARTS_OF_YEAR.get(part)), "月");
    }
    String other = matcher.group("other");
    if (other != null) {
      return new Per(2, other);
    }
    String every = matcher.group("every");
    if (every == null) {
      String each = matcher.group("bare") == null ? matcher.group("each") : matcher.group("bare");
      return new Per(1, QuantityPatterns.timeUnit(each == null ? matcher.group("one") : each));
    }
    int count = Integer.parseInt(every);
    return count == 0 ? null : new Per(count, QuantityPatterns.timeUnit(matcher.group("unit")));
  }
}
