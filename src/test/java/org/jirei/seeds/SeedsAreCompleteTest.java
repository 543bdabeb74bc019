package org.jirei.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedsAreCompleteTest {

  /** The heading of a box that is a field in a case file; the page prints it. */
  private static final String HEADING_OF_THE_PAGE = "役割分担";

  @Test
  void there_are_seventeen_documents() {
    assertEquals(17, SeedDocument.all().size());
  }

  @ParameterizedTest
  @MethodSource("org.jirei.seeds.SeedDocument#all")
  void every_line_and_sentence_of_a_document_is_in_its_case_file(SeedDocument document)
      throws IOException {
    Path file = Path.of("content/cases", document.id() + ".md");
    List<String> missing = new ArrayList<>(document.missingFrom(Files.readString(file, UTF_8)));
    missing.remove(HEADING_OF_THE_PAGE);
    assertEquals(List.of(), missing);
  }

  @Test
  void a_word_left_out_is_noticed() {
    SeedDocument document = new SeedDocument("x", "◆保育所の一日の生活\nの流れの説明。\n\n参加者数 ２４名");
    assertEquals(List.of(), document.missingFrom("<li>保育所の一日の生活の流れの説明。</li> 参加者数２４名"));
    assertEquals(List.of("２４名"), document.missingFrom("保育所の一日の生活の流れの説明。参加者数２３名"));
    assertEquals(
        List.of("保育所の一日の生活の流れの説明。"), document.missingFrom("保育所の一日の生活 その次の日 の流れの説明。参加者数２４名"));
  }
}
