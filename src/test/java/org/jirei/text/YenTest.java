package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts of money, in the units in which offices print them. */
class YenTest {

  @ParameterizedTest
  @CsvSource({
    "7、148千円,7148000",
    "'7,148千円',7148000",
    "'３兆2,000億円',3200000000000",
    "48億円,4800000000",
    "1.5億円,150000000",
    "2億3千万円,230000000",
    "26百万円,26000000",
    "'1,250百万円',1250000000",
    "3千2百万円,32000000",
    "714万8千円,7148000",
    "約80万円,800000",
  })
  void an_amount_is_typed_in_yen(String written, String yen) {
    JapaneseQuantity read = JapaneseQuantity.parse(written);
    assertNotNull(read, written);
    assertEquals(0, new BigDecimal(yen).compareTo(read.value()), written + ": " + read.value());
    assertEquals("円", read.unit());
  }

  @ParameterizedTest
  @CsvSource({"'7,148',千円,7148000", "714.8,万円,7148000", "26,百万円,26000000", "4.5,億円,450000000"})
  void a_number_with_a_unit_of_money_beside_it_is_typed_in_yen(
      String written, String unit, String yen) {
    JapaneseQuantity read = JapaneseQuantity.parse(written);
    assertNotNull(read);
    JapaneseQuantity whole = read.in(unit);
    assertEquals(yen, whole.value().toPlainString());
    assertEquals("円", whole.unit());
  }

  @Test
  void another_unit_beside_a_number_stays() {
    JapaneseQuantity read = JapaneseQuantity.parse("24");
    assertNotNull(read);
    assertEquals("名", read.in("名").unit());
    assertNull(YenUnit.of("千人"));
    assertEquals(YenUnit.THOUSAND, YenUnit.of("千円"));
  }

  @Test
  void an_amount_is_spelled_in_every_usual_way() {
    Set<String> spellings = YenSpellings.of(new BigDecimal("7148000"));
    assertTrue(
        spellings.containsAll(
            Set.of("7148千円", "7,148千円", "714.8万円", "714万8千円", "714万8000円", "7,148,000円")),
        spellings.toString());
    assertTrue(
        YenSpellings.of(new BigDecimal("120000000"))
            .containsAll(Set.of("1.2億円", "1億2千万円", "1億2000万円", "12000万円", "120百万円")));
  }

  @Test
  void every_spelling_is_read_as_the_same_amount() {
    for (String yen :
        Set.of("500", "7148000", "800000", "4800000000", "123456789", "3200000000000")) {
      for (String spelling : YenSpellings.of(new BigDecimal(yen))) {
        JapaneseQuantity read = JapaneseQuantity.parse(spelling);
        assertNotNull(read, spelling);
        assertEquals(0, new BigDecimal(yen).compareTo(read.value()), spelling);
      }
    }
  }

  @Test
  void what_is_no_whole_amount_has_no_other_spelling() {
    assertEquals(Set.of(), YenSpellings.of(new BigDecimal("0.5")));
    assertEquals(Set.of(), YenSpellings.of(BigDecimal.ZERO));
  }
}
