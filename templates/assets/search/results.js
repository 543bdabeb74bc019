/* The list of results. Nothing that was typed ever becomes HTML. */

/** @import { Card, Match, Snippet } from "./shapes.js" */
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

/**
 * The sections of the results in their order.
 * @type {Match[]}
 */
const SECTIONS = ["full", "partial", "corrected"];

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
  const place = byId("results", HTMLElement);
  const more = byId("more", HTMLButtonElement);
  const pager = document.getElementById("sheets");
  const pattern = byId("row", HTMLTemplateElement).content;
  /* Stays where nothing is asked or answered. */
  const plain = [...place.children];

  /** @param {Card} card */
  function row(card) {
    const { id, title, parties, prefectures, year, targets, measures, missing, snippet } = card;
    const copy = document.importNode(pattern, true);
    const item = first(copy, "li", HTMLLIElement);
    const link = first(item, "a", HTMLAnchorElement);
    const sentence = first(item, ".snippet", HTMLElement);
    item.dataset.caseId = id;
    link.href = `${id}.html`;
    link.append(title);
    first(item, ".case-row-parties", HTMLElement).append(parties.join(say("separator")));
    appendMarked(sentence, snippet);
    if (missing[0]) sentence.after(withoutLine(missing));
    for (const part of [link, sentence]) part.lang = languageOf(part.textContent ?? "");
    first(item, "ul", HTMLElement).append(
      ...chips("place", [prefectures.join(say("comma"))]),
      ...chips("year", [year]),
      ...chips("target", targets),
      ...chips("measure", measures),
    );
    return item;
  }

  /** @param {string[]} words */
  const withoutLine = (words) =>
    make("p", { className: "without" }, say("without"), words.join(say("comma")));

  /**
   * Cases that have all words need no heading; the others stand below one that says why.
   * @param {Match} match
   * @param {Card[]} cards
   */
  const section = (match, cards) => cards[0] ? [
    ...(match === "full" ? [] : [make("h2", { className: "match" }, say(match))]),
    make("ol", { className: "case-list" }, ...cards.map(row)),
  ] : [];

  /**
   * Cases around a place without any; they are no results, so they come last and are not counted.
   * @param {Card[]} cards
   * @param {string} areas
   */
  const nearby = (cards, areas) => cards[0] ? [
    make("h2", { className: "match" }, say("nearby", areas)),
    make("ol", { className: "case-list" }, ...cards.map(row)),
  ] : [];

  /**
   * @param {string} kind
   * @param {(string | undefined)[]} labels
   */
  const chips = (kind, labels) => labels.filter(Boolean)
    .map((label) => make("li", { className: `chip chip-${kind}` }, label));

  /**
   * @param {Element[]} lists
   * @param {number} left how many more results there are
   */
  function put(lists, left) {
    place.replaceChildren(...lists);
    if (pager) pager.hidden = lists !== plain;
    more.hidden = lists === plain || left === 0;
    more.textContent = say("more", Math.min(PAGE, left));
  }

  rememberPlace(place);
  return {
    place,
    more,
    /** The list as the page came with it. */
    showPlain: () => put(plain, 0),
    /**
     * @param {Card[]} cards
     * @param {number} total
     * @param {Card[]} around
     * @param {string} areas in which those around are
     */
    show: (cards, total, around, areas) => put(
      [
        ...SECTIONS.flatMap((kind) => section(kind, cards.filter(({ match }) => match === kind))),
        ...nearby(around, areas),
      ],
      total - cards.length),
    /** @param {boolean} is */
    setBusy: (is) => place.setAttribute("aria-busy", String(is)),
    /** @param {string | undefined} id of a case, which may not be among them any more */
    focus(id) {
      const [link] = all(place, `[data-case-id="${id}"] a`, HTMLElement);
      link?.focus({ preventScroll: true });
    },
  };
}
