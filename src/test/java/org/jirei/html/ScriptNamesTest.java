package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "const size = 1; told(size, document.size);   | const a=1;told(a,document.size);",
        "function twice(number) { return number * 2; }| function b(a){return a*2}",
        "const { size, at: place = size } = box;      | const{size:a,at:b=a}=box;",
        "const made = { size, size: size, size() {} };| const a={size,size:size,size(){}};",
        "const size = 1; show({ size, of: size });    | const a=1;show({size:a,of:a});",
        "const all = list.map((one, at) => one[at]);  | const c=list.map((a,b)=>a[b]);",
        "const [first, ...rest] = [...rest, first];   | const[a,...b]=[...b,a];",
        "const told = is ? `${told} {told}` : told;   | const a=is?`${a} {told}`:a;",
        "for (const one of all) one?.of(one).one;     | for(const a of all)a?.of(a).one;",
        "try { go(); } catch (error) { tell(error); } | try{go()}catch(a){tell(a)}",
        "const pattern = /pattern/g.exec(pattern);    | const a=/pattern/g.exec(a);",
        "const o = { async all(size) { all(size); } };| const b={async all(a){all(a)}};",
        "class Box { at(place) { this.at(place, Box); } }| class a{at(b){this.at(b,a)}}",
        "const f = (name) => name; told(name);        | const a=(name)=>name;told(name);",
        "const f = (top, one) => { go(top); }; top();  | const a=(top,b)=>{go(top)};top();",
        "const a = ({ b = 1 }, [c]) => ({ b, c, d });  | const c=({b:a=1},[b])=>({b:a,c:b,d});",
      })
  void own_names_become_short_and_no_others(String script, String expected) {
    assertEquals(expected, ScriptMinifier.withShortNames(script).strip());
  }

  /** The compiler knows which declaration each name means. */
  @Tag("validator")
  @Test
  void every_name_of_every_script_means_what_it_meant(@TempDir Path folder) throws Exception {
    Path wrong = Files.writeString(folder.resolve("wrong.js"), "const a = (b) => open(b, a);\n");
    Path mixed = Files.writeString(folder.resolve("mixed.js"), "const c = (d) => open(c, d);\n");
    List<Path> pairs = new ArrayList<>(List.of(wrong, mixed));
    for (String script : scripts()) {
      Path written = folder.resolve("written-" + script);
      Path published = folder.resolve("published-" + script);
      Files.writeString(written, ScriptSources.asWritten(script));
      Files.writeString(published, ScriptSources.published(script));
      pairs.addAll(List.of(written, published));
    }
    assertEquals(List.of(wrong.toString()), TypeScript.misnamed(pairs));
  }

  private static List<String> scripts() throws Exception {
    try (Stream<Path> files = Files.list(ScriptSources.FOLDER.resolve("assets"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(n -> n.endsWith(".js"))
          .toList();
    }
  }
}
