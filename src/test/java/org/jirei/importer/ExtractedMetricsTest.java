package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jirei.scaffold.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractedMetricsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          来場者数は約６０名だった。 | 来場者数 | 約６０名
          来場者数　およそ60名 | 来場者数 | およそ60名
          採用した会社は14社以上。 | 採用した会社 | 14社以上
          来場者（実績）は60名 | 来場者 | 60名
          参加者数１００～１２０人 | 参加者数 | １００～１２０人
          参加者は10人から15人だった。 | 参加者 | 10人から15人
          出展した会社は10社以上20社未満 | 出展した会社 | 10社以上20社未満
          相談件数は月平均30件 | 相談件数 | 月平均30件
          相談件数月平均30件 | 相談件数 | 月平均30件
          来場者は約2万1千人 | 来場者 | 約2万1千人
          参加者は昨年30人 | 参加者は昨年 | 30人
          4月の参加者30人 | 月の参加者 | 30人
          """)
  void words_that_qualify_a_number_stay_with_it(String sentence, String indicator, String value) {
    Entry.Fields metric =
        (Entry.Fields)
            ExtractedMetrics.of(List.of(new Item(Item.Level.PARAGRAPH, sentence))).getFirst();
    assertEquals(
        new Entry.Text(indicator, ImportWords.get("metric")), metric.fields().get("indicator"));
    assertEquals(Entry.text(value), metric.fields().get("value"));
  }

  @Test
  void a_change_never_loses_its_sign() {
    String scaffold =
        SampleScaffolds.of("相談会\n\n【三重県津市】【三重労働局】\n\n【効果】\n\n△１７名\n\n前年との差は▲６名である。\n");
    String body = scaffold.substring(scaffold.indexOf("## 効果"));
    assertTrue(body.contains("△１７名\n"), scaffold);
    assertTrue(body.contains("▲６名"), scaffold);
    assertFalse(scaffold.contains("caption: △１７名"), scaffold);
    assertTrue(scaffold.contains("value: ▲６名"), scaffold);
  }
}
