/* Where the script comes from, beside which others lie. */

const script = document.currentScript;

/** Its address; that of the page where it cannot tell. */
export const SOURCE = script instanceof HTMLScriptElement ? script.src : location.href;
