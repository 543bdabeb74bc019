package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jirei.model.Series.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesReaderTest {

  @TempDir Path home;

  @Test
  void the_unit_of_a_series_stands_before_the_words_that_limit_a_value() throws Exception {
    var read =
        AddedFields.read(
            home,
            """
            series:
              - indicator: 利用者数
                unit: 人
                periods: [令和2年度, 令和3年度, 令和4年度]
                values: [180超, 約210, 240余]
                targets: [150以上, 200以上, 250以上]
            """);
    List<String> words =
        read.series().getFirst().observations().stream()
            .map(Observation::quantities)
            .map(quantities -> quantities.get(0).words() + "/" + quantities.get(1).words())
            .toList();
    assertEquals(List.of("180人超/150人以上", "約210人/200人以上", "240余人/250人以上"), words);
  }
}
