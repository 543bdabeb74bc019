package org.jirei.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.model.Library;
import org.jirei.site.BuiltInFacet;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.text.Bilingual;
import org.jirei.text.EditDistance;
import org.jirei.text.JapanesePeriods;
import org.jirei.text.Normaliser;
import org.jirei.text.Period;
import org.jirei.text.SpellingVariants;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** All values of all facets, and the words that people use for them. */
final class FacetTable implements FacetNames {

  private record Entry(FacetValue value, Set<String> names) {}

  /** Every facet of the library, in display order. */
  private final Map<Facet, Map<String, Entry>> entries = new LinkedHashMap<>();

  private FacetTable(List<Facet> facets) {
    facets.forEach(facet -> entries.put(facet, new LinkedHashMap<>()));
  }

  @Override
  public List<Facet> facets() {
    return List.copyOf(entries.keySet());
  }

  static FacetTable of(Library library) {
    FacetTable table = new FacetTable(Facet.of(library));
    for (Facet facet : table.facets()) {
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
      case BuiltInFacet.PREFECTURE -> {
        names.add(value.label().ja().replaceFirst("[県府都]$", ""));
        var prefecture = library.areas().prefectures().find(value.id());
        if (prefecture != null) {
          names.add(prefecture.area().code());
          names.add(prefecture.area().code().substring(0, 2));
        }
      }
      case BuiltInFacet.REGION -> names.addAll(Arrays.asList(value.label().ja().split("・")));
      default -> {
        // Years and the like have no other names.
        Term term = value.term(library.vocabulary());
        if (term != null) {
          names.addAll(term.synonyms());
        }
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

  /** The names of all prefectures and blocks, as text begins with them: 大阪, 近畿. */
  Pattern largePlaces() {
    return Pattern.compile(
        Stream.of(Facet.PREFECTURE, Facet.REGION)
            .flatMap(facet -> values(facet).stream())
            .flatMap(value -> Stream.of(value.label().ja().split("・")))
            .map(label -> label.replaceFirst("(?<=..)[県府都]$", ""))
            .distinct()
            .collect(Collectors.joining("|")));
  }

  /**
   * Finds the value that a person means: by id, label in either language or synonym; years in any
   * spelling.
   */
  @Nullable FacetValue find(Facet facet, String written) {
    if (facet == Facet.YEAR) {
      return years(written).stream().findFirst().orElse(null);
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

  /** Like {@link #find}, but 令和3～5年度 means each of its years that cases have. */
  @Override
  public List<FacetValue> findAll(Facet facet, String written) {
    if (facet == Facet.YEAR) {
      return years(written);
    }
    FacetValue value = find(facet, written);
    return value == null ? List.of() : List.of(value);
  }

  private List<FacetValue> years(String written) {
    Period period = JapanesePeriods.parse(written).value();
    return period == null
        ? List.of()
        : period.fiscalYears().stream()
            .map(year -> byId(Facet.YEAR).get(String.valueOf(year.year())))
            .filter(Objects::nonNull)
            .map(Entry::value)
            .toList();
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

  @Override
  public @Nullable String nearest(Facet facet, String written) {
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

  /** A line for each facet, followed by a line for each of its values; tab-separated. */
  String toLines() {
    StringBuilder lines = new StringBuilder();
    entries.forEach(
        (facet, values) -> {
          line(FacetLine.of(facet), lines);
          for (Entry entry : values.values()) {
            FacetValue value = entry.value();
            List<String> fields = new ArrayList<>();
            fields.addAll(List.of(value.id(), value.label().ja(), value.label().en()));
            fields.addAll(entry.names());
            line(fields, lines);
          }
        });
    return lines.toString();
  }

  private static void line(List<String> fields, StringBuilder lines) {
    lines.append(String.join("\t", fields)).append('\n');
  }

  static FacetTable ofLines(String lines) {
    List<List<String>> rows = lines.lines().map(line -> List.of(line.split("\t"))).toList();
    FacetTable table =
        new FacetTable(rows.stream().filter(FacetLine::is).map(FacetLine::read).toList());
    Facet facet = Facet.PREFECTURE;
    for (List<String> row : rows) {
      if (FacetLine.is(row)) {
        facet = FacetLine.read(row);
      } else {
        FacetValue value = new FacetValue(facet, row.get(0), new Bilingual(row.get(1), row.get(2)));
        table.add(value, new LinkedHashSet<>(row.subList(3, row.size())));
      }
    }
    return table;
  }
}
