package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.jirei.text.Normaliser;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

  @Test
  void the_text_of_a_spelling_leads_back_to_the_characters_it_came_from() {
    String original = "ﾊﾛｰﾜｰｸ㎏ハロ－ワークﾏｻﾞｰｽﾞ";
    OffsetMap spelling = OffsetMap.of(original);
    assertEquals(Normaliser.normalise(original), spelling.normalised());
    int at = spelling.normalised().indexOf("マザーズ");
    assertEquals("ﾏｻﾞｰｽﾞ", original.substring(spelling.start(at), spelling.end(at + 4)));
    assertEquals(
        Normalizer.normalize("ﾏｻﾞｰｽﾞ", Normalizer.Form.NFKC),
        spelling.normalised().substring(at, at + 4));
  }
}
