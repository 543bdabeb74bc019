/* What the cases tell. Nothing of their words ever becomes HTML by itself. */

/** @import { Case, Cost, Group } from "./shapes.js" */
import { make } from "../page/elements.js";
import { inLanguage, ja, label, narrativeRows, say } from "./words.js";

/** The kind of the section that tells of costs. */
const COSTS = "COST";

/** @type {Record<string, "p" | "ul" | "ol" | "li" | "strong" | "em" | "br">} */
const KEPT = { P: "p", UL: "ul", OL: "ol", LI: "li", STRONG: "strong", EM: "em", BR: "br" };

/**
 * Of the cleaned HTML of a case only plain elements without attributes, made anew.
 * @param {Node} from
 * @param {HTMLElement} to
 */
function copyInto(from, to) {
  for (const node of from.childNodes) {
    const name = node.nodeName;
    if (node instanceof Text) {
      to.append(node.data);
    } else if (Object.hasOwn(KEPT, name)) {
      to.append(copyInto(node, make(KEPT[name])));
    } else if (/^(H\d|TR|CAPTION)$/.test(name)) {
      const className = name[0] === "H" ? "heading" : "";
      to.append(copyInto(node, make("p", { className })));
    } else {
      copyInto(node, to);
      // Cells of a table stand side by side in a paragraph.
      if (/^T[DH]$/.test(name)) to.append(" ");
    }
  }
  return to;
}

/** @param {string} html */
const parse = (html) => new DOMParser().parseFromString(html, "text/html").body;

/**
 * What the sections of one kind say; nothing if there are none.
 * @param {Case} one
 * @param {string} kind
 */
export function sectionsOf({ sections, costs }, kind) {
  const html = sections?.[kind];
  const text = html && copyInto(parse(html), ja("div", "", { className: "text" }));
  return kind === COSTS && costs ? [text, costList(costs)] : text;
}

/**
 * The costs that a case gives as data.
 * @param {Cost[]} costs
 */
const costList = (costs) =>
  make("ul", { className: "costs" }, costs.map(({ item, facts }) =>
    make("li", {}, ja("span", item), " ", inLanguage(facts))));

/**
 * The page lists the kinds in their order, and which of them stand even where no case says
 * anything.
 * @param {Case[]} cases
 * @returns {Group}
 */
export function narrative(cases) {
  const kinds = narrativeRows.filter(({ id, dataset }) =>
    dataset.row === "always" || cases.some((one) => sectionsOf(one, id)));
  const rows = kinds.map(({ id }) =>
    ({ head: label(id), cells: cases.map((one) => sectionsOf(one, id)) }));
  return { name: say("narrative"), rows };
}
