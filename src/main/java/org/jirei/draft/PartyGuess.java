package org.jirei.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.language.Normaliser;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the name of an organisation tells about it. */
final class PartyGuess {

  private static final String MUNICIPALITY = "municipality";
  private static final String PREFECTURE = "prefecture";

  /** 宮城労働局 of 宮城労働局マザーズハローワーク青葉. */
  private static final Pattern OFFICE_OF_A_BUREAU = Pattern.compile("([^\\s　]+?労働局)[\\s　]*(.+)");

  private final Vocabulary vocabulary;
  private final Areas areas;
  private final AreaFinder finder;

  PartyGuess(Vocabulary vocabulary, Areas areas) {
    this.vocabulary = vocabulary;
    this.areas = areas;
    this.finder = new AreaFinder(areas);
  }

  /**
   * A party as far as it is known.
   *
   * @param type null where the name does not tell
   * @param area of a municipality or prefecture
   */
  record Guess(String name, @Nullable Term type, @Nullable Area area) {}

  /**
   * @param type as said by the author, null to be guessed
   */
  Guess of(String name, @Nullable Term type) {
    List<Area> found = type == null || isGovernment(type) ? named(name) : List.of();
    Area area = found.size() == 1 ? found.getFirst() : null;
    return new Guess(name, type == null ? type(name, area) : type, area);
  }

  private List<Area> named(String name) {
    String words = Normaliser.normalise(name).replaceAll("\\s", "");
    return finder.find(words).stream()
        .filter(area -> areas.fullName(area).endsWith(words))
        .toList();
  }

  private @Nullable Term type(String name, @Nullable Area area) {
    if (area != null) {
      boolean prefecture = area.type() == Area.Type.PREFECTURE;
      return vocabulary.find(Scheme.PARTY_TYPE, prefecture ? PREFECTURE : MUNICIPALITY);
    }
    String words = Normaliser.normalise(name);
    Term best = null;
    int longest = 0;
    for (Term term : vocabulary.terms(Scheme.PARTY_TYPE)) {
      for (String word : words(term)) {
        // One character says what an organisation is only at the end of its name: 市, 県.
        boolean tells = word.length() == 1 ? words.endsWith(word) : words.contains(word);
        if (tells && word.length() > longest) {
          best = term;
          longest = word.length();
        }
      }
    }
    return best;
  }

  private static List<String> words(Term term) {
    return Stream.concat(Stream.of(term.label().ja()), term.synonyms().stream())
        .map(Normaliser::normalise)
        .toList();
  }

  private static boolean isGovernment(Term type) {
    return type.id().equals(MUNICIPALITY) || type.id().equals(PREFECTURE);
  }

  /**
   * The party as fields.
   *
   * @param ids of the parties before it; its own is added
   */
  SequencedMap<String, Entry> fields(Guess guess, Set<String> ids) {
    SequencedMap<String, Entry> fields = new LinkedHashMap<>();
    fields.put("id", Entry.text(id(guess, ids)));
    fields.put("name", Entry.text(guess.name));
    Area area = guess.area;
    if (area != null && !area.name().equals(guess.name)) {
      fields.put("shortName", Entry.text(area.name()));
    }
    fields.put("type", Entry.text(guess.type == null ? "" : guess.type.id()));
    if (area != null) {
      fields.put("code", Entry.text(area.code()));
    }
    Matcher office = OFFICE_OF_A_BUREAU.matcher(guess.name);
    if (office.matches()) {
      fields.put("parent", Entry.text(office.group(1)));
    }
    return fields;
  }

  private static String id(Guess guess, Set<String> ids) {
    String base = guess.type == null ? "party" : guess.type.id();
    Area area = guess.area;
    if (area != null) {
      String kind =
          switch (area.name().charAt(area.name().length() - 1)) {
            case '市' -> "-city";
            case '区' -> "-ward";
            case '町' -> "-town";
            case '村' -> "-village";
            default -> "-prefecture";
          };
      base = AreaFinder.romaji(area) + kind;
    }
    String id = base;
    for (int n = 2; !ids.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }
}
