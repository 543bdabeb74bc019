/*
 * The marks of a draft: what was guessed and a person must confirm, and what is to be filled in. A
 * mark goes only when its value is confirmed or written anew.
 */

/** @import { Schema } from "../shapes.js" */
/** @import { Edit } from "./splice.js" */
/** @import { Entry, Item, Node, Remark } from "./syntax.js" */
import { rules } from "../data.js";
import { hasRows, shownItems } from "./shown.js";
import { beginsLine, lineStart, nextLine } from "./splice.js";

const GUESS_MARK = new RegExp(`(?<!\\S)# ${rules.reading.marks.guess}(?:: (?<why>.*))?\\s*$`);
const TO_FILL_IN = new RegExp(`(?<!\\S)# ?${rules.reading.marks.open}.*$`);

/**
 * @typedef {object} Mark
 * @property {string} id
 * @property {boolean} isGuess if not, it is to be filled in
 * @property {string} why in the words of the file
 * @property {string} path of the field that it stands at
 * @property {Node | undefined} node of the marked value; none in the narrative
 * @property {Edit} edit takes it away
 */

/** @typedef {{path: string, holder: Entry | Item}} Place a value with its path in the form */

/** A comment without its mark. @param {string} rest of a line */
export const withoutMark = (rest) => rest.replace(GUESS_MARK, "").replace(TO_FILL_IN, "");

/**
 * Every value that has a line of its own, in the order of the text.
 * @param {Node} node
 * @param {Schema | undefined} schema
 * @param {string} path
 * @param {Place[]} places
 */
function addPlaces(node, schema, path, places) {
  if (node.isFlow) return;
  for (const holder of node.entries) {
    const at = path ? `${path}.${holder.key}` : holder.key;
    places.push({ path: at, holder });
    addPlaces(holder.node, schema?.properties?.[holder.key], at, places);
  }
  if (!node.items[0]) return;
  const shown = hasRows(schema, path) ? shownItems(node, schema, path) : [];
  for (const holder of node.items) {
    const number = shown.indexOf(holder);
    const at = number < 0 ? path : `${path}[${number}]`;
    places.push({ path: at, holder });
    addPlaces(holder.node, schema?.items, at, places);
  }
}

/**
 * The value that a comment stands beside, or else the next one below it.
 * @param {string} text
 * @param {Remark} remark
 * @param {Place[]} places
 */
function placeOf(text, { offset }, places) {
  if (beginsLine(text, offset)) return places.find(({ holder }) => holder.start > offset);
  return places.findLast(({ holder: { start, mark, node } }) =>
    start < offset && (nextLine(text, mark) > offset || nextLine(text, node.end) > offset));
}

/**
 * The comment on the line above, which gives the reason.
 * @param {string} text
 * @param {number} at
 */
function commentAbove(text, at) {
  const end = lineStart(text, at);
  const line = text.slice(lineStart(text, end - 1), end).trim();
  return line.startsWith("# ") && !GUESS_MARK.test(line) ? line.slice(2) : "";
}

/**
 * @param {string} text
 * @param {Remark} remark
 * @param {number} from the first character of the mark
 * @returns {Edit}
 */
function withoutRemark(text, remark, from) {
  const end = remark.offset + remark.text.length;
  const start = text.slice(0, from).trimEnd().length;
  return beginsLine(text, from)
    ? { start: lineStart(text, from), end: nextLine(text, from), text: "" }
    : { start, end, text: "" };
}

/**
 * @param {string} text the front matter
 * @param {Node} root
 * @param {Remark[]} remarks
 * @returns {Mark[]}
 */
export function findMarks(text, root, remarks) {
  /** @type {Place[]} */
  const places = [];
  addPlaces(root, rules.schema, "", places);
  return remarks.flatMap((remark) => {
    const guessed = GUESS_MARK.exec(remark.text);
    const found = guessed ?? TO_FILL_IN.exec(remark.text);
    const place = found && placeOf(text, remark, places);
    if (!found || !place) return [];
    const from = remark.offset + found.index;
    const why = guessed?.groups?.why ?? commentAbove(text, place.holder.start);
    return [{
      id: `f${from}`,
      isGuess: guessed !== null,
      why: guessed ? why : "",
      path: place.path,
      node: place.holder.node,
      edit: withoutRemark(text, remark, from),
    }];
  });
}
