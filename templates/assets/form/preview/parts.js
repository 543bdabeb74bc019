/* What the parts of a preview are made of. */

/** @import { Part } from "../../page/elements.js" */
/** @import { Party } from "../shapes.js" */
import { all, first, make } from "../../page/elements.js";
import { markdown } from "../markdown.js";
import { joinLines } from "../normalise.js";
import { page } from "../page.js";
import { periodWords } from "../period-words.js";
import { readPeriod } from "../periods.js";

const isJapanesePage = document.documentElement.lang === "ja";

/**
 * Words of cases are Japanese in every language of the site; elements say so where the page is not.
 */
export const japanese = isJapanesePage ? {} : { lang: "ja" };

/**
 * An element with words of the case.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} text
 * @param {Partial<HTMLElementTagNameMap[T]>} [properties]
 */
export function ja(tag, text, properties) {
  const all = /** @type {Partial<HTMLElementTagNameMap[T]>} */ ({ ...japanese, ...properties });
  return make(tag, all, joinLines(text));
}

/**
 * @param {string} title
 * @param {...(Part | Part[])} children
 */
export const part = (title, ...children) =>
  make("section", {}, make("h4", {}, title), ...children);

/**
 * @template T
 * @param {T[]} list
 * @param {(item: T) => Part} item
 */
export const items = (list, item) => make("ul", {}, list.map((one) => item(one)));

/** @param {string | undefined} text */
export const proseOf = (text = "") =>
  make("div", { ...japanese, className: "prose" }, markdown(text, "h5"));

/**
 * What a term is called, as its box or its option says.
 * @param {string} key
 * @param {string} id
 */
export function labelOf(key, id) {
  const [field = page] = all(page, `[data-key="${key}"]`, HTMLElement);
  return labelIn(field, id);
}

/**
 * What a term is called in the field that offers it.
 * @param {HTMLElement} field
 * @param {string} id
 */
export function labelIn(field, id) {
  const value = `[value="${CSS.escape(id)}"]`;
  const label = field.querySelector(`input${value}`)?.closest("label");
  if (label) return first(label, ".choice", HTMLElement).textContent;
  return field.querySelector(`option${value}`)?.textContent ?? id;
}

/** What was understood of a period, as pages write it. @param {string} words */
export function timeOf(words) {
  const { value } = readPeriod(joinLines(words));
  return value && isJapanesePage ? periodWords(value) : words;
}

/**
 * @param {Party[] | undefined} parties
 * @param {string} id
 */
export const nameOfParty = (parties, id) => parties?.find((one) => one.id === id)?.name ?? id;

/**
 * @param {Party[] | undefined} parties
 * @param {string} id
 */
export const shortNameOf = (parties, id) =>
  parties?.find((one) => one.id === id)?.shortName ?? nameOfParty(parties, id);

/**
 * The head of a table whose caption and columns are called so.
 * @param {string} caption
 * @param {HTMLElement[]} columns
 */
export const headOfTable = (caption, columns) => [
  make("caption", {}, caption),
  make("thead", {}, make("tr", {}, columns)),
];

/**
 * @param {string} name
 * @param {{className?: string}} [properties]
 */
export const column = (name, properties = {}) =>
  make("th", { scope: "col", ...properties }, name);
