package org.jirei.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jirei.html.PageContext;
import org.jirei.model.Site;
import org.jirei.publish.PagePath;
import org.jirei.site.Feed;
import org.jirei.site.SharedPaths;
import org.jirei.tables.CodeList;
import org.jirei.tables.Column;
import org.jirei.tables.Note;
import org.jirei.tables.Table;
import org.jirei.tables.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The page that offers the data: downloads, how to read and cite them, and what every column means.
 *
 * @param workbooks the Excel files
 * @param lines the NDJSON files
 * @param others files of other formats, and those that describe the tables
 * @param groups the tables with their CSV files
 * @param codeLists the lists that have no table of their own
 * @param notes how the tables are to be read
 */
public record DataView(
    PageContext context,
    List<Download> workbooks,
    List<Download> lines,
    List<Download> others,
    List<Group> groups,
    List<CodeList> codeLists,
    List<Note> notes) {

  private static final int KILOBYTE = 1000;
  private static final int MEGABYTE = 1_000_000;

  /**
   * A file to load.
   *
   * @param name of the file without its folder, or of its format
   * @param size 1.2 MB; null if it is not known
   */
  public record Download(String href, String name, @Nullable String size) {}

  /**
   * Tables of one purpose.
   *
   * @param title key of the heading
   */
  public record Group(String title, List<Entry> entries) {}

  /**
   * A table.
   *
   * @param rows in all its files
   */
  public record Entry(Table table, int rows, List<Download> files) {}

  /**
   * @param offered all files of data, those of the tables among them
   */
  static DataView of(PageContext context, TableFiles files, List<PagePath> offered) {
    Map<String, List<Download>> others = new LinkedHashMap<>();
    for (PagePath path : offered) {
      String ending = path.value().substring(path.value().lastIndexOf('.') + 1);
      if (!ending.equals("csv")) {
        others.computeIfAbsent(ending, e -> new ArrayList<>()).add(download(context, path, null));
      }
    }
    List<Download> workbooks = Objects.requireNonNull(others.remove("xlsx"));
    List<Download> lines = others.getOrDefault("ndjson", List.of());
    others.remove("ndjson");
    return new DataView(
        context,
        workbooks,
        lines,
        others.values().stream().flatMap(List::stream).toList(),
        groups(context, files.tables(), files.csv()),
        codeLists(files.tables()),
        files.tables().notes());
  }

  private static List<Group> groups(PageContext context, Tables tables, CsvFiles csv) {
    Map<String, List<Entry>> entries = new LinkedHashMap<>();
    for (Table table : tables.all()) {
      List<TableFile> files = csv.files().stream().filter(f -> f.table() == table).toList();
      entries
          .computeIfAbsent(group(table, tables), title -> new ArrayList<>())
          .add(
              new Entry(
                  table,
                  files.stream().mapToInt(TableFile::rows).sum(),
                  files.stream()
                      .map(f -> download(context, f.path(), size(f.bytes().length)))
                      .toList()));
    }
    return entries.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
  }

  private static String group(Table table, Tables tables) {
    return table.isOfCases()
        ? "data.group.cases"
        : tables.descriptions().contains(table) ? "data.group.about" : "data.group.codes";
  }

  private static List<CodeList> codeLists(Tables tables) {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    tables.all().stream()
        .flatMap(table -> table.columns().stream())
        .forEach(
            column -> {
              CodeList list = column.codes();
              if (list != null) {
                lists.putIfAbsent(list.id(), list);
              }
            });
    return List.copyOf(lists.values());
  }

  private static Download download(PageContext context, PagePath path, @Nullable String size) {
    String name = path.value().substring(SharedPaths.DATA.length());
    return new Download(context.to(path), name, size);
  }

  private static String size(int bytes) {
    return bytes < MEGABYTE
        ? String.format(Locale.ROOT, "%d KB", Math.max(1, Math.round(bytes / (double) KILOBYTE)))
        : String.format(Locale.ROOT, "%.1f MB", bytes / (double) MEGABYTE);
  }

  /** Tables whose columns are explained on this page: those that do not explain others. */
  public List<Entry> explained() {
    return groups.stream()
        .filter(group -> !group.title().equals("data.group.about"))
        .flatMap(group -> group.entries().stream())
        .toList();
  }

  /** The unit of a column, in words; null if it has none. */
  public @Nullable String unit(Column column) {
    return column.unit() != null
        ? column.unit()
        : column.unitIn() == null ? null : context.t("data.unitIn", column.unitIn());
  }

  /** The fields of the government's data model, with what they are made of. */
  public List<GifField> gif() {
    return List.of(GifField.values());
  }

  /** The feeds of all cases; none if no case has a date. */
  public List<Download> feeds() {
    Feed feed = context.plan().feedOf(context.plan().cases());
    return feed == null
        ? List.of()
        : List.of(
            new Download(context.to(feed.atom()), "Atom", null),
            new Download(context.to(feed.json()), "JSON Feed", null));
  }

  /** How to name the data: title (publisher), address. */
  public String citation() {
    Site site = context.site();
    String address = context.address();
    String named = context.t("data.citation", context.t(site.title()), context.t(site.publisher()));
    return address == null ? named : named + context.t("comma") + address;
  }
}
