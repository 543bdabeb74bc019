/* The table: like stands beside like. */

/** @import { Case, Group, Row } from "./shapes.js" */
import { all, make } from "../page/elements.js";
import { basics, contacts } from "./basics.js";
import { figures } from "./figures.js";
import { narrative } from "./narrative.js";
import { roles } from "./roles.js";
import { absent, named, remark, say } from "./words.js";

/** Styles that stack the cells on narrow screens take these roles away. */
const ROLES = {
  "thead, tbody": "rowgroup",
  tr: "row",
  td: "cell",
  "th[scope=col]": "columnheader",
  "th[scope^=row]": "rowheader",
};

/**
 * @param {Row} row
 * @param {Case[]} cases
 */
const tableRow = ({ head, cells }, cases) =>
  make("tr", {},
    make("th", { scope: "row" }, head),
    cells.map((cell, at) => {
      const parts = [cell].flat(2).filter(Boolean);
      return make("td", {},
        make("p", { className: "whose" }, named(cases[at])),
        parts[0] ? parts : absent());
    }));

/**
 * @param {Group} group
 * @param {Case[]} cases
 */
const bodyOf = ({ name, remark: note, rows }, cases) =>
  make("tbody", {},
    make("tr", { className: "group" },
      make("th", { scope: "rowgroup", colSpan: cases.length + 1 }, name, note && remark(note))),
    rows.map((row) => tableRow(row, cases)));

/**
 * @param {Case[]} cases
 * @param {HTMLElement[]} headings a cell for each case
 */
export function table(cases, headings) {
  const groups = [basics(cases), narrative(cases), roles(cases), figures(cases), contacts(cases)];
  const whole = make("table", { className: `side-by-side of-${cases.length}` },
    make("caption", {}, say("caption", cases.length)),
    make("thead", {}, make("tr", {}, make("td"), headings)),
    groups.map((group) => bodyOf(group, cases)));
  whole.setAttribute("role", "table");
  for (const [selector, role] of Object.entries(ROLES)) {
    for (const element of all(whole, selector, HTMLElement)) element.setAttribute("role", role);
  }
  return whole;
}
