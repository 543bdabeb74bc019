package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jirei.importer.Refusal.Refused;

/**
 * Turns a form in cells into documents.
 *
 * <p>If labels are in the first column, each further column is a case; a form usually has one. If
 * labels are in the first row, each further row is a case. If there are few labels, the cells are
 * ordinary text.
 */
final class FormTable {

  /** A table with at least this many known labels is a form. */
  private static final int LABELS = 3;

  /** Words above a table are in its first rows. */
  private static final int ABOVE = 10;

  /** A description is longer than a name or a number. */
  private static final int TOLD = 12;

  private final List<List<String>> rows;
  private final int header;
  private final boolean labelsDown;
  private final List<FormTable> beside;

  private FormTable(List<List<String>> rows, List<FormTable> beside) {
    this.beside = beside;
    this.labelsDown = rows.stream().filter(row -> FormLabel.is(cell(row, 0))).count() >= LABELS;
    List<List<String>> one = labelsDown && isOneCase(rows) ? SingleForm.joined(rows) : rows;
    this.rows = labelsDown ? FormLayout.withoutStrayCells(one) : rows;
    this.header = labelsDown ? -1 : header();
  }

  static FormTable of(List<List<String>> cells) {
    List<FormTable> tables =
        FormLayout.sideBySide(cells).stream()
            .map(table -> new FormTable(FormLayout.labelsFirst(table), List.of()))
            .toList();
    FormTable first = tables.getFirst();
    return tables.size() == 1 ? first : new FormTable(first.rows, tables.subList(1, tables.size()));
  }

  /**
   * Whether the label of the title, or else that of the parties, has a value in one column only.
   */
  private static boolean isOneCase(List<List<String>> rows) {
    for (Topic topic : List.of(Topic.TITLE, Topic.PARTIES)) {
      for (List<String> row : rows) {
        if (Topic.of(cell(row, 0)) == topic) {
          List<String> values =
              row.stream().skip(1).filter(cell -> !cell.isBlank()).distinct().toList();
          return values.size() == 1;
        }
      }
    }
    return false;
  }

  /** Whether its labels make it a form. */
  boolean isForm() {
    return labelsDown || header >= 0;
  }

  /** The same, unless the rows are several cases that would become one. */
  List<ImportedDocument> cases() throws Refused {
    if (isRegister()) {
      throw new Refused(Refusal.SEVERAL_CASES, rows.size() - 1);
    }
    return documents();
  }

  /** One document per case; a single one if it is not a form, none if it is empty. */
  List<ImportedDocument> documents() {
    List<ImportedDocument> documents = new ArrayList<>(own());
    beside.forEach(table -> documents.addAll(table.own()));
    return documents;
  }

  private List<ImportedDocument> own() {
    if (labelsDown) {
      return byColumns();
    }
    return header >= 0 ? byRows() : asText();
  }

