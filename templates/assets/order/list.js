/* A list of cases keeps its order when one is chosen, for the page of the case to lead on in it. */

/** @import { Link } from "./kept.js" */
import { all, around } from "../page/elements.js";
import { keepOrder } from "./kept.js";

const LISTED = ".case-row h3 a";

/** @param {HTMLAnchorElement} link @returns {Link} */
const kept = (link) => {
  const holder = link.closest("[lang]");
  const lang = holder instanceof HTMLElement ? holder.lang : "";
  return [link.href, link.textContent ?? "", lang];
};

/** Results of a search are one list, however many headings part them. */
export function keepOrders() {
  document.addEventListener("click", (event) => {
    const link = around(event, LISTED, HTMLAnchorElement);
    const list = link?.closest("#results") ?? link?.closest("ol, ul");
    if (!list) return;
    keepOrder({ list: location.href, cases: all(list, LISTED, HTMLAnchorElement).map(kept) });
  });
}
