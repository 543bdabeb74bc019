package org.jirei.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jirei.search.QueryCutter.Compound;
import org.jirei.search.QueryCutter.Token;
import org.jirei.text.SearchSpelling;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a person typed as query terms. It uses only the synonym table and the words of the
 * index, so a browser can do the same without a dictionary.
 */
final class QueryReader {

  /** Longer queries are cut, because nobody needs more and the work must be bounded. */
  private static final int LONGEST_QUERY = 400;

  private static final int MOST_TERMS = 24;

  private final Lexicon lexicon;
  private final Synonyms synonyms;
  private final Spellings spellings;
  private final Pattern large;
  private final QueryTermReader reader;

  QueryReader(Lexicon lexicon, IndexTables tables) {
    this.lexicon = lexicon;
    this.synonyms = tables.synonyms();
    this.spellings = new Spellings(lexicon, synonyms, tables.spoken());
    this.large = tables.facets().largePlaces();
    this.reader = new QueryTermReader(lexicon, synonyms, spellings);
  }

  List<QueryTerm> read(String query) {
    String cut = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
    String text = SearchSpelling.of(cut);
    List<Compound> compounds = cut(text, synonyms.longest());
    List<Compound> asking =
        compounds.stream().filter(compound -> !QueryWords.isEmpty(compound.text())).toList();
    Map<String, QueryTerm> terms = new LinkedHashMap<>();
    QueryTerm before = null;
    for (Compound compound : asking.isEmpty() ? compounds : asking) {
      QueryTerm own = term(compound);
      // Nothing is known of uij, so ターン behind it is no misspelt パターン.
      boolean isTail = compound.goesOn() && before != null && before.alternatives().isEmpty();
      QueryTerm term = isTail && own.near() ? reader.written(own.typed()) : own;
      terms.putIfAbsent(compound.text(), term);
      before = term;
    }
    if (terms.isEmpty()) {
      addGrammar(text, terms);
    }
    Collection<QueryTerm> all = terms.values();
    return all.stream().limit(MOST_TERMS).toList();
  }

  private List<Compound> cut(String text, int longest) {
    return new QueryCutter(lexicon, synonyms, spellings, reader, large, longest, text).compounds();
  }

  /** A query of nothing but grammar is taken as typed. */
  private void addGrammar(String text, Map<String, QueryTerm> terms) {
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      if (Grams.kind(text.charAt(at)) != Grams.NONE) {
        word.append(text.charAt(at));
      }
    }
    if (!word.isEmpty()) {
      terms.put(word.toString(), reader.queryTerm(word.toString()));
    }
  }

  private QueryTerm term(Compound compound) {
    if (compound.place() != null) {
      return reader.place(compound.place());
    }
    if (compound.own() != null) {
      return compound.own();
    }
    List<Token> parts = parts(compound.tokens());
    QueryTerm phrase = phrase(parts.getFirst());
    if (parts.size() == 1 && phrase != null) {
      return phrase;
    }
    StringBuilder typed = new StringBuilder();
    parts.forEach(part -> typed.append(part.text()));
    QueryTerm whole = reader.queryTerm(typed.toString());
    QueryTerm spoken = reader.spoken(whole);
    if (spoken != null) {
      return spoken;
    }
    boolean isGuess = whole.near() && !whole.alternatives().isEmpty();
    if (parts.size() > 1 && !isGuess) {
      return whole.with(parts.stream().map(part -> reader.queryTerm(part.text())).toList());
    }
    return compound.inflected() ? whole.inflected() : whole;
  }

  /**
   * The term for a phrase that has synonyms and that no case has as one word, with the words that
   * it is made of: 履歴書 and 書き方 answer 履歴書の書き方 as well as 応募書類 does; null for others.
   */
  private @Nullable QueryTerm phrase(Token token) {
    if (!token.synonym() || lexicon.knows(token.text())) {
      return null;
    }
    List<Token> words =
        cut(token.text(), token.text().length() - 1).stream()
            .filter(compound -> !QueryWords.isEmpty(compound.text()))
            .flatMap(compound -> parts(compound.tokens()).stream())
            .toList();
    return words.size() < 2
        ? null
        : reader
            .queryTerm(token.text())
            .with(words.stream().map(word -> reader.queryTerm(word.text())).toList());
  }

  /** Whether a lone character behind another word says nothing: 等, and 人 of 困っている人. */
  private static boolean narrowsNothing(Token lone, Token before) {
    boolean behindVerb = QueryRules.HIRAGANA.matcher(before.end()).matches();
    return QueryWords.SUFFIXES.contains(lone.text())
        || (behindVerb && QueryWords.GENERIC.contains(lone.text()));
  }

  /** The words of a compound: a lone character belongs to its neighbour, 市 in 奈良市. */
  private static List<Token> parts(List<Token> tokens) {
    List<Token> parts = new ArrayList<>();
    Token prefix = null;
    for (Token token : tokens) {
      if (QueryWords.GENERIC.contains(token.text()) && tokens.size() > 1 && !token.isLone()) {
        continue;
      }
      if (token.isLone() && !parts.isEmpty() && narrowsNothing(token, parts.getLast())) {
        continue;
      }
      if (prefix != null) {
        parts.add(prefix.and(token));
        prefix = null;
      } else if (token.isLone() && parts.isEmpty()) {
        prefix = token;
      } else if (token.isLone()) {
        parts.add(parts.removeLast().and(token));
      } else {
        parts.add(token);
      }
    }
    if (prefix != null) {
      parts.add(prefix);
    }
    return parts.isEmpty() ? tokens : parts;
  }
}
