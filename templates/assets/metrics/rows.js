/* The rows of the table of figures, as the page has them, and how they can be ordered. */

/** @param {string} words */
export const fold = (words) => words.normalize("NFKC").toLowerCase();

const collator = new Intl.Collator("ja", { numeric: true });

/**
 * @typedef {object} Row
 * @property {HTMLTableRowElement} element
 * @property {number} order in which the page has it
 * @property {string} kind
 * @property {string} unit
 * @property {number} kindOrder
 * @property {number} unitOrder
 * @property {string} kindWords
 * @property {string} indicator
 * @property {number} value
 * @property {string} period
 * @property {string} round
 * @property {number | null} whole null where the figure is no part of anything
 * @property {number} north the order of its prefecture
 * @property {string[]} places
 * @property {string} title of the case
 */

/**
 * @typedef {"indicator" | "value" | "kind" | "period" | "round" | "whole" | "prefecture"
 *   | "case"} Column
 */

/** @param {HTMLTableCellElement} cell */
const words = (cell) => cell.textContent?.trim() ?? "";

/**
 * @param {HTMLTableElement} table
 * @param {{kinds: string[], units: string[]}} options in their order
 * @returns {Row[]}
 */
export function rowsOf(table, { kinds, units }) {
  return Array.from(table.tBodies[0].rows, (element, order) => {
    const [indicator, , kindCell, periodCell, roundCell, wholeCell, , title] = element.cells;
    const { kind = "", unit = "", value, north, place = "" } = element.dataset;
    const { whole } = wholeCell.dataset;
    return {
      element,
      order,
      kind,
      unit,
      kindOrder: kinds.indexOf(kind),
      unitOrder: units.indexOf(unit),
      kindWords: kindCell.textContent ?? "",
      indicator: fold(indicator.textContent ?? ""),
      value: Number(value),
      period: periodCell.querySelector("time")?.dateTime ?? "",
      round: roundCell.className === "none" ? "" : words(roundCell),
      whole: whole === undefined ? null : Number(whole),
      north: Number(north),
      places: place.split(" "),
      title: words(title),
    };
  });
}

/** @typedef {(one: Row, other: Row) => number} Order */

/**
 * Figures are put in order only among those of the same unit and kind.
 * @type {Order}
 */
export const byGroup = (one, other) =>
  one.unitOrder - other.unitOrder || one.kindOrder - other.kindOrder;

/** @type {Order} */
function byPeriod(one, other) {
  if (one.period === other.period) return 0;
  return one.period < other.period ? -1 : 1;
}

/** @type {Record<Column, Order>} */
const ORDERS = {
  indicator: (one, other) => one.order - other.order,
  value: (one, other) => one.value - other.value,
  kind: (one, other) => one.kindOrder - other.kindOrder,
  period: byPeriod,
  round: (one, other) => collator.compare(one.round, other.round),
  whole: (one, other) => (one.whole ?? 0) - (other.whole ?? 0),
  prefecture: (one, other) => one.north - other.north,
  case: (one, other) => collator.compare(one.title, other.title),
};

/**
 * @param {string | undefined} name
 * @returns {name is Column}
 */
export const isColumn = (name) => name !== undefined && Object.hasOwn(ORDERS, name);

/** Columns whose values can be compared only within a group. @param {Column} column */
const isGrouped = (column) => column === "value" || column === "whole";

/**
 * @param {Row} row
 * @param {Column} column
 */
function lacks(row, column) {
  if (column === "period") return row.period === "";
  if (column === "round") return row.round === "";
  return column === "whole" && row.whole === null;
}

/**
 * Rows that lack what is sorted by come last, whichever way the others run.
 * @param {{column: Column, isDown: boolean}} by
 * @returns {Order}
 */
export const orderBy = ({ column, isDown }) => (one, other) => {
  const missing = Number(lacks(one, column)) - Number(lacks(other, column));
  const apart = isGrouped(column) ? byGroup(one, other) : 0;
  const order = ORDERS[column](one, other);
  return missing || apart || (isDown ? -order : order) || one.order - other.order;
};
