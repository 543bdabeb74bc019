package org.jirei.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of the index with their postings, in buckets by the first character of the term, so
 * that a query loads only the buckets of its own characters.
 *
 * <p>Short postings are in the bucket. Many long ones follow each other in chunks; their lengths
 * tell which chunk and where in it. Behind the terms are the synonyms that start with their
 * characters.
 */
final class LexiconShards {

  /** The fields, in the order of the bits that say in which of them a term occurs. */
  static final List<String> FIELDS =
      List.of(IndexFields.WORDS, IndexFields.GRAMS, IndexFields.NOTES);

  /** Postings of more bytes are long. */
  private static final int LONGEST_INLINE = 24;

  /**
   * Where all long postings of a bucket have no more bytes, they stand beside their terms as well:
   * a request costs about as much.
   */
  private static final int MOST_INLINE = 400;

  /**
   * A chunk is small enough to load little that is not needed, and large enough to keep chunks few.
   */
  private static final int SMALLEST_CHUNK = 512;

  private static final int MOST_CHUNKS = 2000;

  /**
   * Intended size of a bucket in bytes before compression, with terms, short postings and synonyms.
   */
  private static final int BUCKET = 300;

  private record Posting(int cases, byte[] bytes) {
    boolean isShort() {
      return bytes.length <= LONGEST_INLINE;
    }
  }

  /** A bucket as its shard stores it, and its chunks. */
  record Bucket(byte[] terms, List<byte[]> chunks) {}

  private final SortedMap<String, Posting[]> terms = new TreeMap<>();
  private final SynonymLines synonyms;

  LexiconShards(IndexReader reader, SynonymLines synonyms) throws IOException {
    this.synonyms = synonyms;
    for (int field = 0; field < FIELDS.size(); field++) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms all = leaf.reader().terms(FIELDS.get(field));
        if (all != null) {
          read(all.iterator(), field);
        }
      }
    }
  }

  private void read(TermsEnum all, int field) throws IOException {
    PostingsEnum postings = null;
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      postings = all.postings(postings, PostingsEnum.FREQS);
      Posting[] ofTerm =
          terms.computeIfAbsent(term.utf8ToString(), t -> new Posting[FIELDS.size()]);
      ofTerm[field] = new Posting(all.docFreq(), bytes(postings));
    }
  }

  /** Each case as twice the distance to the previous one, plus one if the term occurs once. */
  private static byte[] bytes(PostingsEnum postings) throws IOException {
    PackedBytes bytes = new PackedBytes();
    int before = -1;
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      boolean once = postings.freq() == 1;
      bytes.add((doc - before - 1) << 1 | (once ? 1 : 0));
      if (!once) {
        bytes.add(postings.freq());
      }
      before = doc;
    }
    return bytes.toArray();
  }

  /** The size in bytes at which a chunk is full. */
  int chunkSize() {
    long all =
        terms.values().stream()
            .flatMap(Arrays::stream)
            .filter(Objects::nonNull)
            .mapToLong(posting -> posting.bytes().length)
            .sum();
    return (int) Math.max(SMALLEST_CHUNK, all / MOST_CHUNKS);
  }

  /**
   * All buckets. The number of a term's bucket is its first UTF-16 unit modulo the number of
   * buckets.
   */
  List<Bucket> buckets() {
    int count = Math.max(1, roughSize() / BUCKET);
    List<SortedMap<String, Posting[]>> byBucket = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byBucket.add(new TreeMap<>());
    }
    terms.forEach((term, postings) -> byBucket.get(term.charAt(0) % count).put(term, postings));
    int chunkSize = chunkSize();
    List<byte[]> behind = synonyms.buckets(count);
    List<Bucket> buckets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      buckets.add(bucket(byBucket.get(i), behind.get(i), chunkSize));
    }
    return buckets;
  }

  private int roughSize() {
    int size = synonyms.roughSize();
    for (var entry : terms.entrySet()) {
      size += 2 + 3 * entry.getKey().length();
      for (Posting posting : entry.getValue()) {
        if (posting != null) {
          size += 2 + (posting.isShort() ? posting.bytes().length : 0);
        }
      }
    }
    return size;
  }

  private static Bucket bucket(SortedMap<String, Posting[]> terms, byte[] synonyms, int chunkSize) {
    int longest = longestInline(terms);
    PackedBytes bytes = new PackedBytes();
    bytes.add(longest);
    byte[] names = String.join("\n", terms.keySet()).getBytes(StandardCharsets.UTF_8);
    bytes.add(names.length);
    bytes.add(names);
    List<byte[]> chunks = new ArrayList<>();
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    for (Posting[] postings : terms.values()) {
      bytes.add(mask(postings));
      for (Posting posting : postings) {
        if (posting == null) {
          continue;
        }
        bytes.add(posting.cases());
        bytes.add(posting.bytes().length);
        if (posting.bytes().length <= longest) {
          bytes.add(posting.bytes());
          continue;
        }
        if (chunk.size() >= chunkSize) {
          chunks.add(chunk.toByteArray());
          chunk.reset();
        }
        chunk.writeBytes(posting.bytes());
      }
    }
    if (chunk.size() > 0) {
      chunks.add(chunk.toByteArray());
    }
    bytes.add(synonyms.length);
    bytes.add(synonyms);
    return new Bucket(bytes.toArray(), chunks);
  }

  /** The bytes of the longest posting that stands beside its term. */
  private static int longestInline(SortedMap<String, Posting[]> terms) {
    int all =
        terms.values().stream()
            .flatMap(Arrays::stream)
            .filter(Objects::nonNull)
            .filter(posting -> !posting.isShort())
            .mapToInt(posting -> posting.bytes().length)
            .sum();
    return all <= MOST_INLINE ? MOST_INLINE : LONGEST_INLINE;
  }

  private static int mask(Posting[] postings) {
    int mask = 0;
    for (int field = 0; field < postings.length; field++) {
      mask |= postings[field] == null ? 0 : 1 << field;
    }
    return mask;
  }
}
