package org.jirei.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jirei.text.SpellingVariants;

/** Things by the names of their areas, in any spelling: 塩釜市 and 宮城県塩竈市 find the same. */
final class AreaNames<T> {

  private final Map<String, List<T>> byName = new HashMap<>();

  /**
   * @param names of a thing: with and without the areas above it
   */
  AreaNames(Collection<T> all, Function<T, List<String>> names) {
    for (T thing : all) {
      names.apply(thing).stream()
          .map(SpellingVariants::name)
          .distinct()
          .forEach(form -> byName.computeIfAbsent(form, f -> new ArrayList<>()).add(thing));
    }
  }

  /** All things of a name, in their order. */
  List<T> find(String name) {
    return byName.getOrDefault(SpellingVariants.name(name), List.of());
  }
}
