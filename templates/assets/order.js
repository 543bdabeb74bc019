/* A list of cases keeps its order when one is chosen, for the page of the case to lead on in it. */

/** @import { Link } from "./order/kept.js" */
import { keepOrder } from "./order/kept.js";
import { all, around } from "./page/elements.js";

const CASE = ".case-row h3 a";

/** @param {HTMLAnchorElement} link @returns {Link} */
const kept = (link) => {
  const holder = link.closest("[lang]");
  const lang = holder instanceof HTMLElement ? holder.lang : "";
  return [link.href, link.textContent ?? "", lang];
};

document.addEventListener("click", (event) => {
  const list = around(event, CASE, HTMLAnchorElement)?.closest("ol, ul");
  if (!list) return;
  keepOrder({ list: location.href, cases: all(list, CASE, HTMLAnchorElement).map(kept) });
});
