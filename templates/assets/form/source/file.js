/*
 * A case file as the form has opened it. Its text stays the truth: saving replaces only what a
 * person changed or confirmed.
 */

/** @import { Written } from "../shapes.js" */
/** @import { Mark } from "./marks.js" */
/** @import { Place } from "./narrative.js" */
/** @import { Edit } from "./splice.js" */
/** @import { Held } from "./shown.js" */
/** @import { Node } from "./syntax.js" */
import { rules } from "../data.js";
import { withMoves } from "./blocks.js";
import { Change } from "./change.js";
import { findMarks } from "./marks.js";
import { parseNarrative } from "./narrative.js";
import { retell } from "./retell.js";
import { shownIn } from "./shown.js";
import { applyEdits } from "./splice.js";
import { parseFront, Refused } from "./syntax.js";

/**
 * @typedef {object} CaseSource
 * @property {string} text of the whole file
 * @property {number} frontStart
 * @property {number} frontEnd
 * @property {number} bodyStart
 * @property {Node} root
 * @property {Place[]} places
 * @property {Mark[]} marks
 * @property {Held} held
 * @property {string[]} unknown keys that no field of the form is for
 * @property {Written} written what the form shows
 */

const HEAD = /^\ufeff?---[^\S\r\n]*(?:\r\n|\r|\n)/;
const CLOSE = /(?<=[\r\n])---[^\S\r\n]*(?:\r\n|\r|\n|$)/g;

/**
 * Old systems ended lines by a lone return; for reading it counts as a line feed.
 * @param {string} text
 */
const withFeeds = (text) => text.replace(/\r(?!\n)/g, "\n");

/** @param {string} text @param {number} offset */
const lineOf = (text, offset) => text.slice(0, offset).split(/\r\n|\r|\n/).length;

/** @param {string} text */
const endOfLines = (text) => /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";

/**
 * @param {string} text
 * @returns {CaseSource | {line: number}} or the line that is in the way
 */
export function openCase(text) {
  const frontStart = HEAD.exec(text)?.[0].length ?? 0;
  CLOSE.lastIndex = frontStart;
  const close = frontStart ? CLOSE.exec(text) : null;
  if (!close) return { line: 1 };
  const front = withFeeds(text.slice(frontStart, close.index));
  try {
    const { root, remarks } = parseFront(front);
    const bodyStart = close.index + close[0].length;
    const { places, marks } = parseNarrative(withFeeds(text.slice(bodyStart)));
    const { fields, held, unknown } = shownIn(root);
    const sections = places.map(({ heading, text: words }) => ({ heading, text: words }));
    return {
      text,
      frontStart,
      frontEnd: close.index,
      bodyStart,
      root,
      places,
      marks: [...findMarks(front, root, remarks), ...marks],
      held,
      unknown,
      written: { fields, sections },
    };
  } catch (error) {
    if (error instanceof Refused) return { line: lineOf(text, frontStart + error.offset) };
    throw error;
  }
}

/**
 * @param {CaseSource} source
 * @param {Written} before
 * @param {Written} after
 */
function changeOf({ text, frontStart, frontEnd, root }, before, after) {
  const change = new Change(withFeeds(text.slice(frontStart, frontEnd)));
  change.map(root, before.fields, after.fields, rules.schema);
  return change;
}

/**
 * Whether a mark is resolved by a change or by a person.
 * @param {Mark} mark
 * @param {Change} change
 * @param {Set<string>} confirmed
 */
const isResolved = ({ id, node }, change, confirmed) =>
  confirmed.has(id) || (node !== undefined && change.changed.has(node));

/**
 * The marks that are left after a change.
 * @param {CaseSource} source
 * @param {Written} before
 * @param {Written} after
 * @param {Set<string>} confirmed
 */
export function unresolved(source, before, after, confirmed) {
  const change = changeOf(source, before, after);
  return source.marks.filter((mark) => !isResolved(mark, change, confirmed));
}

/**
 * @param {CaseSource} source
 * @param {Written} before
 * @param {Written} after
 * @param {Set<string>} confirmed
 */
function editsOfFront(source, before, after, confirmed) {
  const change = changeOf(source, before, after);
  const edits = source.marks
    .filter((mark) => mark.node && isResolved(mark, change, confirmed))
    .map(({ edit }) => edit);
  return withMoves(change.text, [...change.edits, ...edits], change.moves);
}

/**
 * @param {CaseSource} source
 * @param {Written} before
 * @param {Written} after
 * @param {Set<string>} confirmed
 */
function editsOfBody({ text, bodyStart, places, marks }, before, after, confirmed) {
  const resolved = marks.filter(({ id, node }) => !node && confirmed.has(id));
  return [
    ...retell(withFeeds(text.slice(bodyStart)), places, before.sections, after.sections),
    ...resolved.map(({ edit }) => edit),
  ];
}

/**
 * The text of the file with what was changed.
 * @param {CaseSource} source
 * @param {Written} before as the form showed the file when it was opened
 * @param {Written} after
 * @param {Set<string>} confirmed ids of marks that a person has resolved
 */
export function saveCase(source, before, after, confirmed) {
  const { text, frontStart, bodyStart } = source;
  const eol = endOfLines(text);
  /**
   * @param {Edit[]} edits
   * @param {number} shift
   */
  const placed = (edits, shift) => edits.map((edit) => ({
    start: edit.start + shift,
    end: edit.end + shift,
    text: edit.text.replace(/(?<!\r)\n/g, eol),
  }));
  return applyEdits(text, [
    ...placed(editsOfFront(source, before, after, confirmed), frontStart),
    ...placed(editsOfBody(source, before, after, confirmed), bodyStart),
  ]);
}
