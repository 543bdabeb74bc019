package org.jirei.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jirei.model.Library;
import org.jirei.model.Site;
import org.jirei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** The tables that describe the tables: what they are, their columns, and their codes. */
final class DescriptionTables {

  private static final CodeList TYPE = CodeList.of("column_type", ColumnType.values());

  private record Fact(String name, Bilingual label, @Nullable Bilingual text) {}

  private record Described(Table table, int number, Column column) {}

  private record Code(CodeList list, CodeList.Code code) {}

  private DescriptionTables() {}

  /**
   * @param described all tables; read when the rows are made, so these may be added to it
   */
  static List<Table> of(Library library, List<Table> described) {
    return List.of(
        TableBuilder.ofCodes("about", () -> about(library))
            .text("about_item", Fact::name)
            .key()
            .text("label_ja", (Fact fact) -> fact.label().ja())
            .required()
            .text("label_en", fact -> fact.label().en())
            .required()
            .text("text_ja", Facts.of(Fact::text, Bilingual::ja))
            .text("text_en", Facts.of(Fact::text, Bilingual::en))
            .table(),
        TableBuilder.ofCodes("tables", described::stream)
            .text("table_name", Table::name)
            .key()
            .text("label_ja", (Table table) -> table.label().ja())
            .required()
            .text("label_en", table -> table.label().en())
            .required()
            .text("definition_ja", table -> table.definition().ja())
            .required()
            .text("definition_en", table -> table.definition().en())
            .required()
            .table(),
        TableBuilder.ofCodes("columns", () -> columns(described))
            .text("table_name", (Described column) -> column.table().name())
            .key()
            .refers("tables", "table_name")
            .text("column_name", column -> column.column().name())
            .key()
            .integer("column_no", Described::number)
            .required()
            .text("label_ja", column -> column.column().label().ja())
            .required()
            .text("label_en", column -> column.column().label().en())
            .required()
            .code("column_type", TYPE, column -> column.column().type())
            .required()
            .truth("is_required", column -> column.column().isRequired())
            .required()
            .text("unit_of_column", column -> column.column().unit())
            .text("unit_in_column", column -> column.column().unitIn())
            .text("code_list", Facts.of(column -> column.column().codes(), CodeList::id))
            .text("definition_ja", column -> column.column().definition().ja())
            .required()
            .text("definition_en", column -> column.column().definition().en())
            .required()
            .table(),
        TableBuilder.ofCodes("codes", () -> codes(described))
            .text("code_list", (Code code) -> code.list().id())
            .key()
            .text("code", code -> code.code().id())
            .key()
            .text("label_ja", code -> code.code().label().ja())
            .required()
            .text("label_en", code -> code.code().label().en())
            .required()
            .text("definition_ja", code -> code.code().definition().ja())
            .text("definition_en", code -> code.code().definition().en())
            .table());
  }

  /** What the library is, and how its tables are to be read. */
  private static Stream<Fact> about(Library library) {
    Site site = library.site();
    String cases = String.valueOf(library.cases().size());
    return Stream.concat(
        Stream.of(
            fact("title", site.title()),
            fact("description", site.description()),
            fact("publisher", site.publisher()),
            fact("licence", site.licence()),
            fact("address", both(site.baseUrl())),
            fact("contact", both(site.contact())),
            fact("cases", both(cases))),
        Note.all().stream().map(note -> new Fact(note.id(), note.label(), note.text())));
  }

  private static Fact fact(String name, @Nullable Bilingual text) {
    return new Fact(name, Dictionary.fact(name).label(), text);
  }

  private static @Nullable Bilingual both(@Nullable String text) {
    return text == null ? null : new Bilingual(text, text);
  }

  private static Stream<Described> columns(List<Table> tables) {
    return tables.stream()
        .flatMap(
            table ->
                Facts.numbered(table.columns())
                    .map(column -> new Described(table, column.number(), column.it())));
  }

  private static Stream<Code> codes(List<Table> tables) {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    tables.stream()
        .flatMap(table -> table.columns().stream())
        .map(Column::codes)
        .forEach(
            list -> {
              if (list != null) {
                lists.putIfAbsent(list.id(), list);
              }
            });
    lists.putIfAbsent(TYPE.id(), TYPE);
    return lists.values().stream()
        .flatMap(list -> list.codes().stream().map(code -> new Code(list, code)));
  }
}
