/* The list below the search box: what may be meant while somebody types, chosen with the arrows. */

/** @import { Offer } from "./shapes.js" */
/** @import { Say } from "../page/words.js" */
import { byId, make } from "../page/elements.js";
import { languageOf } from "../page/words.js";

/**
 * @param {HTMLInputElement} box
 * @param {Say} say
 * @param {(offer: Offer) => void} choose
 */
export function offersOf(box, say, choose) {
  const list = byId("offers", HTMLElement);
  /** Counts what was shown, so that offers that come late are known. */
  let turn = 0;

  /** The one that the arrows have come to. @returns {HTMLElement | null} */
  const active = () => list.querySelector("[aria-selected=true]");

  /** @param {Element} [offer] */
  function activate(offer) {
    for (const one of list.children) one.setAttribute("aria-selected", String(one === offer));
    box.setAttribute("aria-expanded", String(!list.hidden));
    box.setAttribute("aria-activedescendant", offer?.id ?? "");
    offer?.scrollIntoView({ block: "nearest" });
  }

  /** @param {HTMLElement[]} items */
  function put(items) {
    turn++;
    list.replaceChildren(...items);
    list.hidden = !items[0];
    activate();
  }

  /**
   * @param {Offer} offer
   * @param {number} at
   */
  function item(offer, at) {
    const made = make("li", { id: `offer-${at}`, onclick: () => choose(offer) },
      make("span", { lang: languageOf(offer.label) }, offer.label),
      make("span", { className: "kind" }, say(offer.kind)));
    made.setAttribute("role", "option");
    return made;
  }

  /** @param {Promise<Offer[]>} coming */
  async function show(coming) {
    turn++;
    const mine = turn;
    const offers = await coming.catch(() => []);
    if (mine === turn && document.activeElement === box) put(offers.map(item));
  }

  /**
   * One step beyond either end none is chosen.
   * @param {number} by
   */
  function step(by) {
    const stops = [undefined, ...list.children];
    const at = stops.indexOf(active() ?? undefined) + by;
    activate(stops.at(at % stops.length));
  }

  // The box keeps the focus while an offer is pressed.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  box.addEventListener("blur", () => put([]));

  return { active, show, step, close: () => put([]), isOpen: () => !list.hidden };
}
