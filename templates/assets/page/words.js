/* What scripts say: templates hold the sentences, in the language of the page. */

/**
 * @callback Say
 * @param {string} key
 * @param {...(string | number)} values
 * @returns {string}
 */

/**
 * Puts values in as org.jirei.text.Messages does: {0} is the first value, {field} the one of that
 * name, and {0|case|cases} "case" where the value is 1.
 * @param {string} sentence
 * @param {(string | number)[] | Record<string, string | number | undefined>} values
 */
export function fill(sentence, values) {
  const named = new Map(Object.entries(values));
  return sentence.replace(/\{(\w+)(?:\|([^{|}]*)\|([^{|}]*))?}/g, (place, name, one, many) => {
    const value = String(named.get(name) ?? place);
    return one === undefined ? value : value === "1" ? one : many;
  });
}

/**
 * @param {Record<string, string | undefined>} sentences
 * @returns {Say}
 */
export const speaker = (sentences) => (key, ...values) => fill(sentences[key] ?? key, values);

/** Words of readers' languages have no kana and no kanji. @param {string} text */
export const isWestern = (text) => !/[ぁ-龯]/.test(text);

/** @param {string} text */
export const languageOf = (text) => (isWestern(text) ? "en" : "ja");
