/* The buttons that copy the citation of a case, and the field that shows what they copy. */

import { all, first } from "../page/elements.js";
import { fill } from "../page/words.js";
import { bibtexOf, cslOf, risOf } from "./formats.js";
import { itemOf } from "./item.js";

/** @typedef {import("./item.js").Article} Article */

/** The page has one article among its data. @returns {Article} */
function articleOfPage() {
  const data = first(document, "script[type='application/ld+json']", HTMLScriptElement);
  const { "@graph": graph } = JSON.parse(data.text);
  return graph[0];
}

export function startCiting() {
  const citing = first(document, ".citing", HTMLElement);
  const field = first(citing, "textarea", HTMLTextAreaElement);
  const status = first(citing, "[role=status]", HTMLElement);
  const item = itemOf(articleOfPage());
  /** @type {Record<string, () => string>} */
  const formats = {
    text: () => first(document, ".citation", HTMLElement).innerText,
    bibtex: () => bibtexOf(item),
    ris: () => risOf(item),
    csl: () => cslOf(item),
  };

  /** @param {HTMLButtonElement} button */
  async function copy(button) {
    const name = button.textContent ?? "";
    const text = formats[button.value]();
    field.value = text;
    field.rows = Math.min(text.trim().split("\n").length, 12);
    field.hidden = false;
    field.setAttribute("aria-label", name);
    field.select();
    let key = "copied";
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // A browser may forbid it; what is selected can be copied by hand.
      key = "selected";
    }
    status.textContent = fill(citing.dataset[key] ?? "", [name]);
  }

  for (const button of all(citing, "button", HTMLButtonElement)) {
    button.addEventListener("click", () => copy(button));
  }
  citing.hidden = false;
}
