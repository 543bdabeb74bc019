/* What is said above the results: how they were found, and what else could be asked. */

/** @import { Found, Piece } from "./shapes.js" */
/** @import { Say } from "../page/words.js" */
import { byId, make } from "../page/elements.js";
import { isWestern } from "../page/words.js";
import { changed, state } from "./address.js";

/**
 * Links of the notes lead to the page itself, so that they can be opened beside it as well.
 * @param {string} label
 * @param {string} name of a parameter
 * @param {string} value
 */
const link = (label, name, value) =>
  make("a", { href: `?${changed(name, value)}` }, label);

/**
 * The words by which something was found and that readers should know: not longer forms of what
 * they typed, and no English ones on a Japanese page.
 * @param {Piece} piece
 */
const wordsToTell = ({ typed, others }) =>
  others.filter((word) => !word.includes(typed) && (isWestern(typed) || !isWestern(word)));

/** @param {Say} say */
export function notesOf(say) {
  const place = byId("notes", HTMLElement);

  /** @param {Piece} piece */
  function lineOf(piece) {
    const { typed, found, near, required } = piece;
    if (!found) return say(required ? "absent" : "notFound", typed);
    const words = wordsToTell(piece).map((word) => say("quote", word));
    return words[0] ? say(near ? "near" : "others", typed, words.join(say("comma"))) : "";
  }

  /**
   * @param {Found} found
   * @param {string[]} better queries
   */
  function linesOf({ matches, pieces }, better) {
    const relaxed = matches[0] === "partial";
    const lines = pieces.map(lineOf).filter(Boolean).map((line) => [line]);
    /** @type {(string | HTMLElement)[][]} */
    const all = relaxed ? [[say("relaxed")], ...lines] : [...lines];
    if (state.asked.has("strict")) {
      all.push([say("strictNow"), link(say("loose"), "strict", "")]);
    } else if (relaxed || pieces.some(({ others }) => others[0])) {
      all.push([link(say("strict"), "strict", "1")]);
    }
    if (better[0]) {
      all.push([say("nearMisses"), ...better.map((query) => link(query, "q", query))]);
    }
    return all;
  }

  return {
    /**
     * @param {Found} found
     * @param {string[]} better
     */
    show(found, better) {
      place.replaceChildren(...linesOf(found, better).map((parts) => make("p", {}, ...parts)));
    },
    clear: () => place.replaceChildren(),
  };
}
