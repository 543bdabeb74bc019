/* The list of results. Nothing that was typed ever becomes HTML. */

/** @import { Card, Snippet } from "./shapes.js" */
/** @import { Say } from "../page/words.js" */
import { all, around, byId, first, make } from "../page/elements.js";
import { languageOf } from "../page/words.js";
import { PAGE, remember, state } from "./address.js";

/**
 * @param {Element} element
 * @param {Snippet} snippet
 */
function appendMarked(element, { text, marks }) {
  let at = 0;
  for (const [from, to] of marks) {
    element.append(text.slice(at, from), make("mark", {}, text.slice(from, to)));
    at = to;
  }
  element.append(text.slice(at));
}

/** How long nobody scrolls before the place is remembered, in milliseconds. */
const REST = 150;

/**
 * Who comes back from a case finds the list where it was left.
 * @param {Element} list
 */
function rememberPlace(list) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  list.addEventListener("click", (event) => {
    clearTimeout(waiting);
    const row = around(event, "a", HTMLAnchorElement)?.closest("li");
    if (row) remember({ shown: state.shown, y: scrollY, at: row.dataset.caseId });
  });
  addEventListener("scroll", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => remember({ shown: state.shown, y: scrollY }), REST);
  });
}

/** @param {Say} say */
export function resultsOf(say) {
  const list = byId("results", HTMLElement);
  const more = byId("more", HTMLButtonElement);
  const pager = document.getElementById("sheets");
  const pattern = byId("row", HTMLTemplateElement).content;
  /* Stays where nothing is asked or answered. */
  const plain = [...list.children];

  /** @param {Card} card */
  function row({ id, title, parties, prefectures, year, targets, measures, snippet }) {
    const copy = document.importNode(pattern, true);
    const item = first(copy, "li", HTMLLIElement);
    const link = first(item, "a", HTMLAnchorElement);
    const sentence = first(item, ".snippet", HTMLElement);
    item.dataset.caseId = id;
    link.href = `${id}.html`;
    link.append(title);
    first(item, ".case-row-parties", HTMLElement).append(parties.join(say("separator")));
    appendMarked(sentence, snippet);
    for (const part of [link, sentence]) part.lang = languageOf(part.textContent ?? "");
    first(item, "ul", HTMLElement).append(
      ...chips("place", [prefectures.join(say("comma"))]),
      ...chips("year", [year]),
      ...chips("target", targets),
      ...chips("measure", measures),
    );
    return item;
  }

  /**
   * @param {string} kind
   * @param {(string | undefined)[]} labels
   */
  const chips = (kind, labels) => labels.filter(Boolean)
    .map((label) => make("li", { className: `chip chip-${kind}` }, label));

  /**
   * @param {Element[]} rows
   * @param {number} left how many more there are
   */
  function put(rows, left) {
    list.replaceChildren(...rows);
    if (pager) pager.hidden = rows !== plain;
    more.hidden = rows === plain || left === 0;
    more.textContent = say("more", Math.min(PAGE, left));
  }

  rememberPlace(list);
  return {
    list,
    more,
    /** The list as the page came with it. */
    showPlain: () => put(plain, 0),
    /**
     * @param {Card[]} cards
     * @param {number} total
     */
    show: (cards, total) => put(cards.map(row), total - cards.length),
    /** @param {boolean} is */
    setBusy: (is) => list.setAttribute("aria-busy", String(is)),
    /** @param {string | undefined} id of a case, which may not be among them any more */
    focus(id) {
      const [link] = all(list, `[data-case-id="${id}"] a`, HTMLElement);
      link?.focus({ preventScroll: true });
    },
  };
}
