package org.jirei.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jirei.content.ListedCase;
import org.jirei.content.ListedCase.Day;
import org.jirei.text.DisplayWidth;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the state of case files: a table for people, JSON and CSV for other programs. */
final class ListPrinter {

  private static final String GAP = "  ";

  /** The names of the published tables. JSON has those of published cases. */
  private static final List<String> COLUMNS =
      List.of(
          "case_id",
          "title",
          "status",
          "published_on",
          "updated_on",
          "verified_on",
          "contact",
          "errors",
          "missing",
          "further",
          "file");

  private final Session session;
  private final LocalDate today;
  private final PrintWriter out;

  ListPrinter(Session session, LocalDate today) {
    this.session = session;
    this.today = today;
    this.out = session.console().out();
  }

  /**
   * Writes one line per file with aligned columns.
   *
   * @param withMissing whether a second line says what is missing
   */
  void table(List<ListedCase> cases, boolean withMissing) {
    if (cases.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "id",
            session.messages().get("list.status"),
            session.messages().get("list.published"),
            session.messages().get("list.verified"),
            session.messages().get("list.errors"),
            session.messages().get("list.title")));
    cases.forEach(file -> rows.add(row(file)));
    int[] widths = new int[rows.getFirst().size() - 1];
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
      out.println(line.append(rows.get(i).getLast()).toString().stripTrailing());
      if (withMissing && i > 0 && !cases.get(i - 1).missing().isEmpty()) {
        String missing =
            cases.get(i - 1).missing().stream()
                .map(name -> session.messages().get("list.part." + name))
                .collect(Collectors.joining(session.messages().get("list.between")));
        out.println(GAP + GAP + session.messages().get("list.missing", missing));
      }
    }
  }

  private List<String> row(ListedCase file) {
    String key = "list.status." + file.status();
    boolean known = session.messages().has(key);
    return List.of(
        file.id(),
        known ? session.messages().get(key) : file.status(),
        shown(file.publishedOn(), file.status().equals("draft")),
        shown(file.verifiedOn(), false),
        String.valueOf(file.errors()),
        file.title().isEmpty() ? file.file() : file.title());
  }

  void json(List<ListedCase> cases) {
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    out.println(json.writeValueAsString(cases.stream().map(ListPrinter::asData).toList()));
  }

  void csv(List<ListedCase> cases) {
    CsvTable table = new CsvTable(COLUMNS);
    for (Row row : cases.stream().map(ListPrinter::asData).toList()) {
      table.add(
          row.id,
          row.title,
          row.status,
          row.publishedOn,
          row.updatedOn,
          row.verifiedOn,
          row.contact,
          row.errors,
          row.missing,
          row.further,
          row.file);
    }
    out.print(table);
  }

  /**
   * @param ahead whether the day should be in the future, so that a past one is marked
   */
  private String shown(@Nullable Day day, boolean ahead) {
    if (day == null) {
      return "-";
    }
    LocalDate date = day.date();
    if (date == null) {
      return session.messages().get("list.day.unreadable", day.written());
    }
    return ahead && date.isBefore(today)
        ? session.messages().get("list.day.past", date)
        : date.toString();
  }

  /** For other programs: a day, or null. */
  private static @Nullable String day(@Nullable Day day) {
    LocalDate date = day == null ? null : day.date();
    return date == null ? null : date.toString();
  }

  private static Row asData(ListedCase file) {
    return new Row(
        file.id(),
        file.title(),
        file.status(),
        day(file.publishedOn()),
        day(file.updatedOn()),
        day(file.verifiedOn()),
        file.contact(),
        file.errors(),
        file.missing(),
        file.further(),
        file.file());
  }

  private record Row(
      String id,
      String title,
      String status,
      @Nullable String publishedOn,
      @Nullable String updatedOn,
      @Nullable String verifiedOn,
      boolean contact,
      int errors,
      List<String> missing,
      List<String> further,
      String file) {}
}
