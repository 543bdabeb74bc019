package org.jirei.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jirei.scale.MeasuredSearch.First;
import org.jirei.scale.MeasuredSearch.Warm;
import org.jirei.search.JudgedQueries.Judged;

/** What a comparison found, as a table in Markdown that says what it measured. */
final class ComparisonTable {

  private final List<String> rows = new ArrayList<>();

  ComparisonTable(int cases) {
    row(String.format(Locale.ROOT, "%,d cases", cases), "Jirei", "Pagefind");
    rows.add("| --- | --- | --- |");
  }

  void first(List<First> ours, List<First> theirs) {
    String of = " of the first query, median / p95 of " + ours.size() + " queries, each uncached";
    both("KB" + of, ours, theirs, first -> first.bytes() / 1000.0, "%.0f");
    both("requests" + of, ours, theirs, First::requests, "%.0f");
    both("ms from opening the page to ten results", ours, theirs, First::millis, "%.0f");
  }

  void fromFolder(List<Double> ours) {
    String time = Percentiles.of(ours, Double::doubleValue).brief("%.0f");
    row("the same, opened from a folder (file:)", time, "does not run");
  }

  void answers(Map<String, Warm> ours, Map<String, Warm> theirs, AnswerQuality quality) {
    String warm = "ms of a warm query with ten excerpts, median / p95 of " + ours.size();
    both(warm, List.copyOf(ours.values()), List.copyOf(theirs.values()), Warm::millis, "%.1f");
    if (quality.isJudged()) {
      List<Judged> wanted = quality.wanted();
      String ndcg = "NDCG@10, mean of " + wanted.size() + " judged queries";
      row(ndcg, decimal(quality.ndcg(ours)), decimal(quality.ndcg(theirs)));
      count("judged queries that find nothing", queries(wanted), ours, theirs, List::isEmpty);
      List<Judged> traps = quality.traps();
      String trapped = "queries that should find nothing and do find something, of " + traps.size();
      count(trapped, queries(traps), ours, theirs, ids -> !ids.isEmpty());
    }
    literal("", quality.literal(), ours, theirs, quality);
    literal(" without synonyms", quality.plain(), ours, theirs, quality);
    String unassigned = "of the literal queries, find nothing";
    count(unassigned, quality.literal(), ours, theirs, List::isEmpty);
  }

  private void literal(
      String which,
      List<String> queries,
      Map<String, Warm> ours,
      Map<String, Warm> theirs,
      AnswerQuality quality) {
    String of = "@10, mean of " + queries.size() + " literal queries" + which;
    row(
        "precision" + of,
        decimal(quality.precision(queries, ours)),
        decimal(quality.precision(queries, theirs)));
    row(
        "recall" + of,
        decimal(quality.recall(queries, ours)),
        decimal(quality.recall(queries, theirs)));
  }

  void index(Duration ours, List<Path> ourFiles, Duration theirs, List<Path> theirFiles)
      throws IOException {
    row("seconds to index (Jirei: the Lucene index as well)", seconds(ours), seconds(theirs));
    row("MB of index and scripts, files", size(ourFiles), size(theirFiles));
  }

  private <T> void both(
      String what, List<T> ours, List<T> theirs, ToDoubleFunction<T> value, String format) {
    row(
        what,
        Percentiles.of(ours, value).brief(format),
        Percentiles.of(theirs, value).brief(format));
  }

  private void count(
      String what,
      List<String> queries,
      Map<String, Warm> ours,
      Map<String, Warm> theirs,
      Predicate<List<String>> ids) {
    row(
        what,
        Long.toString(AnswerQuality.count(queries, ours, ids)),
        Long.toString(AnswerQuality.count(queries, theirs, ids)));
  }

  private void row(String what, String ours, String theirs) {
    rows.add("| " + what + " | " + ours + " | " + theirs + " |");
  }

  private static List<String> queries(List<Judged> judged) {
    return judged.stream().map(Judged::query).toList();
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
  }

  private static String size(List<Path> files) throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return String.format(Locale.ROOT, "%.1f, %,d", bytes / 1e6, files.size());
  }

  @Override
  public String toString() {
    return String.join("\n", rows) + "\n";
  }
}
