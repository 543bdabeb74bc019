package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jirei.fixtures.Growth;
import org.jirei.fixtures.ValueTable;
import org.jirei.text.JapaneseQuantity.UpTo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, quantities and telephone numbers are read as offices write them, in any spelling. */
@Tag("broad")
class WrittenValuesTest {

  static List<List<String>> quantities() throws IOException {
    return ValueTable.rows("quantities", 7);
  }

  static List<List<String>> dates() throws IOException {
    return ValueTable.rows("dates", 4);
  }

  static List<List<String>> telephones() throws IOException {
    return ValueTable.rows("telephones", 3);
  }

  @ParameterizedTest
  @MethodSource("quantities")
  void a_quantity_is_read_with_all_that_is_said_of_it(List<String> row) {
    if (row.get(1).equals("-")) {
      assertNull(JapaneseQuantity.parse(row.getFirst()));
      assertEquals(row.get(2), JapaneseQuantity.unread(row.getFirst()));
      return;
    }
    for (String written : ValueTable.looseSpellings(row.getFirst())) {
      JapaneseQuantity read = JapaneseQuantity.parse(written);
      assertNotNull(read, written);
      assertEquals(0, new BigDecimal(row.get(1)).compareTo(read.value()), written);
      assertEquals(row.get(2), read.unit(), written);
      assertEquals(row.get(3), read.bound().name(), written);
      assertEquals(row.get(4), read.counting().name(), written);
      assertEquals(row.get(5), upTo(read), written);
      assertEquals(row.get(6), per(read), written);
    }
  }

  private static String upTo(JapaneseQuantity read) {
    UpTo upTo = read.upTo();
    return upTo == null ? "" : upTo.value().toPlainString() + " " + upTo.bound();
  }

  private static String per(JapaneseQuantity read) {
    Per per = read.per();
    return per == null ? "" : per.every() + " " + per.unit();
  }

  @ParameterizedTest
  @MethodSource("dates")
  void a_date_is_read_in_both_calendars_and_with_its_weekday(List<String> row) {
    for (String written : ValueTable.spellings(row.getFirst())) {
      Reading<PartialDate> read = JapaneseDates.parse(written);
      PartialDate date = read.value();
      assertEquals(row.get(1), date == null ? "" : date.precision() + " " + date.iso(), written);
      assertEquals(row.get(2), Objects.toString(read.reason(), ""), written);
      assertEquals(row.get(3), Objects.toString(read.help(), ""), written);
    }
  }

  @ParameterizedTest
  @MethodSource("telephones")
  void telephone_numbers_are_found_among_their_words(List<String> row) {
    for (String written : ValueTable.spellings(row.getFirst())) {
      TelephoneLine line = TelephoneLine.parse(written);
      if (row.get(2).isEmpty()) {
        assertNotNull(line, written);
        assertEquals(row.get(1), dialled(line), written);
        assertEquals(nfc(written), line.words());
      } else {
        assertNull(line, written);
      }
    }
    if (!row.get(2).isEmpty()) {
      assertEquals(row.get(2), TelephoneLine.unread(row.getFirst()));
    }
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String dialled(TelephoneLine line) {
    return line.parts().stream()
        .map(TelephoneLine.Part::address)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,", "約", "9", "千", "名強", "（月）", " ", "022-", "内線1", "～3", "(", "平成", "1 2", "1人以上", "週",
        "1日に"
      })
  void long_values_take_no_longer_than_their_length_allows(String token) {
    Growth.assertInLine(
        token,
        1 << 19,
        size -> {
          String text = token.repeat(size / token.length());
          JapaneseDates.parse(text);
          JapaneseQuantity.parse(text);
          JapaneseQuantity.unread(text);
          TelephoneLine.parse(text);
          TelephoneLine.unread(text);
          Telephone.parse(text);
          JapaneseDates.fiscalYearsIn(text);
        });
  }
}
