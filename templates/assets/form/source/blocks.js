/* Items of lists, sections of narratives: which were there before, and how they change places. */

/** @import { Schema, Value } from "../shapes.js" */
/** @import { Edit } from "./splice.js" */
/** @import { Item, Node } from "./syntax.js" */
import { isMapping } from "../reading.js";
import { mainOf } from "../values.js";
import { hasPlaces, shownItems } from "./shown.js";
import { applyEdits, lineStart, nextLine } from "./splice.js";

/** @typedef {{start: number, end: number}} Block a range of whole lines */

/**
 * Blocks of the text that change places, each with the one that takes its place.
 * @typedef {{place: Block, taker: Block}[]} Move
 */

/** @param {string} text */
const withoutSpaces = (text) => text.replace(/\s/g, "");

/** The words by which an item is known again. @param {Value} value @param {string} key */
function wordsOfValue(value, key) {
  const main = isMapping(value) ? value[mainOf(key)] : value;
  return withoutSpaces(String(main ?? ""));
}

/** @param {Node} node @param {string} key */
function wordsOfNode(node, key) {
  const main = node.entries.find((entry) => entry.key === mainOf(key))?.node ?? node;
  return withoutSpaces(main.text);
}

/**
 * Where the items that the form showed stand in the file; rows by their number, the lines of a box
 * and boxes to tick by their words.
 * @param {Node} node
 * @param {Schema | undefined} schema of the list
 * @param {string} key
 * @param {Value[]} before
 * @returns {(Item | undefined)[]}
 */
export function originsOf(node, schema, key, before) {
  const shown = shownItems(node, schema, key);
  if (hasPlaces(schema, key)) return before.map((_, at) => shown[at]);
  const left = [...shown];
  const found = before.map((value) => {
    const words = wordsOfValue(value, key);
    const at = left.findIndex((item) => wordsOfNode(item.node, key) === words);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  // What the form writes otherwise, such as an item with the sign of a list, is known by its place.
  const isSure = found.filter((item) => !item).length === left.length;
  return found.map((item) => item ?? (isSure ? left.shift() : undefined));
}

/**
 * Whole lines of an item, with its comments above.
 * @param {string} text
 * @param {Item} item
 * @returns {Block}
 */
export function blockOf(text, { start, node }) {
  let from = lineStart(text, start);
  while (from > 0) {
    const before = lineStart(text, from - 1);
    if (!text.slice(before, from).trimStart().startsWith("#")) break;
    from = before;
  }
  return { start: from, end: nextLine(text, node.end) };
}

/** @param {number[]} numbers */
const isRising = (numbers) => numbers.every((number, at) => at === 0 || number > numbers[at - 1]);

/**
 * Empty where all stay in their order.
 * @param {Block[]} blocks in their new order
 * @returns {Move}
 */
export function moveOf(blocks) {
  if (isRising(blocks.map(({ start }) => start))) return [];
  const places = [...blocks].sort((one, other) => one.start - other.start);
  return places.map((place, at) => ({ place, taker: blocks[at] }));
}

/**
 * What is put in between two blocks belongs to the first.
 * @param {Edit} edit
 * @param {Block} block
 */
const isIn = ({ start, end }, block) =>
  start >= block.start && end <= block.end && !(start === end && start === block.start);

/**
 * The edits with the moves among them; what lies within others comes first.
 * @param {string} text
 * @param {Edit[]} edits
 * @param {Move[]} moves those of inner lists before those of outer ones
 */
export function withMoves(text, edits, moves) {
  return moves.reduce((all, move) => {
    const outside = all.filter((edit) => !move.some(({ place }) => isIn(edit, place)));
    const moved = move.map(({ place, taker }) => {
      const inner = all.filter((edit) => isIn(edit, taker));
      const words = applyEdits(text, inner, taker.start, taker.end);
      return { ...place, text: words.endsWith("\n") || !words ? words : `${words}\n` };
    });
    return [...outside, ...moved];
  }, edits);
}
