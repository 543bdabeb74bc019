/* The list from which a reader came to a case, with its order; kept for this window. */

const ORDER_KEY = "jirei.order";

/**
 * @typedef {[href: string, title: string, lang: string]} Link to a case
 * @typedef {{list: string, cases: Link[]}} Kept with the address of the list
 */

/** @param {Kept} kept */
export function keepOrder(kept) {
  try {
    sessionStorage.setItem(ORDER_KEY, JSON.stringify(kept));
  } catch {
    // Where nothing can be kept, the order of all cases stands.
  }
}

/** @returns {Kept} */
export function keptOrder() {
  try {
    return JSON.parse(sessionStorage.getItem(ORDER_KEY) ?? '{"list":"","cases":[]}');
  } catch {
    return { list: "", cases: [] };
  }
}
