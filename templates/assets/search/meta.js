/* Reads the meta shard, which tells the sizes of the others, fields, facets and rules. */

/** @import { Meta, QueryWords, Rules, Value } from "./shapes.js" */
import { failure } from "./files.js";
import { inverseLengths } from "./scores.js";
import { synonymsOf } from "./synonyms.js";
import { learnForms } from "./text.js";

const FORMAT = "4";

/**
 * @param {string} text
 * @returns {Meta}
 */
export function readMeta(text) {
  const sizes = { size: 0, buckets: 0, full: 0, suggestions: 0, spellings: 0, stamp: "" };
  let synonyms = synonymsOf(0);
  /** @type {Partial<Rules>} */
  const rules = {};
  /** @type {Partial<QueryWords>} */
  const words = {};
  /** @type {Map<string, number>} */
  const beforeEra = new Map();
  /** @type {Map<string, string[]>} */
  const units = new Map();
  /** @type {string[]} */
  const unitsOfFigures = [];
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
    rule(name, flags, source, ...cells) {
      rules[/** @type {keyof Rules} */ (name)] = new RegExp(source, flags);
      for (const cell of cells) {
        const [written, ...meant] = cell.split(" ");
        if (name === "year") beforeEra.set(written, Number(meant[0]));
        else units.set(written, meant);
      }
    },
    units(...all) {
      unitsOfFigures.push(...all);
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
    synonyms(longest) {
      synonyms = synonymsOf(+longest);
    },
  };
  for (const line of text.split("\n")) {
    const [first, ...cells] = line.split("\t");
    lines[first](...cells);
  }
  return {
    ...sizes,
    fields,
    facets,
    rules: /** @type {Rules} */ (rules),
    words: /** @type {QueryWords} */ (words),
    beforeEra,
    units,
    unitsOfFigures,
    synonyms,
  };
}
