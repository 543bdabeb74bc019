/* What one needs to cite a case, from the data that its page has for other programs. */

/**
 * An item of CSL-JSON.
 * @typedef {object} Item
 * @property {string} id
 * @property {string} type
 * @property {{literal: string}[]} [author]
 * @property {string} title
 * @property {{"date-parts": number[][]}} [issued]
 * @property {string} container-title
 * @property {string} publisher
 * @property {string} [URL]
 * @property {string} language
 * @property {string} note
 */

/**
 * An article in the vocabulary of schema.org.
 * @typedef {object} Article
 * @property {string} identifier
 * @property {{name: string}} [author]
 * @property {string} headline
 * @property {string} [datePublished]
 * @property {string} [dateModified]
 * @property {{name: string}} isPartOf
 * @property {{name: string}} publisher
 * @property {string} [url]
 * @property {string} inLanguage
 * @property {{name: string}} isBasedOn
 */

/** @param {string} text */
const line = (text) => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/**
 * The same as `citation.CslItem` writes.
 * @param {Article} article
 * @returns {Item}
 */
export function itemOf(article) {
  const { author, url, isBasedOn } = article;
  const day = article.datePublished ?? article.dateModified;
  return {
    id: `jirei-${article.identifier}`,
    type: "webpage",
    ...author && { author: [{ literal: line(author.name) }] },
    title: line(article.headline),
    ...day && { issued: { "date-parts": [day.split("-").map(Number)] } },
    "container-title": line(article.isPartOf.name),
    publisher: line(article.publisher.name),
    ...url && { URL: url },
    language: article.inLanguage,
    note: line(`出典：${isBasedOn.name}`),
  };
}
