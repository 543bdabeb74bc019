package org.jirei.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.search.SearchResult;
import org.jirei.search.SearchResult.Hit;
import org.jirei.search.SearchResult.Mark;
import org.jirei.search.SearchResult.Snippet;
import org.jirei.site.Facet;
import org.jirei.text.DisplayWidth;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes search results: a table for people, JSON and CSV for other programs. */
final class SearchPrinter {

  private static final String GAP = "  ";
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "score",
          "match",
          "missing",
          "url",
          "parties",
          "prefecture",
          "fiscalYear",
          "snippet");
  private static final String BOLD = "\033[1m";
  private static final String PLAIN = "\033[0m";

  private final Session session;
  private final PrintWriter out;

  SearchPrinter(Session session) {
    this.session = session;
    this.out = session.console().out();
  }

  /**
   * Writes one line per case with aligned columns, and below it the sentence that shows why it was
   * found.
   */
  void table(List<Hit> hits) {
    List<List<String>> rows = new ArrayList<>();
    for (Hit hit : hits) {
      Integer year = hit.fiscalYear();
      rows.add(
          List.of(hit.id(), prefecture(hit), year == null ? "-" : year.toString(), hit.title()));
    }
    int[] widths = new int[3];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String cell = rows.get(i).get(column);
        line.append(cell).append(" ".repeat(widths[column] - DisplayWidth.of(cell))).append(GAP);
      }
      out.println(line.append(rows.get(i).getLast()));
      Hit hit = hits.get(i);
      out.println(GAP + GAP + highlighted(hit.snippet()));
      if (!hit.missing().isEmpty()) {
        String missing = String.join(session.messages().get("search.between"), hit.missing());
        out.println(GAP + GAP + session.messages().get("search.missing", missing));
      }
    }
  }

  void json(SearchResult found) {
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    out.println(
        json.writeValueAsString(
            new Answer(
                found.query(),
                found.total(),
                matches(found),
                found.words(),
                found.hits().stream().map(SearchPrinter::row).toList(),
                found.absent(),
                found.nearby().stream().map(SearchPrinter::row).toList(),
                facets(found))));
  }

  void csv(SearchResult found) {
    CsvTable table = new CsvTable(COLUMNS);
    for (Row row : found.hits().stream().map(SearchPrinter::row).toList()) {
      table.add(
          row.id,
          row.title,
          row.score,
          row.match,
          row.missing,
          row.url,
          row.parties,
          row.prefecture,
          row.fiscalYear,
          row.snippet);
    }
    out.print(table);
  }

  private static Map<String, Integer> matches(SearchResult found) {
    Map<String, Integer> matches = new LinkedHashMap<>();
    found.matches().forEach((match, count) -> matches.put(match.toString(), count));
    return matches;
  }

  private Map<String, List<Choice>> facets(SearchResult found) {
    Map<String, List<Choice>> facets = new LinkedHashMap<>();
    for (Facet facet : found.facets().keySet()) {
      facets.put(
          facet.parameter(),
          found.facets().getOrDefault(facet, List.of()).stream()
              .map(
                  count ->
                      new Choice(
                          count.value().id(),
                          count.value().label().in(session.language()),
                          count.count()))
              .toList());
    }
    return facets;
  }

  private static Row row(Hit hit) {
    return new Row(
        hit.id(),
        hit.title(),
        hit.score(),
        hit.match().toString(),
        hit.missing(),
        hit.url(),
        hit.parties(),
        prefecture(hit),
        hit.fiscalYear(),
        hit.snippet().text());
  }

  private static String prefecture(Hit hit) {
    return String.join("、", hit.prefectures());
  }

  private String highlighted(Snippet snippet) {
    String text = snippet.text();
    if (!session.console().colour()) {
      return text;
    }
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Mark mark : snippet.marks()) {
      marked.append(text, at, mark.from()).append(BOLD);
      marked.append(text, mark.from(), mark.to()).append(PLAIN);
      at = mark.to();
    }
    return marked.append(text.substring(at)).toString();
  }

  private record Answer(
      String query,
      int total,
      Map<String, Integer> matches,
      List<SearchResult.Word> words,
      List<Row> hits,
      List<SearchResult.Absent> absent,
      List<Row> nearby,
      Map<String, List<Choice>> facets) {}

  private record Row(
      String id,
      String title,
      float score,
      String match,
      List<String> missing,
      String url,
      List<String> parties,
      String prefecture,
      @Nullable Integer fiscalYear,
      String snippet) {}

  private record Choice(String id, String label, int count) {}
}
