package org.jirei.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.text.Normaliser;

/**
 * Cuts what a person typed into query terms. It uses only the synonym table and the words of the
 * index, so a browser can do the same without a dictionary.
 */
final class QueryReader {

  /** Longer queries are cut, because nobody needs more and the work must be bounded. */
  private static final int LONGEST_QUERY = 400;

  private static final int MOST_PIECES = 24;

  private final Lexicon lexicon;
  private final Synonyms synonyms;
  private final QueryTermReader reader;

  QueryReader(Lexicon lexicon, Synonyms synonyms) {
    this.lexicon = lexicon;
    this.synonyms = synonyms;
    this.reader = new QueryTermReader(lexicon, synonyms);
  }

  List<QueryTerm> read(String query) {
    String cut = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
    return new Reading(Normaliser.normalise(cut)).queryTerms();
  }

  /** One pass over a query. */
  private final class Reading {

    private final String text;
    private final Map<String, QueryTerm> queryTerms = new LinkedHashMap<>();
    private int run;
    private int open;

    Reading(String text) {
      this.text = text;
    }

    List<QueryTerm> queryTerms() {
      int at = 0;
      while (at < text.length()) {
        if (Grams.kind(text.charAt(at)) == Grams.NONE) {
          addOpen(at);
          run++;
          at++;
          open = at;
          continue;
        }
        int end = knownAt(at);
        if (end > at) {
          open = end;
        }
        at = end > at ? end : at + Math.max(1, lexicon.longestAt(text, at));
      }
      addOpen(text.length());
      return meaningful();
    }

    /**
     * Adds the year or synonym that starts here, after the open text before it, and returns its
     * end.
     */
    private int knownAt(int at) {
      if (at > 0 && isInsideLatin(text, at)) {
        return at;
      }
      YearWords.Found year = YearWords.at(text, at);
      if (year != null) {
        addOpen(at);
        String typed = text.substring(at, year.end());
        queryTerms.computeIfAbsent(typed, t -> reader.year(run, t, year.year()));
        return year.end();
      }
      int known = synonymAt(text, at);
      if (known > 0 && known >= lexicon.longestAt(text, at)) {
        addOpen(at);
        add(text.substring(at, at + known));
        return at + known;
      }
      return at;
    }

    /** Adds the open text up to here, cut where particles join words. */
    private void addOpen(int end) {
      String part = open < end ? text.substring(open, end) : "";
      String inner = QueryRules.LEADING.matcher(part).replaceFirst("");
      run += inner.length() < part.length() ? 1 : 0;
      String core = QueryRules.TRAILING.matcher(inner).replaceFirst("");
      String[] words = QueryRules.BETWEEN.split(core);
      for (int i = 0; i < words.length; i++) {
        run += i > 0 ? 1 : 0;
        if (!words[i].isEmpty()) {
          add(words[i]);
        }
      }
      run += core.length() < inner.length() ? 1 : 0;
    }

    private void add(String typed) {
      queryTerms.computeIfAbsent(typed, t -> reader.queryTerm(run, t));
    }

    private List<QueryTerm> meaningful() {
      List<QueryTerm> kept = new ArrayList<>(queryTerms.values());
      kept.removeIf(queryTerm -> QueryRules.FILLER.matcher(queryTerm.typed()).find());
      return (kept.isEmpty() ? queryTerms.values() : kept).stream().limit(MOST_PIECES).toList();
    }
  }

  /**
   * The length of the longest synonym that starts here and does not end inside a Latin word; 0 if
   * there is none.
   */
  private int synonymAt(String text, int from) {
    for (int length = Math.min(synonyms.longest(), text.length() - from); length > 1; length--) {
      int end = from + length;
      if (synonyms.knows(text.substring(from, end))
          && (end == text.length() || !isInsideLatin(text, end))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isInsideLatin(String text, int at) {
    return Grams.kind(text.charAt(at - 1)) == Grams.LATIN
        && Grams.kind(text.charAt(at)) == Grams.LATIN;
  }
}
