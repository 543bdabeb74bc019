/* What else words mean, as far as their buckets are loaded; the twin of Synonyms. */

/** @import { Synonyms } from "./shapes.js" */
import { insideLatin, isPhrase, isWord, pairsOf } from "./text.js";

const LABEL = "+";

/** What stands before what says more than the word. */
export const BROADER = "<";

const BETWEEN_PARTS = "\u001f";

/** @param {number} longest the length of the longest word that means something else as well */
export function synonymsOf(longest) {
  /** @type {Synonyms} */
  const synonyms = {
    others: new Map(),
    cut: new Map(),
    labels: new Set(),
    longestAt,
    beginning: (first) => [...synonyms.others.keys()].filter((word) => word[0] === first).sort(),
    learn,
  };

  /**
   * The length of the longest word with synonyms that begins here, 0 where none does.
   * @param {string} text
   * @param {number} from
   * @param {number} [most] how long it may be
   */
  function longestAt(text, from, most = longest) {
    /** @param {number} length */
    const isSynonym = (length) =>
      synonyms.others.has(text.substring(from, from + length))
        && !insideLatin(text, from + length);
    let length = Math.min(most, text.length - from);
    while (length > 1 && !isSynonym(length)) length--;
    return length > 1 ? length : 0;
  }

  /**
   * Learns what else a word stands for, and the words of the index in it.
   * @param {string} cell
   */
  function cutOf(cell) {
    const mark = cell[0] === BROADER ? BROADER : "";
    const parts = cell.slice(mark.length).split(BETWEEN_PARTS);
    const word = parts.join("");
    const words = parts.filter((part) => word[0] === "#" || isWord(part[0]));
    synonyms.cut.set(mark + word, isPhrase(word) ? pairsOf(word) : words);
    return mark + word;
  }

  /** @param {string} lines of a bucket */
  function learn(lines) {
    for (const line of lines ? lines.split("\n") : []) {
      const [size, ...cells] = line.split("\t");
      const words = cells.splice(0, Number(size));
      const others = cells.map(cutOf);
      for (const word of words) {
        synonyms.others.set(word, others.filter((other) => other !== word));
        if (size[0] === LABEL) synonyms.labels.add(word);
      }
    }
  }

  return synonyms;
}
