package org.jirei.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.jirei.search.Synonyms.Meaning;

/**
 * The synonyms as a browser reads them, in buckets by the first character of the typed word.
 *
 * <p>A line holds the words of a bucket that have the same alternatives: how many they are, after
 * {@code +} if they name a term; the words; then the alternatives, {@code <} before those that say
 * more. These are already cut into words of the index, separated by U+001F, so the browser need not
 * load buckets in order to cut them.
 */
final class SynonymLines {

  private static final String PART = "\u001f";

  private final List<Meaning> meanings;
  private final List<String> others;

  SynonymLines(IndexTables tables, IndexReader reader) {
    Synonyms synonyms = tables.synonyms();
    Lexicon lexicon = new Lexicon(reader);
    QueryTermReader words =
        new QueryTermReader(lexicon, synonyms, new Spellings(lexicon, synonyms, tables.spoken()));
    this.meanings = synonyms.meanings();
    this.others =
        meanings.stream()
            .map(meaning -> meaning.others().stream().map(other -> cut(other, words)).toList())
            .map(cells -> String.join("\t", cells))
            .toList();
  }

  /** About how many bytes all lines have if words with different first characters are apart. */
  int roughSize() {
    int size = 0;
    for (int i = 0; i < meanings.size(); i++) {
      List<String> words = meanings.get(i).words();
      long firsts = words.stream().map(word -> word.charAt(0)).distinct().count();
      size += 3 * (String.join("\t", words).length() + (int) firsts * others.get(i).length());
    }
    return size;
  }

  /** For each bucket its lines in UTF-8; empty if it has none. */
  List<byte[]> buckets(int count) {
    List<List<String>> buckets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      buckets.add(new ArrayList<>());
    }
    for (int i = 0; i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      String behind = others.get(i);
      SortedMap<Integer, List<String>> byBucket = new TreeMap<>();
      for (String word : meaning.words()) {
        byBucket.computeIfAbsent(word.charAt(0) % count, bucket -> new ArrayList<>()).add(word);
      }
      byBucket.forEach(
          (bucket, words) -> {
            String size = (meaning.label() ? "+" : "") + words.size();
            buckets.get(bucket).add(size + "\t" + String.join("\t", words) + "\t" + behind);
          });
    }
    return buckets.stream()
        .map(lines -> String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static String cut(String word, QueryTermReader reader) {
    if (word.startsWith(Synonyms.BROADER)) {
      return Synonyms.BROADER + cut(word.substring(Synonyms.BROADER.length()), reader);
    }
    List<String> parts = word.startsWith("#") ? List.of(word) : reader.words(word);
    if (parts == null) {
      throw new IllegalStateException(word);
    }
    if (LatinPairs.isPhrase(word)) {
      return word;
    }
    StringBuilder cut = new StringBuilder();
    int at = 0;
    for (String part : parts) {
      int start = word.indexOf(part, at);
      if (start > at) {
        cut.append(word, at, start).append(PART);
      }
      at = start + part.length();
      cut.append(part).append(at < word.length() ? PART : "");
    }
    return cut.append(word.substring(at)).toString();
  }
}
