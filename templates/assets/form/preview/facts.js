/* Parts without a drawing of their own: each fact below the name of its field. */

/** @import { Part } from "../../page/elements.js" */
/** @import { Mapping, Value } from "../shapes.js" */
import { first, make } from "../../page/elements.js";
import { page } from "../page.js";
import { isMapping } from "../reading.js";
import { items, ja, proseOf } from "./parts.js";

/**
 * What the form calls a field of a group or a row.
 * @param {string} rows
 * @param {string} key
 */
const nameIn = (rows, key) =>
  first(page, `[data-key="${rows}"] [data-key="${key}"] .name`, HTMLElement).textContent ?? key;

/** @param {string} rows @param {Mapping} row */
const factList = (rows, row) =>
  make("dl", { className: "facts" },
    Object.entries(row).flatMap(([key, value]) => [
      make("dt", {}, nameIn(rows, key)),
      ja("dd", [value].flat().join("、")),
    ]));

/**
 * A text, a list of texts, a group, or rows.
 * @param {string} key
 * @param {Value} value
 * @returns {Part[]}
 */
export function factsOf(key, value) {
  if (typeof value === "string") return [proseOf(value)];
  const rows = [value].flat();
  const texts = rows.filter((row) => !isMapping(row));
  return [
    texts[0] && items(texts, (text) => ja("li", String(text))),
    ...rows.filter(isMapping).map((row) => factList(key, row)),
  ];
}
