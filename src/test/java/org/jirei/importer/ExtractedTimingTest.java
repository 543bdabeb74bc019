package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.jirei.scaffold.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractedTimingTest {

  @ParameterizedTest
  @CsvSource({
    "令和3～5年度に延べ90人が就職した。,令和3～5年度",
    "令和３年度から令和５年度までの実績,令和３年度から令和５年度",
    "平成24・25年度の参加者,平成24・25年度",
    "平成25年度の参加者,平成25年度",
    "令和3年度から始め、令和5年度に40人が就職した。,令和5年度",
  })
  void several_years_stay_together(String outcomes, String year) {
    Entry.Fields found = (Entry.Fields) ExtractedTiming.of(outcomes, "").get("fiscalYear");
    assertEquals(Entry.text(year), Objects.requireNonNull(found).fields().get("value"));
  }

  @ParameterizedTest
  @CsvSource({
    "窓口を週2日開く。,週2日",
    "会議を年２～３回程度開く。,年２～３回程度",
    "会議は2か月に1回。,2か月に1回",
    "隔週で相談を受ける。,隔週",
    "毎回、月1回の会議を開く。,月1回",
  })
  void words_say_how_often(String text, String frequency) {
    assertEquals(
        new Entry.Text(frequency, ImportWords.get("frequency")),
        ExtractedTiming.of("", text).get("frequency"));
  }

  @Test
  void a_date_is_not_a_frequency() {
    assertNull(ExtractedTiming.of("", "4月3日に開き、昨年1回開いた。").get("frequency"));
  }
}
