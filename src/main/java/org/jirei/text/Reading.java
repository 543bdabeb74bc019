package org.jirei.text;

import org.jspecify.annotations.Nullable;

/**
 * The result of reading a value: the value, or the reason why there is none.
 *
 * @param value null exactly if there is a reason
 * @param reason what is wrong, null exactly if there is a value
 * @param help the spelling that was probably meant, null if none is likely
 */
public record Reading<T>(@Nullable T value, @Nullable Reason reason, @Nullable String help) {

  /** Why a value cannot be read. */
  public enum Reason {
    UNREADABLE,
    NO_SUCH_YEAR,
    NO_SUCH_DAY
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
}
