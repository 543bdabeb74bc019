package org.jirei.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.search.Gazetteer.Meaning;

/**
 * The gazetteer for the browser, in buckets that are loaded when a query may name a place without
 * cases.
 *
 * <p>A line has the key and its cells. A cell is {@code =} and another key that is read so, or the
 * suffix, {@code :} for a place of today or {@code <} for a former one, and the path with slashes:
 * {@code 府:近畿/大阪府}. Keys that begin with a kanji are in the bucket of their first UTF-16 unit,
 * others in that of (31 × first + second).
 */
final class GazetteerShards {

  /**
   * The number of buckets; the script has it too, since the gazetteer is the same for all sites.
   */
  private static final int BUCKETS = 64;

  private GazetteerShards() {}

  static List<byte[]> buckets() {
    Gazetteer gazetteer = Gazetteer.ofJirei();
    List<List<String>> buckets = new ArrayList<>();
    for (int i = 0; i < BUCKETS; i++) {
      buckets.add(new ArrayList<>());
    }
    gazetteer
        .meanings()
        .forEach((key, all) -> line(key, all.stream().map(GazetteerShards::cell), buckets));
    gazetteer
        .readings()
        .forEach((reading, keys) -> line(reading, keys.stream().map(key -> "=" + key), buckets));
    return buckets.stream()
        .map(lines -> String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static void line(String key, Stream<String> cells, List<List<String>> buckets) {
    buckets.get(bucket(key)).add(key + "\t" + cells.collect(Collectors.joining("\t")));
  }

  private static String cell(Meaning meaning) {
    return meaning.suffix() + (meaning.isFormer() ? "<" : ":") + String.join("/", meaning.path());
  }

  private static int bucket(String key) {
    char first = key.charAt(0);
    boolean isKanji = Character.UnicodeScript.of(first) == Character.UnicodeScript.HAN;
    return (isKanji ? first : 31 * first + (key.length() > 1 ? key.charAt(1) : 0)) % BUCKETS;
  }
}
