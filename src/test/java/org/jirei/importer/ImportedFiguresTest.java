package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure is imported with all that its document says of it. */
class ImportedFiguresTest {

  @ParameterizedTest
  @CsvSource({
    "相談者数は延べ４６名, 延べ４６名",
    "前年度との差は△１８名, △１８名",
    "定着率は▲３．５％, ▲３．５％",
    "参加者は約６０名, 約６０名",
    "来場者は３００名強, ３００名強",
    "来場者は３００余名, ３００余名",
    "満足度は８０％以上, ８０％以上",
    "参加者は10-20名, 10-20名",
  })
  void signs_and_words_around_a_number_are_kept(String sentence, String value) throws IOException {
    String document = "子育て中の方のための面接会\n\n○効果\n・" + sentence + "だった。\n";
    String scaffold = SampleScaffolds.of(document);
    assertTrue(scaffold.contains("value: " + value), scaffold);
  }
}
