package org.jirei.search;

/** Names of the fields of the index. */
final class IndexFields {

  /** Words and canonical tokens, weighted by repetition. */
  static final String WORDS = "words";

  /** Bigrams of the text. */
  static final String GRAMS = "grams";

  /** Words with their readings, as {@link SpokenWord#toTerm}. */
  static final String READINGS = "readings";

  /** Characters of the sentences that {@link org.jirei.text.SpellingVariants} writes otherwise. */
  static final String VARIANTS = "variants";

  /** Words of contacts and sources, and telephone numbers. */
  static final String NOTES = "notes";

  /** Values of metrics, as {@link Figures} writes them. */
  static final String FIGURES = "figures";

  static final String ID = "id";
  static final String TITLE = "title";

  /** The unofficial English title, if there is one. */
  static final String ENGLISH = "title.english";

  static final String URL = "url";
  static final String PARTY = "party";

  /** Names of the parties and of the organisations that they belong to, each as one term. */
  static final String ORGANISATION = "organisation";

  static final String PREFECTURE_LABEL = "prefectureLabel";
  static final String FISCAL_YEAR = "fiscalYear";
  static final String SENTENCE = "sentence";

  /** The 0-based place of a case among all, newest first. */
  static final String ORDER_NEWEST = "order.newest";

  /** The 0-based place of a case among all by the reading of its title. */
  static final String ORDER_TITLE = "order.title";

  /** Prefix of the fields that hold facet values. */
  static final String FACET = "facet.";

  private IndexFields() {}
}
