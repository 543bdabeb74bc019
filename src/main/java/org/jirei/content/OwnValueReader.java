package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.jirei.content.Node.Scalar;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.OwnField;
import org.jirei.model.OwnValue;
import org.jirei.model.OwnValue.Item;
import org.jirei.model.RichText;
import org.jirei.text.PartialDate;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Reads what a case says in the fields of its publisher. */
final class OwnValueReader {

  private final CaseContext context;
  private final ProseReader prose;

  OwnValueReader(CaseContext context, ProseReader prose) {
    this.context = context;
    this.prose = prose;
  }

  List<OwnValue> read(Fields caseFields, OwnFields own) {
    List<OwnValue> values = new ArrayList<>();
    for (OwnField field : own.list()) {
      Scalar single = caseFields.scalar(field.id());
      List<Scalar> written =
          field.isList()
              ? caseFields.scalars(field.id())
              : single == null ? List.of() : List.of(single);
      List<Item> items = new ArrayList<>();
      for (Scalar scalar : written) {
        Item item = item(field, scalar, caseFields.path(field.id()));
        if (item != null && !items.contains(item)) {
          items.add(item);
        }
      }
      if (!items.isEmpty()) {
        values.add(new OwnValue(field, items));
      }
    }
    return values;
  }

  /** Null if the value is reported. */
  private @Nullable Item item(OwnField field, Scalar written, String path) {
    return switch (field.type()) {
      case TEXT -> field.isProse() ? prose(written) : words(written);
      case NUMBER -> {
        Quantity number = context.values.number(written);
        yield number == null ? null : new OwnValue.Number(number);
      }
      case DATE -> {
        PartialDate date = context.values.date(written);
        yield date == null ? null : new OwnValue.Day(date, words(written).text());
      }
      case TERM -> {
        Term term = context.term(field.scheme(), field.termFile(), written, path);
        yield term == null ? null : new OwnValue.Choice(term);
      }
      case URL -> {
        String href = new Addresses(context.findings).ofField(written);
        yield new OwnValue.Address(written.text(), href);
      }
    };
  }

  private static OwnValue.Words words(Scalar written) {
    return new OwnValue.Words(JapaneseLines.join(written.text()));
  }

  private @Nullable Item prose(Scalar written) {
    RichText text = prose.textOf(written);
    return text == null || text.isEmpty() ? null : new OwnValue.Prose(text);
  }
}
