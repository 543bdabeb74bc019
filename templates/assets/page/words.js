/* What scripts say: templates hold the sentences, in the language of the page. */

/**
 * @callback Say
 * @param {string} key
 * @param {...(string | number)} values
 * @returns {string}
 */

/**
 * Of "one|many" takes what fits the first value, and puts the values in.
 * @param {string} sentence
 * @param {(string | number)[]} values
 */
export function fill(sentence, values) {
  const forms = sentence.split("|");
  const form = values[0] === 1 ? forms[0] : forms[forms.length - 1];
  return form.replace(/\{(\d)}/g, (_, at) => String(values[at]));
}

/**
 * @param {DOMStringMap} sentences
 * @returns {Say}
 */
export const speaker = (sentences) => (key, ...values) => fill(sentences[key] ?? key, values);

/** Words of readers' languages have no kana and no kanji. @param {string} text */
export const isWestern = (text) => !/[ぁ-龯]/.test(text);

/** @param {string} text */
export const languageOf = (text) => (isWestern(text) ? "en" : "ja");
