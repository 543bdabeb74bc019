/* The comments of a front matter, wherever YAML allows one. */

/** @import { SourceToken } from "../../../yaml.js" */

const TRIVIA = ["space", "newline", "comment"];

/** Whether a token says nothing to YAML. @param {string} type */
export const isTrivia = (type) => TRIVIA.includes(type);

/** The tokens right inside another one. @param {SourceToken} token */
const inside = ({ start, end, sep, props, items, key, value }) =>
  [start, end, sep, props, items, key, value].flat().filter((one) => (one ?? null) !== null);

/**
 * In the order of the text. No call goes deeper for what lies deeper.
 * @param {SourceToken} token
 */
export function commentsIn(token) {
  /** @type {{text: string, offset: number}[]} */
  const found = [];
  const waiting = [token];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one.type === "comment") found.push({ text: one.source ?? "", offset: one.offset });
    for (const inner of inside(one)) waiting.push(/** @type {SourceToken} */ (inner));
  }
  return found.sort((a, b) => a.offset - b.offset);
}
