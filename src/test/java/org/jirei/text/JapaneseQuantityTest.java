package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jirei.fixtures.Trials;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseQuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          24名            | 24        | 名   | EXACT
          ２４名          | 24        | 名   | EXACT
          ４，１１２名    | 4112      | 名   | EXACT
          ３１．２％      | 31.2      | ％   | EXACT
          31.2%           | 31.2      | ％   | EXACT
          １２１．２％    | 121.2     | ％   | EXACT
          ６０％以上      | 60        | ％   | AT_LEAST
          60以上          | 60        | ''   | AT_LEAST
          １０名以下      | 10        | 名   | AT_MOST
          ３日以内        | 3         | 日   | AT_MOST
          60％未満        | 60        | ％   | BELOW
          1,000人超       | 1000      | 人   | ABOVE
          約60％以上      | 60        | ％   | AT_LEAST
          およそ30社      | 30        | 社   | ABOUT
          20名程度        | 20        | 名   | ABOUT
          約1万5千人      | 15000     | 人   | ABOUT
          1万5,000人      | 15000     | 人   | EXACT
          1.5万人         | 15000     | 人   | EXACT
          １億２千万円    | 120000000 | 円   | EXACT
          3億円           | 300000000 | 円   | EXACT
          1,200千円       | 1200000   | 円   | EXACT
          5千人           | 5000      | 人   | EXACT
          1600世帯        | 1600      | 世帯 | EXACT
          9組             | 9         | 組   | EXACT
          ２ヶ月          | 2         | ヶ月 | EXACT
          3か所           | 3         | か所 | EXACT
          24 名           | 24        | 名   | EXACT
          '  15社 '       | 15        | 社   | EXACT
          58              | 58        | ''   | EXACT
          −2.5％          | -2.5      | ％   | EXACT
          """)
  void usual_forms_are_understood(String written, BigDecimal value, String unit, Bound bound) {
    JapaneseQuantity read = JapaneseQuantity.parse(written);
    assertNotNull(read);
    assertEquals(0, value.compareTo(read.value()), read::toString);
    assertEquals(unit, read.unit());
    assertEquals(bound, read.bound());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "多数",
        "名",
        "41,12名",
        "4,1112名",
        "1,2",
        "24名（うち男性2名）",
        "5百人",
        "1.2.3",
        "24名。",
        "万人",
        "以上"
      })
  void anything_else_is_no_quantity(String written) {
    assertNull(JapaneseQuantity.parse(written));
  }

  @ParameterizedTest
  @CsvSource({
    "35℃, ℃",
    "35°C, °C",
    "６㎏, ㎏",
    "9㌔, ㌔",
    "７ＭＷ, MW",
    "7mW, mW",
    "7ｋＷｈ, kWh",
    "7㌫, ％",
    "7㎡, ㎡"
  })
  void a_unit_keeps_the_letters_and_signs_that_were_written(String written, String unit) {
    JapaneseQuantity read = JapaneseQuantity.parse(written);
    assertNotNull(read);
    assertEquals(unit, read.unit());
  }

  @ParameterizedTest
  @CsvSource({"③18名, ③", "約⒉7社, ⒉", "18名⑸, ⑸", "1⑥8名, ⑥", "❹9件, ❹", "㉖名, ㉖", "18名, ''", "③と④, ''"})
  void the_number_of_an_item_beside_a_quantity_is_named(String written, String number) {
    assertEquals(number, Objects.requireNonNullElse(JapaneseQuantity.itemNumber(written), ""));
  }

  @Test
  void units_are_the_same_in_any_width_but_not_in_any_case() {
    assertTrue(JapaneseQuantity.isSameUnit("㎏", "ｋｇ"));
    assertFalse(JapaneseQuantity.isSameUnit("MW", "mW"));
  }

  @ParameterizedTest
  @CsvSource({
    "2.7万件, 27000",
    "2.718万件, 27180",
    "6.05千件, 6050",
    "0.12345万円, 1234.5",
    "1億2.5万円, 100025000",
    "3.20倍, 3.20"
  })
  void a_number_has_no_decimals_that_nobody_wrote(String written, String value) {
    JapaneseQuantity read = JapaneseQuantity.parse(written);
    assertNotNull(read);
    assertEquals(value, read.value().toPlainString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          60名             | [60 | 60]
          60名以上         | [60 |
          60名超           | (60 |
          60名強           | [60 |
          60余名           | [60 |
          60名以下         |     | 60]
          60名未満         |     | 60)
          60名弱           |     | 60]
          約60名           |     |
          60～80名         | [60 | 80]
          約60～80名       |     |
          60名以上80名未満 | [60 | 80)
          60名超80名以下   | (60 | 80]
          △60名           | [-60 | -60]
          △60名以上       |      | -60]
          60～80名減       | [-80 | -60]
          """)
  void a_quantity_knows_the_least_and_the_most_that_it_can_be(
      String written, @Nullable String least, @Nullable String most) {
    JapaneseQuantity read = JapaneseQuantity.parse(written);
    assertNotNull(read);
    JapaneseQuantity.Limit lower = read.lower();
    JapaneseQuantity.Limit upper = read.upper();
    assertEquals(least, lower == null ? null : (lower.included() ? "[" : "(") + lower.number());
    assertEquals(most, upper == null ? null : upper.number() + (upper.included() ? "]" : ")"));
  }

  @Test
  void a_number_reads_back_however_it_is_written() {
    Trials.hold("numbers", 1000, chance -> assertReadsBack(chance.number(0, 99_999_999_999L)));
  }

  private static void assertReadsBack(long number) {
    String grouped = String.format(java.util.Locale.ROOT, "%,d名", number);
    for (String written : new String[] {number + "名", grouped, fullWidth(grouped)}) {
      JapaneseQuantity read = JapaneseQuantity.parse(written);
      assertNotNull(read, written);
      assertEquals(number, read.value().longValueExact());
      assertEquals("名", read.unit());
    }
  }

  @Test
  void places_in_kanji_add_up() {
    Trials.hold(
        "places in kanji",
        1000,
        chance -> {
          int oku = chance.integer(1, 9999);
          int man = chance.integer(1, 9999);
          int rest = chance.integer(0, 9999);
          JapaneseQuantity read = JapaneseQuantity.parse(oku + "億" + man + "万" + rest + "円");
          assertNotNull(read);
          assertEquals(oku * 100_000_000L + man * 10_000L + rest, read.value().longValueExact());
        });
  }

  @Test
  void what_is_said_of_a_number_is_read_in_any_combination() {
    List<String> bounds =
        List.of("約|", "|強", "|弱", "|余", "|以上", "|超", "|以下", "|未満", "概ね|", "|程度", "約|程度", "|");
    List<String> countings = List.of("延べ|", "のべ|", "|（延べ）", "▲|", "△|", "−|", "|増", "|減", "|");
    List<String> units = List.of("名", "人", "％", "ポイント", "社", "件", "");
    Trials.hold(
        "words of quantities",
        2000,
        chance -> {
          String[] bound = chance.of(bounds).split("\\|", -1);
          String[] counting = chance.of(countings).split("\\|", -1);
          long number = chance.number(0, 9_999_999);
          String unit = chance.of(units);
          String plain = number + unit;
          boolean isSwapped = chance.integer(0, 1) == 1;
          String before = isSwapped ? bound[0] + counting[0] : counting[0] + bound[0];
          String written = before + plain + bound[1] + counting[1];
          JapaneseQuantity read = JapaneseQuantity.parse(written);
          assertNotNull(read, written);
          boolean isLess =
              "▲△−減".contains(counting[0] + counting[1]) && !counting[0].equals(counting[1]);
          assertEquals(isLess ? -number : number, read.value().longValueExact(), written);
          assertEquals(unit, read.unit(), written);
          assertEquals(bound(bound), read.bound(), written);
        });
  }

  private static Bound bound(String[] words) {
    return switch (words[1]) {
      case "強" -> Bound.JUST_ABOVE;
      case "弱" -> Bound.JUST_BELOW;
      case "余" -> Bound.SOMEWHAT_ABOVE;
      case "以上" -> Bound.AT_LEAST;
      case "超" -> Bound.ABOVE;
      case "以下" -> Bound.AT_MOST;
      case "未満" -> Bound.BELOW;
      default -> words[0].isEmpty() && words[1].isEmpty() ? Bound.EXACT : Bound.ABOUT;
    };
  }

  private static String fullWidth(String ascii) {
    StringBuilder wide = new StringBuilder();
    ascii.chars().forEach(c -> wide.append((char) (c < 0x7f ? c + 0xfee0 : c)));
    return wide.toString();
  }
}
