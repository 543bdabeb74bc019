package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who pays which part of a sum. */
class SharesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "国1/2・市1/2;国 1/2, 市 1/2",
        "国１／２、県１／４、町１／４;国 1/2, 県 1/4, 町 1/4",
        "10/10; 1",
        "国10/10;国 1",
        "補助率2/3;補助率 2/3",
        "補助率：2/3以内;補助率 2/3",
        "県３分の１、町３分の２;県 1/3, 町 2/3",
        "国60％・市40％;国 3/5, 市 2/5",
        "県12.5%;県 1/8",
        "国6割、市4割;国 3/5, 市 2/5",
        "全額; 1",
        "国全額;国 1",
        "国½・市½;国 1/2, 市 1/2",
        "国1/2 市1/2;国 1/2, 市 1/2",
        "国・県1/2、市1/2;国・県 1/2, 市 1/2",
        "第2次補正1/2;第2次補正 1/2",
      })
  void a_share_is_a_fraction_with_who_pays_it(String written, String wanted) {
    List<Share> shares = Shares.parse(written);
    assertNotNull(shares, written);
    assertEquals(
        wanted.strip(),
        shares.stream()
            .map(share -> (share.payer() + " " + share.fraction()).strip())
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "半分", "国と市", "1/0", "国1/2、残りは市", "1/2/3", "令和6年4月1日", "100名"})
  void anything_else_is_no_share(String written) {
    assertNull(Shares.parse(written), written);
  }

  @Test
  void a_long_text_is_refused_in_little_time() {
    assertNull(Shares.parse("1".repeat(5000)));
    assertNull(Shares.parse("国1".repeat(90)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "国1/2・市1/2;",
        "国1/3・県1/3・市1/3;",
        "国1/2・市1/4;3/4",
        "国2/3・市2/3;4/3",
        "補助率2/3;",
        "12/10;6/5",
        "国1/2以内・市1/4;",
      })
  void shares_that_do_not_add_up_to_the_whole_are_noticed(String written, String sum) {
    List<Share> shares = Shares.parse(written);
    assertNotNull(shares);
    assertEquals(sum, Shares.oddSum(shares));
  }
}
