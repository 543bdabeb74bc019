package org.jirei.tables;

import java.util.List;
import java.util.stream.Stream;
import org.jirei.model.CaseStudy;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.OwnField;
import org.jirei.model.OwnValue;
import org.jirei.tables.Facts.Numbered;
import org.jirei.text.Period;
import org.jspecify.annotations.Nullable;

/**
 * What cases say in the fields that a publisher adds. The tables have the same shape whatever the
 * fields are.
 */
final class OwnTables {

  private static final CodeList TYPE = CodeList.of("own_type", OwnField.Type.values());
  private static final String FIELDS = "own_fields";

  /**
   * One value of a field.
   *
   * @param number 1-based within the field
   * @param words the text, or a value as written; null for a term
   */
  private record Value(
      OwnField field,
      int number,
      @Nullable String words,
      @Nullable Quantity quantity,
      @Nullable Period period,
      @Nullable String term) {}

  private OwnTables() {}

  static List<Table> of(List<OwnField> fields) {
    return List.of(
        TableBuilder.ofCases("own_values", OwnTables::values)
            .id("own_field", (Value value) -> value.field().id())
            .key()
            .refers(FIELDS, "own_field")
            .integer("value_no", Value::number)
            .key()
            .text("text", Value::words)
            .with(table -> Facts.quantity(table, Value::quantity))
            .with(table -> Facts.days(table, "period", Value::period))
            .text("term_id", Value::term)
            .table(),
        TableBuilder.ofCodes(FIELDS, fields::stream)
            .text("own_field", OwnField::id)
            .key()
            .text("label_ja", (OwnField field) -> field.label().ja())
            .required()
            .text("label_en", field -> field.label().en())
            .required()
            .code("own_type", TYPE, OwnField::type)
            .required()
            .truth("is_list", OwnField::isList)
            .required()
            .truth("is_required", OwnField::isRequired)
            .required()
            .text("definition_ja", field -> field.help() == null ? null : field.help().ja())
            .text("definition_en", field -> field.help() == null ? null : field.help().en())
            .table());
  }

  private static Stream<Value> values(CaseStudy c) {
    return c.ownValues().own().stream()
        .flatMap(own -> Facts.numbered(own.items()).flatMap(item -> values(own.field(), item)));
  }

  /** One value, or one for each paragraph of a text. */
  private static Stream<Value> values(OwnField field, Numbered<OwnValue.Item> item) {
    int number = item.number();
    return switch (item.it()) {
      case OwnValue.Prose(var text) ->
          Facts.paragraphs(List.of(text), t -> t)
              .map(p -> new Value(field, p.number(), p.words(), null, null, null));
      case OwnValue.Words(String text) ->
          Stream.of(new Value(field, number, text, null, null, null));
      case OwnValue.Number(Quantity quantity) ->
          Stream.of(new Value(field, number, quantity.words(), quantity, null, null));
      case OwnValue.Day(var date, String written) ->
          Stream.of(new Value(field, number, written, null, Period.of(date), null));
      case OwnValue.Choice(var term) ->
          Stream.of(new Value(field, number, null, null, null, term.id()));
      case OwnValue.Address(String written, var href) ->
          Stream.of(new Value(field, number, written, null, null, null));
    };
  }
}
