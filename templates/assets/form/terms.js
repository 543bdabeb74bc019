/* Terms by the names that a case gives them; the twin of Vocabulary. */

import { rules } from "./data.js";
import { sameCharacters } from "./spelling.js";

/** @param {string} name */
const foldTerm = (name) => sameCharacters(name).replace(/[ \t-\r_\u2010-\u2015\u2212-]/g, "");

/**
 * The terms that have a name as a label, or else those that have it as a synonym.
 * @param {string} scheme
 * @param {string} name
 */
export function termsNamed(scheme, name) {
  const wanted = foldTerm(name);
  /** @param {string[]} names */
  const isAmong = (names) => names.some((known) => foldTerm(known) === wanted);
  const labelled = rules.terms[scheme].filter(([, ja, en]) => isAmong([ja, en]));
  return labelled[0]
    ? labelled : rules.terms[scheme].filter(([, , , ...synonyms]) => isAmong(synonyms));
}

/**
 * The id of the term that is meant by its id or its name; the words themselves where none is.
 * @param {string} scheme
 * @param {string} written
 */
export function termMeant(scheme, written) {
  if (rules.terms[scheme].some(([id]) => id === written)) return written;
  const named = termsNamed(scheme, written);
  return named.length === 1 ? named[0][0] : written;
}

/**
 * Whether a term has this id or name, in any spelling.
 * @param {string} scheme
 * @param {string} words
 */
export function isNameOfTerm(scheme, words) {
  const wanted = foldTerm(words);
  return rules.terms[scheme].some((names) => names.some((name) => foldTerm(name) === wanted));
}
