/* The fields of the index, by number; the twin of LexiconShards.FIELDS. */

export const WORDS = 0;
export const GRAMS = 1;
export const NOTES = 2;
