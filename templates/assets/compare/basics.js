/* What cases are: where, by whom, when, for whom; and whom to ask. */

/** @import { Case, Contact, Group, Row, Term } from "./shapes.js" */
import { make } from "../page/elements.js";
import { sectionsOf } from "./narrative.js";
import { inLanguage, items, ja, placesOf, remark, say } from "./words.js";

/**
 * The terms of each case, those that others share first.
 * @param {Case[]} cases
 * @param {"targets" | "measures"} what
 */
function terms(cases, what) {
  /** @param {Term} term */
  const countOf = ({ id }) =>
    cases.filter((one) => one[what]?.some((term) => term.id === id)).length;
  /** @param {number} count */
  const mark = (count) => (count === cases.length ? say("common") : say("shared", count));
  /** @param {Term} term */
  function item(term) {
    const count = countOf(term);
    if (count < 2) return make("li", {}, inLanguage(term));
    return make("li", { className: "shared" },
      inLanguage(term),
      make("span", { className: "mark-shared" }, mark(count)));
  }
  return cases.map((one) => {
    const sorted = [...(one[what] ?? [])].sort((a, b) => countOf(b) - countOf(a));
    return items(sorted, item);
  });
}

/** @param {Case} one */
const parties = (one) =>
  items(one.parties, ({ name, type }) =>
    make("li", {},
      make("span", { className: "party-type" }, inLanguage(type)), " ", ja("span", name)));

/** @param {Case} one */
function year(one) {
  const { year: written, inferred } = one;
  return written ? [
    make("span", {}, inLanguage(written)),
    inferred && make("span", { className: "inferred" }, inLanguage(inferred)),
  ] : sectionsOf(one, "SCHEDULE");
}

/**
 * Rows that stand only where a case says something.
 * @param {Case[]} cases
 * @returns {Row[]}
 */
function timing(cases) {
  const since = cases.map((one) => one.since && inLanguage(one.since));
  const frequency = cases.map((one) => one.frequency && ja("span", one.frequency));
  const rows = [
    { head: say("since"), cells: since },
    { head: say("frequency"), cells: frequency },
  ];
  return rows.filter(({ cells }) => cells.some(Boolean));
}

/** @param {Case[]} cases @returns {Group} */
export const basics = (cases) => ({
  name: say("basics"),
  rows: [
    { head: say("place"), cells: cases.map(placesOf) },
    { head: say("parties"), cells: cases.map(parties) },
    { head: say("year"), cells: cases.map(year) },
    ...timing(cases),
    { head: say("targets"), cells: terms(cases, "targets") },
    { head: say("measures"), cells: terms(cases, "measures") },
  ],
});

/**
 * @param {string | undefined} href
 * @param {string} text
 */
const linked = (href, text) => (href ? make("a", { href }, text) : text);

/** @param {Contact} contact */
const contactOf = ({ office, tel, url, href, dead }) => [
  ja("p", office),
  tel && make("p", {}, tel.map(({ words, address }) => linked(address && `tel:${address}`, words))),
  url && make("p", {}, linked(href, url)),
  url && dead && remark(say("dead")),
];

/** @param {Case} one */
const contactCell = (one) => (one.contact ? contactOf(one.contact) : sectionsOf(one, "CONTACT"));

/** @param {Case} one */
const sourceCell = ({ source: { title, url } }) =>
  ja("p", url ? make("a", { href: url }, title) : title);

/** @param {Case[]} cases @returns {Group} */
export const contacts = (cases) => ({
  name: say("groupContact"),
  rows: [
    { head: say("contact"), cells: cases.map(contactCell) },
    { head: say("collection"), cells: cases.map(({ source }) => inLanguage(source.collection)) },
    { head: say("source"), cells: cases.map(sourceCell) },
    { head: say("licence"), cells: cases.map(({ source }) => ja("p", source.licence)) },
  ],
});
