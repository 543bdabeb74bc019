package org.jirei.text;

import java.math.BigDecimal;
import java.util.Set;
import org.jirei.text.JapaneseQuantity.Place;
import org.jirei.text.JapaneseQuantity.UpTo;
import org.jspecify.annotations.Nullable;

/** Joins the two ends of a range, if they belong together: 100～120人, 10人以上20人未満, 5～10％減. */
final class QuantityRange {

  private static final Set<Bound> LOWER = Set.of(Bound.EXACT, Bound.AT_LEAST, Bound.ABOVE);
  private static final Set<Bound> UPPER = Set.of(Bound.EXACT, Bound.AT_MOST, Bound.BELOW);
  private static final Set<Bound> LOOSE = Set.of(Bound.EXACT, Bound.ABOUT);

  private QuantityRange() {}

  /** Null if the ends have different units, contradict each other or stand the wrong way round. */
  static @Nullable JapaneseQuantity of(QuantityPart from, QuantityPart to) {
    Counting counting = counting(from, to);
    Bound first = lower(from.said().bound(), to.said().bound());
    boolean isOneUnit = from.unit().isEmpty() || from.unit().equals(to.unit());
    if (counting == null || first == null || !isOneUnit) {
      return null;
    }
    BigDecimal low = first(from, to);
    BigDecimal high = to.value();
    boolean isChange = counting == Counting.CHANGE;
    boolean isOrdered = isChange ? low.compareTo(high) != 0 : low.compareTo(high) < 0;
    if (!isOrdered || isChange && !LOOSE.contains(first)) {
      return null;
    }
    Bound last = LOOSE.contains(first) ? first : upper(to.said().bound());
    return new JapaneseQuantity(
        low.min(high), new UpTo(low.max(high), last), to.unit(), first, counting, null);
  }

  /** The first end, with what the second says for both: 5 of 5～10万人 is 5万, of 5～10％減 -5. */
  private static BigDecimal first(QuantityPart from, QuantityPart to) {
    Place shared = to.place();
    BigDecimal value = from.value();
    if (from.isBare() && shared != null && isBelowDigits(value, to, shared)) {
      value = shared.times(value);
    }
    return !from.isSigned() && to.said().sign() == Sign.MINUS ? value.negate() : value;
  }

  /** 500 of 500～1万人 is above the 1 of 1万, so it means itself. */
  private static boolean isBelowDigits(BigDecimal value, QuantityPart to, Place place) {
    return value.multiply(BigDecimal.valueOf(place.weight())).compareTo(to.number()) < 0;
  }

  /** Null if the ends are counted differently, or if only the first has a sign: △5～10％. */
  private static @Nullable Counting counting(QuantityPart from, QuantityPart to) {
    Counting first = from.said().counting();
    Counting last = to.said().counting();
    if (first == Counting.CHANGE || last == Counting.CHANGE) {
      boolean isOneSigned = from.isSigned() == to.isSigned();
      boolean isOfBoth = first == last || first == Counting.PLAIN;
      return isOneSigned && isOfBoth && last == Counting.CHANGE ? last : null;
    }
    if (first == Counting.PLAIN || last == Counting.PLAIN || first == last) {
      return first == Counting.PLAIN ? last : first;
    }
    return null;
  }

  /** What bounds the first end; null if the two do not make a range: 10人未満～20人. */
  private static @Nullable Bound lower(Bound first, Bound last) {
    if (LOOSE.contains(first) && LOOSE.contains(last)) {
      return first == Bound.ABOUT ? first : last;
    }
    boolean isRange = LOWER.contains(first) && UPPER.contains(last);
    return !isRange ? null : first == Bound.EXACT ? Bound.AT_LEAST : first;
  }

  private static Bound upper(Bound last) {
    return last == Bound.EXACT ? Bound.AT_MOST : last;
  }
}
