package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptMinifierTest {

  @Test
  void comments_indentation_blank_lines_and_spaces_beside_signs_go() {
    assertEquals(
        """
        function twice(number){
        return number*2;
        }
        """,
        ScriptMinifier.of(
            """
            /* What this is. */

            /**
             * Twice as much.
             * @param {number} number
             */
            function twice(number) {
              // Or number + number.
              return number * 2; // the result

            }
            """));
  }

  @Test
  void types_in_the_midst_of_a_line_go() {
    assertEquals(
        "const box=(find(\"q\"));\n",
        ScriptMinifier.of("const box = /** @type {HTMLInputElement} */ (find(\"q\"));"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const address=\"https://example.jp/*\";\n",
        "const quoted='it\\'s // no comment  at all';\n",
        "const words=`  /* ${count} */\n\n  // of ${all[`${name}  `]} and ${{a:1}.a}`;\n",
        "const pattern=/^[/*]+\\/\\/ \"`/g;\n",
        "if(true)return/'/.test(text);\n",
        "const rate=part/whole/2;const half=(a+b)/2/c;\n",
        "const sum=one+ +other- -third;\n",
        "const newest=year in years?new Date(year):typeof year;\n",
        "const 名前={以上:\"a  b\"};\n",
      })
  void what_means_something_stays(String script) {
    assertEquals(script, ScriptMinifier.of(script));
  }

  @Test
  void constants_that_follow_each_other_are_declared_together() {
    assertEquals(
        "const b=()=>{const c=[1],d=2;for(const e of c)tell(e);const f=3;return d+f},a=`${b}`;"
            + "if(a){const g=a;let h=g}",
        ScriptMinifier.withShortNames(
            """
            const made = () => {
              const all = [1];
              const two = 2;
              for (const one of all) tell(one);
              const three = 3;
              return two + three;
            };
            const words = `${made}`;
            if (words) {
              const same = words;
              let last = same;
            }
            """));
  }

  @Test
  void a_comment_over_several_lines_ends_a_line() {
    assertEquals("let a=1\nlet b=2\n", ScriptMinifier.of("let a = 1 /* one\n */ let b = 2"));
  }

  @Test
  void what_does_not_end_is_kept_up_to_its_end() {
    assertEquals("const open=`a\n", ScriptMinifier.of("const open = `a"));
    assertEquals("a\n", ScriptMinifier.of("a /* b"));
  }
}
