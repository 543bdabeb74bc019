/* Values of metrics, for queries that compare; the twin of Figures. */

/** @import { Piece, ReadLines } from "./shapes.js" */

/**
 * @param {ReadLines} linesIn
 * @param {string[]} units each with a shard of its own
 */
export function figuresOf(linesIn, units) {
  /** @param {string} unit */
  async function rowsOf(unit) {
    const place = units.indexOf(unit);
    if (place < 0) return [];
    const lines = await linesIn(`figures-${place}`);
    return lines.map((line) => {
      const [value, indicator, docs] = line.split("\t");
      return { value: Number(value), indicator, docs: docs.split(" ").map(Number) };
    });
  }

  /**
   * The cases with a metric of the unit that compares so; those about the word before, if any are.
   * @param {Piece} piece
   */
  return async ({ figure, about }) => {
    /** @type {Set<number>} */
    const any = new Set();
    /** @type {Set<number>} */
    const meant = new Set();
    for (const { value, indicator, docs } of figure ? await rowsOf(figure.unit) : []) {
      if (!figure?.compares?.(value, figure.value)) continue;
      const found = about.some((gram) => indicator.includes(gram)) ? meant : any;
      for (const doc of docs) found.add(doc);
    }
    return meant.size > 0 ? meant : any;
  };
}
