package org.jirei.scaffold;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.content.Ids;
import org.jirei.text.Normaliser;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the name of an organisation shows about it. */
public final class PartyGuess {

  private final Vocabulary vocabulary;
  private final AreaFinder areas;
  private final @Nullable Area prefecture;

  /**
   * @param prefecture to tell apart towns of the same name, null if unknown
   */
  public PartyGuess(Vocabulary vocabulary, Areas areas, @Nullable Area prefecture) {
    this.vocabulary = vocabulary;
    this.areas = new AreaFinder(areas);
    this.prefecture = prefecture;
  }

  /**
   * What is known of a party.
   *
   * @param type null if the name does not show it
   * @param area of a municipality or prefecture
   */
  public record Guess(String name, @Nullable Term type, @Nullable Area area) {

    /** 宮城労働局 for 宮城労働局マザーズハローワーク青葉; null unless it is an office of a labour bureau. */
    public @Nullable String bureau() {
      Matcher office = OFFICE_OF_A_BUREAU.matcher(name);
      return office.matches() ? office.group(1) : null;
    }

    /** The id of this party in a case that already has these ids: sendai-city, hello-work-2. */
    public String id(Collection<String> taken) {
      String base = type == null ? "party" : type.id();
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
      return Ids.free(base, taken::contains);
    }

    private static final Pattern OFFICE_OF_A_BUREAU = Pattern.compile("([^\\s　]+?労働局)[\\s　]*(.+)");
  }

  /**
   * @param type as given by the author, null to guess it
   */
  public Guess of(String name, @Nullable Term type) {
    Area area = type == null || isGovernment(type) ? areas.named(name, prefecture) : null;
    return new Guess(name, type == null ? type(name, area) : type, area);
  }

  private @Nullable Term type(String name, @Nullable Area area) {
    if (area != null) {
      boolean prefecture = area.type() == Area.Type.PREFECTURE;
      return term(prefecture ? TypeByName.PREFECTURE : TypeByName.MUNICIPALITY);
    }
    Term listed = longestWord(name);
    String type = listed == null ? TypeByName.of(name) : null;
    return type == null ? listed : term(type);
  }

  private @Nullable Term term(String type) {
    return vocabulary.find(Scheme.PARTY_TYPE, type);
  }

  /** The type for the longest word of the vocabulary that the name contains. */
  private @Nullable Term longestWord(String name) {
    String words = Normaliser.normalise(name);
    Term best = null;
    int longest = 0;
    for (Term term : vocabulary.terms(Scheme.PARTY_TYPE)) {
      for (String word : words(term)) {
        // A single character shows the type only at the end of a name: 市, 県.
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
    return type.id().equals(TypeByName.MUNICIPALITY) || type.id().equals(TypeByName.PREFECTURE);
  }
}
