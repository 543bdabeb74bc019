/* On the page of a case: the ones before and after in the list that the reader comes from. */

import { keptOrder } from "./order/kept.js";

/** @param {string} address */
const file = (address) => address.split(/[?#]/)[0];

const { list, cases } = keptOrder();
const here = cases.findIndex(([href]) => file(href) === file(location.href));
const nav = document.getElementById("neighbours");

/**
 * @param {HTMLAnchorElement | null} link
 * @param {number} to the number of a case, which the list may not have
 */
function lead(link, to) {
  const [href, title, lang] = cases[to] ?? [];
  link?.parentElement?.toggleAttribute("hidden", !href);
  if (!link || !href) return;
  link.href = href;
  Object.assign(link.lastElementChild ?? {}, { textContent: title, lang });
}

if (nav && here >= 0) {
  lead(nav.querySelector("[rel=prev]"), here - 1);
  lead(nav.querySelector("[rel=next]"), here + 1);
  /** @type {HTMLAnchorElement | null} */
  const back = nav.querySelector(".back-to-list");
  if (back) Object.assign(back, { href: list, textContent: nav.dataset.back });
}
