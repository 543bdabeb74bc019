package org.jirei.model;

import java.util.List;
import java.util.stream.Stream;
import org.jirei.model.Metric.Quantity;
import org.jirei.text.Share;
import org.jspecify.annotations.Nullable;

/**
 * A line of the costs of a case, as far as the source document states it.
 *
 * @param item what is paid: 相談員の人件費
 * @param amount in yen, with its printed words: 5,373千円 is 5373000円
 * @param period the year of the amount: 令和5年度
 * @param kind whether it was planned or spent
 * @param paidBy who pays
 * @param share who pays which part: 国1/2・市1/2
 * @param words the printed line
 */
public record Cost(
    String item,
    @Nullable Quantity amount,
    @Nullable Dated period,
    @Nullable Kind kind,
    @Nullable Payer paidBy,
    @Nullable Split share,
    @Nullable String words) {

  /** What an amount is, from the plan to the settled account. */
  public enum Kind {
    PLANNED,
    REQUESTED,
    GRANTED,
    ACTUAL
  }

  /**
   * Who pays.
   *
   * @param party null if it is no party of the case
   */
  public record Payer(String name, @Nullable Party party) {}

  /**
   * Who pays which part.
   *
   * @param words as written: 国1/2・市1/2
   */
  public record Split(List<Share> shares, String words) {

    public Split {
      shares = List.copyOf(shares);
    }
  }

  /** Its words for the search. */
  Stream<@Nullable String> spoken() {
    return Stream.of(
        item,
        amount == null ? null : amount.words(),
        paidBy == null ? null : paidBy.name(),
        share == null ? null : share.words(),
        words);
  }
}
