/* The rows of the table of figures: brought when they are needed, filtered, and put in order. */

/** @import { Column, Data, Row } from "./shapes.js" */
import { make } from "../page/elements.js";

/** @param {string} words */
export const fold = (words) => words.normalize("NFKC").toLowerCase();

const collator = new Intl.Collator("ja", { numeric: true });

/** @type {Row[] | undefined} */
let rows;

/* The script that is loaded calls this. */
Object.assign(globalThis, {
  /** @param {Data} data */
  jireiFigures({ cases, figures }) {
    rows = figures.map((figure, order) =>
      ({ figure, order, of: cases[figure.of], indicator: fold(figure.indicator) }));
  },
});

/** @type {Promise<Row[] | undefined> | undefined} */
let coming;

/**
 * The figures of all pages; undefined where the file is not there.
 * @param {string} src
 */
export const loadRows = (src) => coming ??= new Promise((resolve) => {
  const end = () => resolve(rows);
  document.head.append(make("script", { src, onload: end, onerror: end }));
});

/**
 * @param {Row} row
 * @param {string} name of a filter
 * @param {string} value not empty
 */
export function fits({ figure, of, indicator }, name, value) {
  if (name === "indicator") return indicator.includes(fold(value.trim()));
  if (name === "kind") return figure.kind === value;
  if (name === "unit") return figure.unit === value;
  if (name === "year") return figure.years?.includes(value) === true;
  return of.terms?.includes(`${name}=${value}`) === true;
}

/** @typedef {(one: Row, other: Row) => number} Order */

/** @type {Record<Column, (row: Row, kinds: string[]) => string | number | undefined>} */
const KEYS = {
  indicator: ({ order }) => order,
  value: ({ figure }) => figure.value,
  kind: ({ figure }, kinds) => kinds.indexOf(figure.kind),
  period: ({ figure }) => figure.sort,
  round: ({ figure }) => figure.round,
  whole: ({ figure }) => figure.denominator,
  prefecture: ({ of }) => of.north,
  case: ({ of }) => of.title,
};

/**
 * @param {string | undefined} name
 * @returns {name is Column}
 */
export const isColumn = (name) => name !== undefined && Object.hasOwn(KEYS, name);

/**
 * @param {string | number} one
 * @param {string | number} other
 */
function compare(one, other) {
  return typeof one === "number" && typeof other === "number"
    ? one - other
    : collator.compare(String(one), String(other));
}

/**
 * Figures are put in order only among those of the same unit and kind.
 * @param {{kinds: string[], units: string[]}} choices in their order
 * @returns {Order}
 */
export const byGroup = ({ kinds, units }) => (one, other) =>
  units.indexOf(one.figure.unit) - units.indexOf(other.figure.unit)
    || kinds.indexOf(one.figure.kind) - kinds.indexOf(other.figure.kind);

/**
 * Rows that lack what is sorted by come last, whichever way the others run.
 * @param {{column: Column, isDown: boolean}} by
 * @param {{kinds: string[], units: string[]}} choices in their order
 * @returns {Order}
 */
export function orderBy({ column, isDown }, choices) {
  const isGrouped = column === "value" || column === "whole";
  const group = byGroup(choices);
  return (one, other) => {
    const [a, b] = [KEYS[column](one, choices.kinds), KEYS[column](other, choices.kinds)];
    if (a === undefined || b === undefined) {
      return Number(a === undefined) - Number(b === undefined) || one.order - other.order;
    }
    const order = compare(a, b);
    const apart = isGrouped ? group(one, other) : 0;
    return apart || (isDown ? -order : order) || one.order - other.order;
  };
}
