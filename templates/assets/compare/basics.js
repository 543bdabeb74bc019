/* What cases are: where, by whom, when, for whom; and whom to ask. */

/** @import { Case, Contact, Group, OwnEntry, Row } from "./shapes.js" */
import { make } from "../page/elements.js";
import { sectionsOf } from "./narrative.js";
import { inLanguage, items, ja, ownFacts, placesOf, remark, say } from "./words.js";

/**
 * What each case has of a kind, what others share first. Only terms have an id to share.
 * @template {{id?: string}} T
 * @param {Case[]} cases
 * @param {(one: Case) => T[] | undefined} of
 * @param {(item: T) => string | HTMLElement} shown
 */
function shared(cases, of, shown) {
  /** @param {T} item */
  const countOf = ({ id }) =>
    cases.filter((one) => id && of(one)?.some((other) => other.id === id)).length;
  /** @param {number} count */
  const mark = (count) => (count === cases.length ? say("common") : say("shared", count));
  /** @param {T} one */
  function entry(one) {
    const count = countOf(one);
    if (count < 2) return make("li", {}, shown(one));
    return make("li", { className: "shared" },
      shown(one),
      make("span", { className: "mark-shared" }, mark(count)));
  }
  return cases.map((one) => {
    const sorted = [...(of(one) ?? [])].sort((a, b) => countOf(b) - countOf(a));
    return items(sorted, entry);
  });
}

/** @param {OwnEntry} entry */
const ownWords = ({ words, href }) => linked(href, inLanguage(words));

/**
 * A row for each of the publisher's own fields of which a case says something.
 * @param {Case[]} cases
 * @returns {Row[]}
 */
const ownRows = (cases) =>
  ownFacts
    .filter(({ id }) => cases.some(({ own }) => own?.[id]))
    .map((field) => ({
      head: field.textContent ?? "",
      cells: shared(cases, ({ own }) => own?.[field.id], ownWords),
    }));

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
    { head: say("targets"), cells: shared(cases, ({ targets }) => targets, inLanguage) },
    { head: say("measures"), cells: shared(cases, ({ measures }) => measures, inLanguage) },
    ...ownRows(cases),
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
