package org.jirei.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.model.Library;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.text.Bilingual;
import org.jirei.text.EditDistance;
import org.jirei.text.FiscalYear;
import org.jirei.text.JapaneseDates;
import org.jirei.text.Normaliser;
import org.jirei.text.PartialDate;
import org.jirei.text.SpellingVariants;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** All values of all facets, and the words that people use for them. */
final class FacetTable {

  private record Entry(FacetValue value, Set<String> names) {}

  private final Map<Facet, Map<String, Entry>> entries = new EnumMap<>(Facet.class);

  private FacetTable() {
    for (Facet facet : Facet.values()) {
      entries.put(facet, new LinkedHashMap<>());
    }
  }

  static FacetTable of(Library library) {
    FacetTable table = new FacetTable();
    for (Facet facet : Facet.values()) {
      for (FacetValue value : facet.all(library)) {
        table.add(value, names(value, library));
      }
    }
    return table;
  }

  private static Set<String> names(FacetValue value, Library library) {
    Set<String> names = new LinkedHashSet<>();
    names.add(value.label().ja());
    names.add(value.label().en());
    switch (value.facet()) {
      case PREFECTURE -> {
        names.add(value.label().ja().replaceFirst("[県府都]$", ""));
        var prefecture = library.areas().prefectures().find(value.id());
        if (prefecture != null) {
          names.add(prefecture.area().code());
          names.add(prefecture.area().code().substring(0, 2));
        }
      }
      case REGION -> names.addAll(Arrays.asList(value.label().ja().split("・")));
      case TARGET, MEASURE, PARTY_TYPE -> {
        Term term = value.term(library.vocabulary());
        if (term != null) {
          names.addAll(term.synonyms());
        }
      }
      default -> {
        // Years and the like have no other names.
      }
    }
    return names;
  }

  private void add(FacetValue value, Set<String> names) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key(value.id()));
    names.forEach(name -> keys.add(key(name)));
    byId(value.facet()).put(value.id(), new Entry(value, keys));
  }

  private Map<String, Entry> byId(Facet facet) {
    return entries.getOrDefault(facet, Map.of());
  }

  List<FacetValue> values(Facet facet) {
    return byId(facet).values().stream().map(Entry::value).toList();
  }

  /**
   * Finds the value that a person means: by id, label in either language or synonym; years in any
   * spelling.
   */
  @Nullable FacetValue find(Facet facet, String written) {
    if (facet == Facet.YEAR) {
      PartialDate date = JapaneseDates.parse(written).value();
      FiscalYear year = date == null ? null : date.fiscalYear();
      int number = year != null ? year.year() : date != null ? date.year() : 0;
      Entry entry = byId(facet).get(String.valueOf(number));
      return entry == null ? null : entry.value();
    }
    String wanted = key(written);
    FacetValue bySynonym = null;
    for (Entry entry : byId(facet).values()) {
      if (entry.names().iterator().next().equals(wanted)) {
        return entry.value();
      }
      if (bySynonym == null && entry.names().contains(wanted)) {
        bySynonym = entry.value();
      }
    }
    return bySynonym == null ? inAnySpelling(facet, written) : bySynonym;
  }

  /** 新潟縣 and 嶋根 mean prefectures too. */
  private @Nullable FacetValue inAnySpelling(Facet facet, String written) {
    String wanted = SpellingVariants.characters(key(written));
    return byId(facet).values().stream()
        .filter(
            entry ->
                entry.names().stream().map(SpellingVariants::characters).anyMatch(wanted::equals))
        .map(Entry::value)
        .findFirst()
        .orElse(null);
  }

  /** The id of the value with the name closest to what was written. */
  @Nullable String nearest(Facet facet, String written) {
    String wanted = key(written);
    String best = null;
    int least = Math.max(1, wanted.length() / 2) + 1;
    for (Entry entry : byId(facet).values()) {
      for (String name : entry.names()) {
        int distance = EditDistance.between(wanted, name);
        if (distance < least) {
          least = distance;
          best = entry.value().id();
        }
      }
    }
    return best;
  }

  private static String key(String name) {
    return Normaliser.normalise(name).strip().replace('-', '_').replace(' ', '_');
  }

  String toLines() {
    StringBuilder lines = new StringBuilder();
    for (Map<String, Entry> values : entries.values()) {
      for (Entry entry : values.values()) {
        FacetValue value = entry.value();
        List<String> fields = new ArrayList<>();
        fields.addAll(
            List.of(value.facet().name(), value.id(), value.label().ja(), value.label().en()));
        fields.addAll(entry.names());
        lines.append(String.join("\t", fields)).append('\n');
      }
    }
    return lines.toString();
  }

  static FacetTable ofLines(String lines) {
    FacetTable table = new FacetTable();
    lines
        .lines()
        .map(line -> List.of(line.split("\t")))
        .forEach(
            fields -> {
              FacetValue value =
                  new FacetValue(
                      Facet.valueOf(fields.get(0)),
                      fields.get(1),
                      new Bilingual(fields.get(2), fields.get(3)));
              table.add(value, new LinkedHashSet<>(fields.subList(4, fields.size())));
            });
    return table;
  }
}
