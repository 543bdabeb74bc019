package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jirei.scaffold.Entry;
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
          """)
  void words_that_qualify_a_number_stay_with_it(String sentence, String indicator, String value) {
    Entry.Fields metric =
        (Entry.Fields)
            ExtractedMetrics.of(List.of(new Item(Item.Level.PARAGRAPH, sentence))).getFirst();
    assertEquals(indicator, ((Entry.Text) metric.fields().get("indicator")).value());
    assertEquals(value, ((Entry.Text) metric.fields().get("value")).value());
  }
}
