package org.jirei.starter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jirei.content.BuiltInContent;
import org.jspecify.annotations.Nullable;

/**
 * A file of the vocabulary with what is new in that of the program.
 *
 * @param text of the file, with LF
 * @param kept keys of items that the program has otherwise now and the publisher has changed, or
 *     that bear a name which an item of the publisher has
 */
record VocabularyMerge(String text, List<String> kept) {

  /**
   * @param present text of the publisher
   * @param given text of the program
   * @param gave fingerprints of the items that the program gave before, by key
   */
  static VocabularyMerge of(String present, String given, Map<String, String> gave) {
    VocabularyText own = VocabularyText.of(present);
    SequencedMap<String, VocabularyText.Item> items = new LinkedHashMap<>(own.items());
    List<String> kept = new ArrayList<>();
    Set<String> names = new HashSet<>();
    own.items().forEach((key, item) -> names.addAll(namesOfPublisher(key, item, gave)));
    VocabularyText.of(given)
        .items()
        .forEach(
            (key, item) -> {
              VocabularyText.Item now = items.get(key);
              String before = gave.get(key);
              boolean isNews = !MadeWith.fingerprint(item.text()).equals(before);
              boolean isFree = Collections.disjoint(BuiltInContent.names(item.text()), names);
              if (now == null && before == null && isFree) {
                items.put(key, new VocabularyText.Item("", item.text()));
              } else if (now != null && isAsGiven(now, before) && isNews && isFree) {
                items.put(key, new VocabularyText.Item(now.lead(), item.text()));
              } else if (isNews && (now != null || before == null) && !isSame(now, item)) {
                kept.add(key);
              }
            });
    return new VocabularyMerge(new VocabularyText(items, own.tail()).text(), kept);
  }

  /** The names in an item that is not as the program gave it. */
  private static Set<String> namesOfPublisher(
      String key, VocabularyText.Item item, Map<String, String> gave) {
    return isAsGiven(item, gave.get(key)) ? Set.of() : BuiltInContent.names(item.text());
  }

  private static boolean isAsGiven(VocabularyText.Item item, @Nullable String before) {
    return before != null && before.equals(MadeWith.fingerprint(item.text()));
  }

  private static boolean isSame(VocabularyText.@Nullable Item now, VocabularyText.Item given) {
    return now != null
        && MadeWith.fingerprint(now.text()).equals(MadeWith.fingerprint(given.text()));
  }
}
