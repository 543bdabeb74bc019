/* Takes apart what a case file holds, where anything may stand anywhere. */

/** @import { Mapping, Value } from "./shapes.js" */
import { joinLines } from "./normalise.js";

/**
 * @param {Value} value
 * @returns {value is string}
 */
export const isText = (value) => typeof value === "string" && value.trim() !== "";

/**
 * @param {Value} value
 * @returns {value is Mapping}
 */
export const isMapping = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A text with its lines joined; undefined where there is none.
 * @param {Value} owner
 * @param {string} key
 */
export function textIn(owner, key) {
  const value = isMapping(owner) ? owner[key] : undefined;
  return isText(value) ? joinLines(value) : undefined;
}

/**
 * A list; empty where there is none.
 * @param {Value} owner
 * @param {string} key
 * @returns {Value[]}
 */
export function listIn(owner, key) {
  const value = isMapping(owner) ? owner[key] : undefined;
  return Array.isArray(value) ? value : [];
}

/**
 * The mappings of a list with their paths.
 * @param {Value} owner
 * @param {string} key
 * @param {string} path
 * @param {(item: Mapping, at: string) => void} act
 */
export function each(owner, key, path, act) {
  listIn(owner, key).forEach((item, at) => {
    if (isMapping(item)) act(item, `${path}[${at}]`);
  });
}

/**
 * Every text below a value.
 * @param {Value} value
 * @returns {string[]}
 */
export function textsIn(value) {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}
