/* Areas that contain places; the twin of Gazetteer.Meaning. */

/** @import { Container, PlaceMeaning } from "./shapes.js" */

/** Stands behind the names of places among the words of the index. */
export const MARK = "#";

/**
 * The word of the index that all cases of an area have.
 * @param {string[]} path
 * @param {number} parts of it
 */
export const termOf = (path, parts) => path.slice(parts > 1 ? 1 : 0, parts).join("") + MARK;

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
