package org.jirei.scaffold;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.content.FieldDictionary;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.content.Nearest;
import org.jirei.text.Bilingual;
import org.jirei.text.Normaliser;
import org.jspecify.annotations.Nullable;

/** The kinds of cases, with their names from the schema. */
final class CaseKinds {

  static final List<NewCase.Choice> ALL = all();

  private CaseKinds() {}

  static NewCase.@Nullable Choice find(String written) {
    String words = Normaliser.normalise(written);
    return ALL.stream()
        .filter(kind -> names(kind).anyMatch(name -> Normaliser.normalise(name).equals(words)))
        .findFirst()
        .orElse(null);
  }

  static List<String> nearest(String written) {
    String near = Nearest.of(written, ALL.stream().flatMap(CaseKinds::names).toList());
    NewCase.Choice kind = near.isEmpty() ? null : find(near);
    return kind == null ? ALL.stream().map(CaseKinds::shown).toList() : List.of(shown(kind));
  }

  /** The kind in words to show: good-practice 好事例. */
  static String shown(NewCase.Choice kind) {
    return kind.id() + " " + kind.label().ja();
  }

  private static Stream<String> names(NewCase.Choice kind) {
    return Stream.of(kind.id(), kind.label().ja(), kind.label().en());
  }

  /**
   * Reads the kinds from the schema, which explains them like this: good-practice 好事例 / agreement
   * 協定。
   */
  private static List<NewCase.Choice> all() {
    Field field =
        FieldDictionary.ofCase().stream()
            .filter(f -> f.path().equals("kind"))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(field.description().replace("。", "").split(" / ", -1))
        .map(choice -> choice.split(" ", 2))
        .filter(choice -> choice.length == 2 && field.choices().contains(choice[0]))
        .map(
            choice ->
                new NewCase.Choice(
                    choice[0], new Bilingual(choice[1], choice[0].replace('-', ' '))))
        .toList();
  }
}
