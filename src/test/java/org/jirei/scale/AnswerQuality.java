package org.jirei.scale;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jirei.scale.MeasuredSearch.Warm;
import org.jirei.search.JudgedQueries.Judged;

/**
 * How good first tens are.
 *
 * @param literal queries of which all words occur literally on at least one page
 * @param isJudged whether the judgements are about these cases
 */
record AnswerQuality(
    PageTexts texts,
    List<String> literal,
    Synonymous synonymous,
    List<Judged> judged,
    boolean isJudged) {

  private static final int SHOWN = 10;

  /** Literal queries for which the vocabulary knows no other word. */
  List<String> plain() {
    return literal.stream().filter(query -> !synonymous.has(query)).toList();
  }

  /** Of the cases shown, how many have the query on their page; 0 where none is shown. Mean. */
  double precision(List<String> queries, Map<String, Warm> answers) {
    return mean(queries, query -> share(right(query, answers), answers.get(query).ids().size()));
  }

  /** Of the cases that have the query on their page, ten at most, how many are shown. Mean. */
  double recall(List<String> queries, Map<String, Warm> answers) {
    return mean(
        queries,
        query -> share(right(query, answers), Math.min(SHOWN, texts.having(query).size())));
  }

  double ndcg(Map<String, Warm> answers) {
    return mean(wanted(), query -> query.ndcg(answers.get(query.query()).ids()));
  }

  /** Judged queries that should find something. */
  List<Judged> wanted() {
    return judged.stream().filter(query -> !query.isTrap()).toList();
  }

  List<Judged> traps() {
    return judged.stream().filter(Judged::isTrap).toList();
  }

  static long count(List<String> queries, Map<String, Warm> answers, Predicate<List<String>> ids) {
    return queries.stream().filter(query -> ids.test(answers.get(query).ids())).count();
  }

  private long right(String query, Map<String, Warm> answers) {
    return answers.get(query).ids().stream().filter(id -> texts.has(id, query)).count();
  }

  private static double share(long part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static <T> double mean(List<T> items, ToDoubleFunction<T> value) {
    return items.stream().mapToDouble(value).average().orElse(Double.NaN);
  }
}
