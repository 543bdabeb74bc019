/* Reads the meta shard, which tells the sizes of the others, fields, facets, rules and synonyms. */

/** @import { Meta, QueryWords, Rules, Synonyms, Value } from "./shapes.js" */
import { failure } from "./files.js";
import { inverseLengths } from "./scores.js";
import { isWord, learnForms } from "./text.js";

const FORMAT = "3";

/** What stands before a word: whether the index has it, and whether it is a label. */
const KNOWN = "=+";
const LABEL = "+-";
const BETWEEN_PARTS = "\u001f";

function emptySynonyms() {
  /** @type {Synonyms} */
  const empty = { others: new Map(), cut: new Map(), labels: new Set(), sorted: [], longest: 1 };
  return empty;
}

/**
 * Learns a word with its parts.
 * @param {string} cell
 * @param {Synonyms} synonyms
 */
function learn(cell, { cut, labels }) {
  const mark = cell[0];
  const parts = cell.slice(1).split(BETWEEN_PARTS);
  const word = parts.join("");
  const words = parts.filter((part) => word[0] === "#" || isWord(part[0]));
  cut.set(word, KNOWN.includes(mark) ? words : null);
  if (LABEL.includes(mark)) labels.add(word);
  return word;
}

/**
 * Each of the first words means all that stand from a place on, itself apart.
 * @param {string[]} cells
 * @param {number} keys the number of words that mean something
 * @param {number} from
 * @param {Synonyms} synonyms
 */
function relate(cells, keys, from, synonyms) {
  const words = cells.map((cell) => learn(cell, synonyms));
  for (const word of words.slice(0, keys)) {
    const others = synonyms.others.get(word) ?? new Set();
    synonyms.others.set(word, others);
    for (const other of words.slice(from)) {
      if (other !== word) others.add(other);
    }
  }
}

/**
 * @param {string} text
 * @returns {Meta}
 */
export function readMeta(text) {
  const synonyms = emptySynonyms();
  const sizes = { size: 0, buckets: 0, full: 0, suggestions: 0, spellings: 0, stamp: "" };
  /** @type {Partial<Rules>} */
  const rules = {};
  /** @type {Partial<QueryWords>} */
  const words = {};
  /** @type {Map<string, number>} */
  const beforeEra = new Map();
  /** @type {Meta["fields"]} */
  const fields = [];
  /** @type {Record<string, Value[]>} */
  const facets = {};
  /** @type {Value[]} */
  let values = [];

  /** @type {Record<string, (...cells: string[]) => void>} */
  const lines = {
    jirei(format, stamp, size, buckets, full, suggestions, spellings) {
      if (format !== FORMAT) throw failure("broken", `format ${format}`);
      Object.assign(sizes, { size: +size, buckets: +buckets, full: +full, stamp });
      sizes.suggestions = +suggestions;
      sizes.spellings = +spellings;
    },
    rule(name, flags, source, ...eras) {
      rules[/** @type {keyof Rules} */ (name)] = new RegExp(source, flags);
      for (const era of eras) {
        const [written, before] = era.split(" ");
        beforeEra.set(written, Number(before));
      }
    },
    words(name, all) {
      words[/** @type {keyof QueryWords} */ (name)] = new Set(all.split(" "));
    },
    field(cases, mean) {
      fields.push({ cases: +cases, inverse: inverseLengths(+mean) });
    },
    forms: learnForms,
    facet(name) {
      values = [];
      facets[name] = values;
    },
    value(id, ja, en, region) {
      values.push({ id, ja, en, region });
    },
    same(keys, ...cells) {
      relate(cells, +keys, 0, synonyms);
    },
    term(keys, ...cells) {
      relate(cells, +keys, +keys, synonyms);
    },
  };
  for (const line of text.split("\n")) {
    const [first, ...cells] = line.split("\t");
    lines[first](...cells);
  }
  synonyms.sorted = [...synonyms.others.keys()].sort();
  synonyms.longest = Math.max(1, ...synonyms.sorted.map((word) => word.length));
  return {
    ...sizes,
    fields,
    facets,
    rules: /** @type {Rules} */ (rules),
    words: /** @type {QueryWords} */ (words),
    beforeEra,
    synonyms,
  };
}
