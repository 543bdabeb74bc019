/* Makes the rows of the table of figures as parts/metricTable.jte does. */

/** @import { Row } from "./shapes.js" */
import { make } from "../page/elements.js";

/**
 * @param {HTMLTableCellElement[]} headers
 * @param {(kind: string) => string} nameOf a kind
 */
export function renderer(headers, nameOf) {
  const caseLang = document.documentElement.lang === "ja" ? {} : { lang: "ja" };
  const labels = headers.map((header) => header.textContent ?? "");

  /**
   * @param {number} at column
   * @param {string | HTMLElement | undefined} content
   * @param {Partial<HTMLTableCellElement>} [properties]
   */
  function cell(at, content, properties = {}) {
    const { hidden } = headers[at];
    const missing = content === undefined ? { className: "none" } : {};
    const td = make("td", { ...properties, ...missing, hidden }, content ?? "–");
    // A value stands beside its unit and needs no label.
    if (at > 1) td.dataset.label = labels[at];
    return td;
  }

  /** @param {Row} row */
  return ({ figure, of }) => make("tr", figure.odd ? { className: "odd" } : {},
    make("th", { scope: "row", ...caseLang }, figure.indicator),
    cell(1, figure.number, { className: "figure" }),
    cell(2, figure.unit, caseLang),
    cell(3, nameOf(figure.kind)),
    cell(4, figure.period),
    cell(5, figure.round, caseLang),
    cell(6, figure.whole),
    cell(7, of.places),
    cell(8, make("a", {
      className: "clip", href: `${of.href}#${figure.part}`, title: of.title,
      ...of.lang && { lang: of.lang },
    }, of.title)),
    cell(9, figure.notes, { className: "notes" }));
}
