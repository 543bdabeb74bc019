/* All names of places, for queries that may name one without cases; the twin of Gazetteer. */

/** @import { Container, Fetch, PlaceMeaning } from "./shapes.js" */
import { decode } from "./files.js";
import { isHan } from "./text.js";

const BUCKETS = 64;

/** Stands behind the names of places among the words of the index. */
export const MARK = "#";

/**
 * The word of the index that all cases of an area have.
 * @param {string[]} path
 * @param {number} parts of it
 */
const termOf = (path, parts) => path.slice(parts > 1 ? 1 : 0, parts).join("") + MARK;

/**
 * @param {PlaceMeaning} meaning
 * @returns {Container[]} the areas that contain a place, the smallest first
 */
export const containersOf = ({ path }) =>
  path.slice(0, -1).map((label, at) => ({ label, term: termOf(path, at + 1) })).reverse();

/**
 * Whether an area that contains a place has a name, with or without suffix or areas above it.
 * @param {PlaceMeaning} meaning
 * @param {string} name
 */
export function isIn({ path }, name) {
  const above = path.slice(1, -1);
  return above.length > 0 && (above.join("").endsWith(name)
    || above.some((area) => area === name || area.slice(0, -1) === name));
}

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

/** @param {Fetch} fetch */
export function gazetteerOf(fetch) {
  /** @type {Map<number, Map<string, string[]>>} */
  const loaded = new Map();
  /** @type {Set<number>} */
  const wanted = new Set();

  /** @param {string} key */
  function cellsOf(key) {
    const [first, second] = [key.charCodeAt(0), key[1] ? key.charCodeAt(1) : 0];
    const bucket = (isHan(key[0]) ? first : 31 * first + second) % BUCKETS;
    if (!loaded.has(bucket)) wanted.add(bucket);
    return loaded.get(bucket)?.get(key) ?? [];
  }

  /**
   * What a name without suffix means, by its key or a reading; nothing before it is loaded.
   * @param {string} key
   * @returns {PlaceMeaning[]}
   */
  const find = (key) =>
    cellsOf(key).flatMap((cell) => (cell[0] === "=" ? find(cell.slice(1)) : [meaningOf(cell)]));

  /** @param {number} bucket */
  async function loadBucket(bucket) {
    /** @type {Map<string, string[]>} */
    const cells = new Map();
    for (const line of decode(await fetch(`places-${bucket}`)).split("\n")) {
      const [key, ...more] = line.split("\t");
      cells.set(key, [...(cells.get(key) ?? []), ...more]);
    }
    loaded.set(bucket, cells);
  }

  async function loadWanted() {
    await Promise.all([...wanted].map(loadBucket));
    wanted.clear();
  }

  /** Whether names have been asked for that are not here yet. */
  const isWaiting = () => wanted.size > 0;

  return { find, isWaiting, loadWanted };
}

/** @typedef {ReturnType<typeof gazetteerOf>} Gazetteer */
