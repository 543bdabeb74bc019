package org.jirei.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a case says in its publisher's own fields.
 *
 * @param own in the order in which site.yaml declares the fields; fields without a value are left
 *     out
 */
public record OwnValues(List<OwnValue> own) {

  static final OwnValues NONE = new OwnValues(List.of());

  public OwnValues {
    own = List.copyOf(own);
  }

  /** The value of a field; null if the case has none. */
  public @Nullable OwnValue of(String id) {
    return own.stream().filter(value -> value.field().id().equals(id)).findFirst().orElse(null);
  }

  /** Texts, each of which has a heading. */
  public List<OwnValue> prose() {
    return own.stream().filter(value -> value.field().isProse()).toList();
  }

  /** Facts, which stand at a glance. */
  public List<OwnValue> facts() {
    return own.stream().filter(value -> !value.field().isProse()).toList();
  }

  Stream<String> words() {
    return own.stream().flatMap(value -> value.items().stream()).flatMap(OwnValue.Item::words);
  }

  OwnValues withTexts(UnaryOperator<RichText> change) {
    return new OwnValues(own.stream().map(value -> value.withTexts(change)).toList());
  }
}
