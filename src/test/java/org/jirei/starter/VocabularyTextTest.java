package org.jirei.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jirei.content.BuiltInContent;
import org.junit.jupiter.api.Test;

class VocabularyTextTest {

  @Test
  void a_file_taken_apart_and_put_together_is_the_same() {
    BuiltInContent.vocabularyFiles()
        .forEach((name, text) -> assertEquals(text, VocabularyText.of(text).text(), name));
  }

  @Test
  void an_item_is_known_by_its_id_or_by_the_first_of_its_words() {
    String text =
        """
        # 用語
        - id: a_1   # 変えない
          ja: あ

        # 次の用語
        - ja: い
          id: "b"
          synonyms:
            - う
          # 終わり
        - same: [求人, 募集]
        - same:
            - 'hello work'
            - 職安
        - same: [求人, 採用]
        # 末尾
        """;
    VocabularyText parts = VocabularyText.of(text);
    assertEquals(
        List.of("a_1", "b", "求人", "hello work", "- same: [求人, 採用]"),
        List.copyOf(parts.items().keySet()));
    assertEquals("\n# 次の用語\n", parts.items().values().stream().toList().get(1).lead());
    assertEquals("# 末尾\n", parts.tail());
    assertEquals(text, parts.text());
  }
}
