package org.jirei.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.text.Language;
import org.jirei.text.Romaji;
import org.jirei.text.SearchSpelling;
import org.jirei.text.WordAnalyzer;
import org.jirei.vocabulary.Area;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions of the search box while someone types: vocabulary terms, places and titles, each
 * found by its words and by its reading in hiragana and Latin letters.
 *
 * <p>A line has the key, the kind (the parameter of a facet, {@code place} or {@code case}), the id
 * and the label. Lines are in buckets by the first two UTF-16 units of the key; those of terms and
 * places are also in the bucket of the first unit alone.
 */
final class SuggestionShards {

  private static final int BUCKET = 1600;

  /** Nobody types more before choosing, so the rest of a title would only cost. */
  private static final int LONGEST_KEY = 16;

  private static final String PLACE = "place";
  private static final String CASE = "case";

  /** Nobody types a year or the wish for figures in order to choose it. */
  private static final Set<Facet> UNTYPED = Set.of(Facet.YEAR, Facet.FIGURES);

  /** Terms come before places. */
  private static final List<Facet> FIRST = List.of(Facet.TARGET, Facet.MEASURE);

  private record Line(String key, String text, boolean isCase) {}

  private final Library library;
  private final WordAnalyzer analyzer;
  private final Set<Line> lines = new LinkedHashSet<>();

  private SuggestionShards(Library library, Synonyms synonyms) {
    this.library = library;
    this.analyzer = new WordAnalyzer(WordAnalyzer.dictionary(synonyms.words()));
  }

  static List<byte[]> of(Library library, Synonyms synonyms) {
    SuggestionShards shards = new SuggestionShards(library, synonyms);
    shards.addTerms();
    shards.addPlaces();
    shards.addTitles();
    return shards.buckets();
  }

  private void addTerms() {
    Set<Facet> facets = new LinkedHashSet<>(FIRST);
    facets.addAll(Facet.of(library));
    facets.removeAll(UNTYPED);
    for (Facet facet : facets) {
      Set<FacetValue> used = new LinkedHashSet<>();
      library.cases().forEach(c -> used.addAll(facet.of(c, library)));
      for (FacetValue value : facet.all(library)) {
        if (used.contains(value)) {
          addTerm(value);
        }
      }
    }
  }

  private void addTerm(FacetValue value) {
    Set<String> keys = new LinkedHashSet<>();
    for (Language language : Language.builtIn()) {
      keys.add(value.label().in(language));
    }
    var term = value.term(library.vocabulary());
    if (term != null) {
      keys.addAll(term.synonyms());
    }
    for (String word : List.copyOf(keys)) {
      addReadings(reading(word), keys);
    }
    // Labels differ by language; the browser has both and needs only the id.
    add(keys, value.facet().parameter(), value.id(), "");
  }

  private void addPlaces() {
    Set<Area> places = new TreeSet<>((a, b) -> a.code().compareTo(b.code()));
    for (CaseStudy c : library.cases()) {
      c.areas().stream().filter(area -> area.parent() != null).forEach(places::add);
    }
    for (Area place : places) {
      Set<String> keys = new LinkedHashSet<>(List.of(place.name()));
      addReadings(place.kana(), keys);
      add(keys, PLACE, place.code(), place.name());
    }
  }

  private void addTitles() {
    for (CaseStudy c : library.cases()) {
      Set<String> keys = new LinkedHashSet<>(List.of(c.title().text()));
      String kana = c.title().kana();
      addReadings(kana == null ? reading(c.title().text()) : kana, keys);
      add(keys, CASE, c.id(), c.title().text());
    }
  }

  private static void addReadings(@Nullable String kana, Collection<String> keys) {
    if (kana != null) {
      keys.add(kana);
      keys.addAll(Romaji.variants(kana));
    }
  }

  private @Nullable String reading(String text) {
    return analyzer.reading(SearchSpelling.forDictionary(text));
  }

  private void add(Set<String> keys, String kind, String id, String label) {
    for (String key : keys) {
      String folded = SearchSpelling.of(key).strip();
      String shown = folded.substring(0, Math.min(LONGEST_KEY, folded.length()));
      if (!shown.isEmpty()) {
        String text = String.join("\t", shown, kind, id, label);
        lines.add(new Line(shown, text, kind.equals(CASE)));
      }
    }
  }

  private List<byte[]> buckets() {
    int size = lines.stream().mapToInt(line -> 3 * line.text().length()).sum();
    int count = Math.max(1, size / BUCKET);
    List<List<String>> buckets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      buckets.add(new ArrayList<>());
    }
    for (Line line : lines) {
      char first = line.key().charAt(0);
      char second = line.key().length() > 1 ? line.key().charAt(1) : 0;
      int bucket = (31 * first + second) % count;
      buckets.get(bucket).add(line.text());
      if (!line.isCase() && 31 * first % count != bucket) {
        buckets.get(31 * first % count).add(line.text());
      }
    }
    return buckets.stream()
        .map(bucket -> String.join("\n", bucket).getBytes(StandardCharsets.UTF_8))
        .toList();
  }
}
