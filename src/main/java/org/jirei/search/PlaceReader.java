package org.jirei.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.search.Gazetteer.Container;
import org.jirei.search.Gazetteer.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places in a query.
 *
 * <p>Places that the library has are words of the index ({@link PlaceTerms}). The gazetteer is
 * asked only where a query says something that neither index nor synonyms explain, so that a
 * browser need not load it for most queries. A name counts from where a word begins to where one
 * ends: 京都 is not in 東京都, and 新大阪 is no 大阪. Names that follow each other are read from the largest
 * area to the smallest: 大阪市港区 is not the 港区 of another city.
 */
final class PlaceReader {

  /** Of 神奈川県横浜市保土ケ谷区 and the like. */
  private static final int LONGEST = 16;

  /**
   * A name that was found.
   *
   * @param end where the name itself ends
   * @param terms that the index has
   */
  private record Match(int end, List<String> terms, List<Meaning> meanings) {}

  private final Lexicon lexicon;
  private final PlaceText text;

  /**
   * @param query normalised
   * @param large names of prefectures and regions, which count though a case may mention them
   * @param words the length of the longest word, synonym or year that starts at a place; 0 if
   *     nothing known does
   */
  PlaceReader(Lexicon lexicon, String query, Pattern large, IntUnaryOperator words) {
    this.lexicon = lexicon;
    this.text = new PlaceText(query, large, words);
  }

  /** The places in the order of the text. */
  List<Place> read() {
    List<Place> places = new ArrayList<>();
    boolean begins = true;
    int at = 0;
    while (at < text.length()) {
      if (text.kindAt(at) == Grams.NONE) {
        begins = true;
        at++;
        continue;
      }
      Place place = begins || text.changesScript(at) ? placeAt(at, from(places)) : null;
      if (place != null) {
        places.add(place);
      }
      int word = text.lengthAt(at);
      begins = place != null || word > 1;
      at = place == null ? at + Math.max(1, word) : place.end();
    }
    return places;
  }

  private static int from(List<Place> before) {
    return before.isEmpty() ? 0 : before.getLast().end();
  }

  private @Nullable Place placeAt(int at, int from) {
    Match held = match(at, "", false);
    Match named = isSettled(at, held) ? null : match(at, "", true);
    Match match = held == null || (named != null && named.end > held.end) ? named : held;
    // きょうと is 京都 though きょう is a word; はたらく is no 秦.
    boolean isWord = text.isHiragana(at) && match == named;
    if (match == null || (isWord && match.end <= at + text.wordAt(at))) {
      return null;
    }
    int start = text.officeStart(from, at);
    int end = text.officeEnd(match.end);
    if (end - start > match.end - at) {
      if (areTogether(start, end)) {
        return null; // An office of that name is in the cases, and is found by it.
      }
      if (match.terms.isEmpty()) {
        return new Place(start, end, text.part(start, end), List.of(), near(match));
      }
    }
    return new Place(
        at, text.tailEnd(match.end), text.part(at, match.end), match.terms, near(match));
  }

  /** Whether the cases have all pairs of characters of a text. */
  private boolean areTogether(int from, int to) {
    return Grams.ofQuery(text.part(from, to)).stream()
        .allMatch(gram -> lexicon.knows(IndexFields.GRAMS, gram));
  }

  /** The areas around all that may be meant, from the smallest to the largest. */
  private List<Container> near(Match match) {
    if (!match.terms.isEmpty()) {
      return List.of();
    }
    Set<Container> near = new LinkedHashSet<>();
    for (int level = 0; level < 3; level++) {
      for (Meaning meaning : match.meanings) {
        List<Container> containers = meaning.containers();
        if (level < containers.size()) {
          near.add(containers.get(level));
        }
      }
    }
    return near.stream().filter(area -> lexicon.knows(area.term())).toList();
  }

  /** Whether the gazetteer has nothing to add. */
  private boolean isSettled(int at, @Nullable Match held) {
    if (held != null) {
      boolean goesOn = text.mayBeName(held.end) || text.isSuffix(held.end);
      return text.tailEnd(held.end) > held.end || !goesOn;
    }
    int behind = at + text.wordAt(at);
    boolean hidesPlace =
        text.isHan(behind - 1) && text.isHan(behind) && match(behind, "", false) != null;
    return !text.mayBeName(at) && !hidesPlace;
  }

  /**
   * The longest name that begins here.
   *
   * @param within the name of an area that contains it, just before it; empty for none
   * @param named whether to ask the gazetteer, rather than only for places of the library
   */
  private @Nullable Match match(int at, String within, boolean named) {
    for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
      int end = at + length;
      String key = text.key(at, end);
      int suffixEnd = key.isEmpty() ? 0 : text.suffixEnd(end);
      if (suffixEnd > 0 && text.endsWithSuffix(end, suffixEnd)) {
        String suffixes = text.suffixes(end, suffixEnd);
        Match match = match(at, suffixEnd, key, suffixes, within, named);
        if (match != null) {
          return match;
        }
      }
      Match match = key.isEmpty() ? null : match(at, end, key, "", within, named);
      if (match != null) {
        return match;
      }
    }
    int county = text.countyEnd(at);
    return county > at ? match(county, within, named) : null;
  }

  /**
   * @param suffixes the kinds of area that it may be; empty if the name stands without
   */
  private @Nullable Match match(
      int at, int end, String key, String suffixes, String within, boolean named) {
    boolean ends = !suffixes.isEmpty() || text.endsAlone(at, end);
    if (!named) {
      List<String> terms =
          (suffixes.isEmpty() ? Stream.of("") : suffixes.chars().mapToObj(Character::toString))
              .map(suffix -> key + suffix + PlaceKeys.MARK)
              .filter(lexicon::knows)
              .toList();
      return ends && !terms.isEmpty() ? new Match(end, terms, List.of()) : null;
    }
    List<Meaning> meanings =
        Gazetteer.ofJirei().find(key).stream()
            .filter(
                meaning -> suffixes.isEmpty() ? meaning.isNameAlone() : isOneOf(suffixes, meaning))
            .filter(meaning -> within.isEmpty() || meaning.isIn(within))
            .toList();
    if (meanings.isEmpty()) {
      return null;
    }
    if (suffixes.isEmpty() && !meanings.stream().allMatch(Meaning::isFormer)) {
      meanings = meanings.stream().filter(meaning -> !meaning.isFormer()).toList();
    }
    // What follows may be a part of it.
    Match part = end < text.length() ? match(end, text.linked(at, end), true) : null;
    boolean tooShort = end - at == 1 && suffixes.isEmpty() && !text.isAlone(at, end);
    return part != null
        ? part
        : ends && !tooShort
            ? new Match(
                end,
                meanings.stream().map(Meaning::term).distinct().filter(lexicon::knows).toList(),
                meanings)
            : null;
  }

  private static boolean isOneOf(String suffixes, Meaning meaning) {
    return !meaning.suffix().isEmpty() && suffixes.contains(meaning.suffix());
  }
}
