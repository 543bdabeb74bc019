package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssMinifierTest {

  @Test
  void comments_indentation_and_last_semicolons_go() {
    assertEquals(
        "@layer base{a{color:red;margin:0 auto}\n.b,.c{top:calc(1px + 2px)}}\n",
        CssMinifier.of(
            "/* Links */\n@layer base {\n  a { color: red; margin: 0 auto; }\n\n"
                + "  .b, .c { top: calc(1px + 2px); } /* end */\n}\n"));
  }

  @Test
  void a_space_before_a_colon_still_means_any_element_within() {
    assertEquals(".facets :is(li){x:y}\n", CssMinifier.of(".facets :is(li) { x: y }"));
  }

  @ParameterizedTest
  @CsvSource({
    "'a::after { content: \"  /* } */ \"; }', 'a::after{content:\"  /* } */ \"}'",
    "'a { quotes: \"\\\"  \" \"; \" }', 'a{quotes:\"\\\"  \" \"; \"}'",
    "'a { b: url(\"x', 'a{b:url(\"x'",
  })
  void quoted_text_stays_as_it_is(String css, String compact) {
    assertEquals(compact + "\n", CssMinifier.of(css));
  }

  @Test
  void a_comment_between_words_still_parts_them() {
    assertEquals("a{margin:1px 2px}\n", CssMinifier.of("a{margin:1px/* */2px}"));
  }
}
