package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTest {

  @ParameterizedTest
  @CsvSource({
    "022-299-806１, 022-299-8061",
    "０２７－２１０－５００７, 027-210-5007",
    "０５９ー２２６－２３０５, 059-226-2305",
    "０６-４７９０-６３００, 06-4790-6300",
    "03‐1234−5678, 03-1234-5678",
    "0742(32)0208, 0742-32-0208",
    "（0742）32-0208, 0742-32-0208",
    "04992-1-2345, 04992-1-2345",
    "095 801 0040, 095-801-0040",
    "0958010040, 0958010040",
    "0120-123-456, 0120-123-456",
    "0570-012-345, 0570-012-345",
    "０９０-1234-5678, 090-1234-5678",
    "0800-123-4567, 0800-123-4567",
  })
  void widths_and_dashes_make_no_difference(String written, String number) {
    assertEquals(number, Telephone.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4790-6300",
        "022-299-806",
        "022-299-80611",
        "12-3456-7890",
        "0120-123-45",
        "06-4790-6300-1",
        "なし",
        "022299806"
      })
  void what_nobody_can_dial_is_no_number(String written) {
    assertNull(Telephone.parse(written));
  }
}
