package org.jirei.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.jirei.text.AlikeKanji;

/**
 * What a browser needs to read kana and romaji and to put mistakes right: lines of cells in buckets
 * by a key, so that a query loads only what its own characters ask for.
 *
 * <ul>
 *   <li>reading, word: those of {@link SpokenWords} in their order; the key is the start of the
 *       sound.
 *   <li>{@code <} and a character, then the characters that stand before it in some case. The key
 *       of this line and the next ones is the first cell.
 *   <li>{@code ~} and a kanji, then the groups of {@link AlikeKanji} that it is in.
 *   <li>{@code =} and a group, then its kanji that occur in cases.
 * </ul>
 */
final class SpellingShards {

  /** Intended size of a bucket in bytes before compression. */
  private static final int BUCKET = 2000;

  private record Line(String key, String text) {}

  private final List<Line> lines = new ArrayList<>();

  private SpellingShards() {}

  static List<byte[]> of(IndexReader reader, IndexTables tables) {
    Lexicon lexicon = new Lexicon(reader);
    SpellingShards shards = new SpellingShards();
    for (SpokenWord word : new SpokenWords(lexicon, tables.spoken()).all()) {
      shards.lines.add(new Line(SpokenWords.start(word.sound()), word.kana() + "\t" + word.word()));
    }
    shards.addNeighbours(lexicon);
    return shards.buckets();
  }

  private void addNeighbours(Lexicon lexicon) {
    Map<String, StringBuilder> before = new TreeMap<>();
    Map<String, StringBuilder> kanji = new LinkedHashMap<>();
    for (String gram : lexicon.startingWith(IndexFields.GRAMS, "")) {
      if (gram.length() == 2 && Grams.kind(gram.charAt(0)) == Grams.CJK) {
        before.computeIfAbsent(gram.substring(1), c -> new StringBuilder()).append(gram.charAt(0));
      }
      gram.codePoints()
          .filter(Character::isIdeographic)
          .forEach(c -> kanji.computeIfAbsent(Character.toString(c), k -> new StringBuilder()));
    }
    before.forEach((c, all) -> add("<" + c, all.toString()));
    Map<String, String> groups = new TreeMap<>();
    AlikeKanji.groups()
        .forEach(
            (group, all) -> {
              StringBuilder known = new StringBuilder();
              all.codePoints()
                  .mapToObj(Character::toString)
                  .filter(kanji::containsKey)
                  .forEach(known::append);
              if (!known.isEmpty()) {
                groups.put(group, known.toString());
              }
            });
    groups.forEach((group, all) -> add("=" + group, all));
    AlikeKanji.groupsByKanji()
        .forEach(
            (c, all) -> {
              List<String> used = all.stream().filter(groups::containsKey).toList();
              if (!used.isEmpty()) {
                add("~" + Character.toString(c), String.join(" ", used));
              }
            });
  }

  private void add(String key, String value) {
    lines.add(new Line(key, key + "\t" + value));
  }

  private List<byte[]> buckets() {
    int size = lines.stream().mapToInt(line -> 3 * line.text().length()).sum();
    int count = Math.max(1, size / BUCKET);
    List<List<String>> buckets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      buckets.add(new ArrayList<>());
    }
    for (Line line : lines) {
      buckets.get(bucket(line.key(), count)).add(line.text());
    }
    return buckets.stream()
        .map(bucket -> String.join("\n", bucket).getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static int bucket(String key, int count) {
    int hash = 0;
    for (char c : key.toCharArray()) {
      hash = (31 * hash + c) % count;
    }
    return hash;
  }
}
