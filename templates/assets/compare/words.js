/* What the comparison says, and how it shows the words of cases. */

/** @import { Both, Case } from "./shapes.js" */
import { byId, make } from "../page/elements.js";
import { speaker } from "../page/words.js";

const template = byId("words", HTMLTemplateElement);
const language = document.documentElement.lang;
const isJapanesePage = language === "ja";

export const words = template.dataset;
export const say = speaker(words);

/** What a kind of section or figure is called. @param {string} kind */
export const label = (kind) => template.content.getElementById(kind)?.textContent ?? kind;

/** The kinds of sections that may have a row, by their ids. */
export const narrativeRows = /** @type {HTMLElement[]} */ (
  [...template.content.querySelectorAll("[data-row]")]);

/** The publisher's own fields with facts, by their ids. */
export const ownFacts = /** @type {HTMLElement[]} */ (
  [...template.content.querySelectorAll("[data-fact]")]);

/** Terms have no words in a further language, whose readers get English. @param {Both} both */
export const inLanguage = (both) => both[language] ?? both.en ?? "";

/**
 * An element with words of a case, which are Japanese in every language of the site.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string | HTMLElement} text
 * @param {Partial<HTMLElementTagNameMap[T]>} [properties]
 */
export function ja(tag, text, properties) {
  const language = isJapanesePage ? {} : { lang: "ja" };
  const all = /** @type {Partial<HTMLElementTagNameMap[T]>} */ ({ ...language, ...properties });
  return make(tag, all, text);
}

/** @param {{title: string, english?: string}} one */
export const titleOf = ({ title, english }) => (isJapanesePage ? title : english ?? title);

/** @param {{title: string, english?: string}} one */
export function named(one) {
  const title = titleOf(one);
  return title === one.title ? ja("span", title) : make("span", {}, title);
}

/**
 * What readers of English read instead of the places.
 * @param {Case} one
 */
export const placesOf = ({ prefectures, places }) => [
  !isJapanesePage && make("p", {}, prefectures.map(inLanguage).join(", ")),
  ja("p", places.join("、")),
];

/**
 * Nothing where the list is empty.
 * @template T
 * @param {T[] | undefined} list
 * @param {(item: T) => HTMLElement} item
 */
export const items = (list, item) =>
  list?.[0] === undefined ? undefined : make("ul", {}, list.map((one) => item(one)));

export const absent = (text = say("absent")) => make("span", { className: "absent" }, text);

/** @param {string} text */
export const remark = (text) => make("span", { className: "remark" }, text);
