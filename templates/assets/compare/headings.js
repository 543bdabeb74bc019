/* Above each column the case, and what can be done with it: move it, take it away. */

/** @import { Case } from "./shapes.js" */
import { make } from "../page/elements.js";
import { named, say, titleOf, words } from "./words.js";

/**
 * Asks for other cases.
 * @typedef {(ids: string[], message: string) => Promise<void>} Change
 */

/**
 * What the headings need of the page.
 * @typedef {object} Surroundings
 * @property {Change} change
 * @property {(at: number, kind: string) => void} focusHandle of the heading with that number
 * @property {() => void} focusTold
 */

/**
 * @param {Case[]} cases
 * @param {Surroundings} surroundings
 */
export function headingsOf(cases, { change, focusHandle, focusTold }) {
  const ids = cases.map(({ id }) => id);

  /**
   * @param {Case} one
   * @param {string} kind
   * @param {string} key of what is read out
   * @param {string | HTMLElement} text
   * @param {() => void} onclick
   */
  function button(one, kind, key, text, onclick) {
    const className = `quiet-button ${kind}`;
    const element = make("button", { type: "button", className, onclick }, text);
    element.setAttribute("aria-label", say(key, titleOf(one)));
    return element;
  }

  /**
   * @param {Case} one
   * @param {number} at
   * @param {string} kind
   * @param {number} by
   */
  function move(one, at, kind, by) {
    const arrow = make("span", {}, by < 0 ? "←" : "→");
    const element = button(one, kind, kind, arrow, async () => {
      const others = ids.filter((id) => id !== one.id);
      const moved = [...others.slice(0, at + by), one.id, ...others.slice(at + by)];
      await change(moved, say("moved", titleOf(one), at + by + 1));
      focusHandle(at + by, kind);
    });
    element.disabled = !ids[at + by];
    return element;
  }

  /** @param {Case} one */
  const drop = (one) => button(one, "drop", "dropOne", say("drop"), async () => {
    await change(ids.filter((id) => id !== one.id), say("dropped", titleOf(one)));
    focusTold();
  });

  return cases.map((one, at) => {
    const href = (words.cases ?? "").replace("index.html", `${one.id}.html`);
    const moves = cases[1] ? [move(one, at, "earlier", -1), move(one, at, "later", 1)] : [];
    return make("th", { scope: "col" },
      make("a", { href }, named(one)),
      make("div", { className: "handles" }, moves, drop(one)));
  });
}