  private List<ImportedDocument> byColumns() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<ImportedDocument> documents = new ArrayList<>();
    for (int column = 1; column < columns; column++) {
      Cells cells = new Cells();
      List<String> values = new ArrayList<>();
      String label = "";
      for (List<String> row : rows) {
        if (!cell(row, 0).isBlank()) {
          cells.add(label, values);
          values = new ArrayList<>();
          label = cell(row, 0);
        }
        values.addAll(cell(row, column).lines().toList());
      }
      cells.add(label, values);
      documents.add(cells.document());
    }
    return documents;
  }

  private List<ImportedDocument> byRows() {
    List<ImportedDocument> documents = new ArrayList<>();
    List<String> labels = new ArrayList<>(rows.get(header));
    List<String> above = lines(rows.subList(0, header));
    int first = header + 1;
    while (first < rows.size() && isLowerHeader(labels, rows.get(first))) {
      List<String> lower = rows.get(first++);
      for (int column = 0; column < lower.size(); column++) {
        if (!lower.get(column).isBlank()) {
          above.add(cell(labels, column));
          labels.set(column, lower.get(column));
        }
      }
    }
    for (List<String> row : rows.subList(first, rows.size())) {
      if (row.stream().allMatch(String::isBlank)) {
        continue;
      }
      Cells cells = new Cells();
      List<Integer> figures = figures(labels, row);
      for (int column = 0; column < Math.max(labels.size(), row.size()); column++) {
        if (!figures.contains(column)) {
          cells.add(cell(labels, column), cell(row, column).lines().toList());
        } else if (column == figures.getFirst()) {
          cells.blocks.add(
              Block.typed(
                  List.of(
                      FigureTable.line(figures.stream().map(labels::get).toList()),
                      FigureTable.line(figures.stream().map(row::get).toList()))));
        }
      }
      documents.add(cells.document().with(above));
    }
    return documents.isEmpty() ? asText() : documents;
  }

  /** A second row of labels, below those that span several columns; no case lacks its title. */
  private static boolean isLowerHeader(List<String> labels, List<String> row) {
    for (int column = 0; column < labels.size(); column++) {
      if (Topic.of(labels.get(column)) == Topic.TITLE) {
        boolean told = row.stream().anyMatch(cell -> cell.length() > TOLD);
        boolean filled = row.stream().anyMatch(cell -> !cell.isBlank());
        return filled && !told && row.size() <= labels.size() && cell(row, column).isBlank();
      }
    }
    return false;
  }

  /** The columns 指標, 目標 and 実績 beside each other, which tell a figure together. */
  private static List<Integer> figures(List<String> labels, List<String> row) {
    for (int from = 0; from + 1 < Math.min(labels.size(), row.size()); from++) {
      int to = Math.min(labels.size(), row.size());
      for (; to > from + 1; to--) {
        if (FigureTable.of(List.of(labels.subList(from, to), row.subList(from, to))) != null) {
          return IntStream.range(from, to).boxed().toList();
        }
      }
    }
    return List.of();
  }

  private List<ImportedDocument> asText() {
    List<Block> blocks = new ArrayList<>();
    List<String> asLines = rows.stream().map(FigureTable::line).toList();
    List<FigureTables.Found> tables = FigureTables.in(asLines);
    for (int row = 0; row < rows.size(); row++) {
      int at = row;
      FigureTables.Found table =
          tables.stream().filter(found -> found.from() == at).findFirst().orElse(null);
      if (table == null) {
        blocks.add(Block.typed(lines(List.of(rows.get(row)))));
      } else {
        blocks.add(Block.typed(asLines.subList(row, table.to())));
        row = table.to() - 1;
      }
    }
    ImportedDocument document = new ImportedDocument(blocks);
    return document.blocks().isEmpty() ? List.of() : List.of(document);
  }

  private static List<String> lines(List<List<String>> rows) {
    return rows.stream()
        .flatMap(List::stream)
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .collect(Collectors.toList());
  }

  private int header() {
    return IntStream.range(0, Math.min(rows.size(), ABOVE))
        .filter(row -> isHeader(rows.get(row)))
        .findFirst()
        .orElse(-1);
  }

  /** Fewer labels are enough if one of them is that of the title, since each row has one. */
  private static boolean isHeader(List<String> row) {
    long labels = row.stream().filter(FormLabel::is).count();
    boolean titled = row.stream().anyMatch(cell -> Topic.of(cell) == Topic.TITLE);
    return labels >= (titled ? LABELS - 1 : LABELS);
  }

  /**
   * Whether each row is probably a case, although the labels are not known: more than one row, a
   * name of its own in each, and a description in each.
   */
  boolean isRegister() {
    List<List<String>> filled =
        rows.stream().filter(row -> !row.stream().allMatch(String::isBlank)).toList();
    if (isForm() || filled.size() < 3 || filled.getFirst().size() < 3) {
      return false;
    }
    boolean head = filled.getFirst().stream().allMatch(c -> c.matches("[^0-9０-９。\n]{1,20}"));
    List<List<String>> below = filled.subList(1, filled.size());
    long names = below.stream().map(row -> cell(row, 0)).distinct().count();
    boolean named = below.stream().allMatch(row -> cell(row, 0).matches("[^0-9０-９]{2,}"));
    boolean told =
        below.stream().allMatch(row -> row.stream().skip(1).anyMatch(c -> c.length() > TOLD));
    return head && named && told && names == below.size();
  }

  static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  /** The cells of one case. */
  private static final class Cells {

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> unfilled = new ArrayList<>();

    /** A label without a value announces nothing, but its words are kept. */
    void add(String label, List<String> values) {
      List<String> lines = values.stream().filter(value -> !value.isBlank()).toList();
      boolean named = !label.isBlank();
      if (!lines.isEmpty()) {
        blocks.add(named ? FormLabel.block(label, lines) : Block.typed(lines));
      } else if (named) {
        if (FormLabel.is(label)) {
          unfilled.add(label);
        } else {
          blocks.add(Block.typed(label.lines().toList()));
        }
      }
    }

    ImportedDocument document() {
      return new ImportedDocument(blocks).with(unfilled);
    }
  }
}
