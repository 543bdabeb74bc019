/* All names of places, for queries that may name one without cases; the twin of Gazetteer. */

/** @import { Lexicon } from "./lexicon.js" */
/** @import { PlaceMeaning, ReadLines } from "./shapes.js" */
import { termOf } from "./areas.js";

const BUCKETS = 64;
const HAN = /\p{sc=Han}/u;

/**
 * @param {string} cell
 * @returns {PlaceMeaning}
 */
function meaningOf(cell) {
  const [, suffix, mark, names] = /^(.?)([:<])(.*)$/u.exec(cell) ?? [];
  const path = names.split("/");
  const isFormer = mark === "<";
  const isNameAlone = isFormer ? suffix === "市" : suffix !== "区" || path[path.length - 1][2] > "";
  return { suffix, path, isFormer, isNameAlone, term: termOf(path, path.length) };
}

/**
 * @param {Lexicon} lexicon
 * @param {ReadLines} linesIn
 */
export function gazetteerOf({ want }, linesIn) {
  /** @type {Map<number, Map<string, string[]>>} */
  const loaded = new Map();

  /** @param {string} key */
  function cellsOf(key) {
    const [first, second] = [key.charCodeAt(0), key[1] ? key.charCodeAt(1) : 0];
    const bucket = (HAN.test(key[0]) ? first : 31 * first + second) % BUCKETS;
    if (!loaded.has(bucket)) want(`places-${bucket}`, () => loadPlaces(bucket));
    return loaded.get(bucket)?.get(key) ?? [];
  }

  /** @param {number} bucket */
  async function loadPlaces(bucket) {
    /** @type {Map<string, string[]>} */
    const cells = new Map();
    for (const line of await linesIn(`places-${bucket}`)) {
      const [key, ...more] = line.split("\t");
      cells.set(key, [...(cells.get(key) ?? []), ...more]);
    }
    loaded.set(bucket, cells);
  }

  /**
   * What a name without suffix means, by its key or a reading; nothing before it is loaded.
   * @param {string} key
   * @returns {PlaceMeaning[]}
   */
  const placesCalled = (key) => cellsOf(key).flatMap((cell) =>
    (cell[0] === "=" ? placesCalled(cell.slice(1)) : [meaningOf(cell)]));

  return placesCalled;
}
