package org.jirei.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a value: the value, or the reason why there is none. A value may be
 * doubtful; then there are both.
 *
 * @param value null if the words do not say one
 * @param reason what is wrong, null if nothing is
 * @param help the spelling that was probably meant, null if none is likely
 */
public record Reading<T>(@Nullable T value, @Nullable Reason reason, @Nullable String help) {

  /** Why a value cannot be read. */
  public enum Reason {
    UNREADABLE,
    NO_SUCH_YEAR,
    NO_SUCH_DAY,
    /** 2013年度（平成26年度）. */
    CALENDARS_DISAGREE,
    /** 令和5～3年度. */
    END_BEFORE_START,
    /** The only reason for doubt: the date is clear, but it was another day of the week. */
    WRONG_WEEKDAY
  }

  /** The same reading of another value. */
  <R> Reading<R> map(Function<T, R> other) {
    return new Reading<>(value == null ? null : other.apply(value), reason, help);
  }

  static <T> Reading<T> of(T value) {
    return new Reading<>(value, null, null);
  }

  static <T> Reading<T> failed(Reason reason) {
    return new Reading<>(null, reason, null);
  }

  static <T> Reading<T> failed(Reason reason, @Nullable String help) {
    return new Reading<>(null, reason, help);
  }

  static <T> Reading<T> doubtful(T value, Reason reason, String help) {
    return new Reading<>(value, reason, help);
  }
}
