package org.jirei.scaffold;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** A value in the front matter of a new case file. */
public sealed interface Entry {

  /**
   * What a person should know before relying on the value: 確認: 曜日から推定. See {@link FieldComment}.
   */
  @Nullable String note();

  /**
   * A text, number or date, as it will be read back.
   *
   * @param value empty to leave the field open, with its note
   */
  record Text(String value, @Nullable String note) implements Entry {}

  /** A list. */
  record Items(List<? extends Entry> items, @Nullable String note) implements Entry {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A mapping. Its fields are written in the order of the schema, and unknown fields follow. */
  record Fields(SequencedMap<String, Entry> fields, @Nullable String note) implements Entry {
    public Fields {
      fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }
  }

  static Text text(String value) {
    return new Text(value, null);
  }

  /** A list of texts. */
  static Items texts(List<String> values) {
    return new Items(values.stream().map(Entry::text).toList(), null);
  }
}
