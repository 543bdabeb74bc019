package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Cost;
import org.jirei.model.Metric.Quantity;
import org.jirei.text.Language;
import org.jirei.text.Shares;
import org.jspecify.annotations.Nullable;

/**
 * The costs of a case, a row for each. Amounts are written as in the source document; pages in
 * other languages add them in yen.
 *
 * @param hasPayers whether any row says who pays
 */
public record CostTable(List<Row> rows, boolean hasPayers) {

  /**
   * @param amount null if the document states none
   * @param printed the amount in the words of the document; null if the page writes it the same way
   * @param time kind and year of the amount: 予算、2023年度（令和5年度）; empty if neither is stated
   * @param odd the sentence about shares that do not add up; null if they do
   */
  public record Row(
      Cost cost,
      @Nullable String amount,
      @Nullable String printed,
      String time,
      @Nullable String odd) {}

  static CostTable of(List<Cost> costs, SiteWords words) {
    return new CostTable(
        costs.stream().map(cost -> row(cost, words)).toList(),
        costs.stream().anyMatch(cost -> cost.paidBy() != null || cost.share() != null));
  }

  /** Everything but the item in one line: 5,373千円、予算、2023年度（令和5年度）、負担：仙台市、国1/2・市1/2. */
  static String facts(Cost cost, SiteWords words) {
    Row row = row(cost, words);
    List<String> facts = new ArrayList<>();
    if (row.amount != null) {
      facts.add(row.time.isEmpty() ? row.amount : words.get("cost.amountOf", row.amount, row.time));
    } else if (!row.time.isEmpty()) {
      facts.add(row.time);
    }
    if (cost.paidBy() != null) {
      facts.add(words.get("cost.paidBy", cost.paidBy().name()));
    }
    if (cost.share() != null) {
      facts.add(cost.share().words());
    }
    return String.join(words.get("comma"), facts);
  }

  private static Row row(Cost cost, SiteWords words) {
    Quantity amount = cost.amount();
    boolean isJapanese = words.language().equals(Language.JA);
    String odd = cost.share() == null ? null : Shares.oddSum(cost.share().shares());
    return new Row(
        cost,
        amount == null ? null : isJapanese ? amount.words() : MetricTable.show(amount, words),
        amount == null || isJapanese ? null : amount.words(),
        time(cost, words),
        odd == null ? null : words.get("anomaly.asPrinted", words.get("anomaly.shares", odd)));
  }

  private static String time(Cost cost, SiteWords words) {
    List<String> time = new ArrayList<>();
    if (cost.kind() != null) {
      time.add(words.get("cost.kind." + cost.kind()));
    }
    if (cost.period() != null) {
      time.add(cost.period().in(words.language()));
    }
    return String.join(words.get("comma"), time);
  }
}
