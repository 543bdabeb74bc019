/* Carries what was changed in a list over into the front matter. */

/** @import { Schema, Value } from "../shapes.js" */
/** @import { Change, Slot } from "./change.js" */
/** @import { Item } from "./syntax.js" */
import { collapsed, prune } from "../values.js";
import { blockOf, moveOf, originsOf } from "./blocks.js";
import { isSame, matchLists } from "./matching.js";
import { inBlock, inFlow } from "./phrase.js";
import { hasRows } from "./shown.js";
import { indentTo, lineStart, nextLine } from "./splice.js";

/**
 * An item after the change: where it stands in the file, if it did, and what it said before.
 * @typedef {{known: Item | undefined, from: number, before: Value, after: Value}} Step
 */

/**
 * @param {Value} value
 * @param {Schema | undefined} schema
 * @param {string} indent of the dash
 */
function itemOf(value, schema, indent) {
  const { beside, below } = inBlock(value, schema, indent, true);
  return `${indent}-${beside}\n${below ? `${below}\n` : ""}`;
}

/**
 * A list in brackets: it is written anew where its items are others than before.
 * @param {Change} change
 * @param {Slot} slot
 * @param {Step[]} steps
 * @param {(Item | undefined)[]} origins of all items that the form showed
 */
function changeInBrackets(change, { holder: { node }, key, schema }, steps, origins) {
  const others = node.items.filter((item) => !origins.includes(item));
  const isKept = steps.length === origins.length && steps.every(({ known }) => known);
  if (isKept && !isMoved(steps)) {
    for (const { known, before, after } of steps) {
      if (!known || isSame(before, after)) continue;
      change.value({ holder: known, schema: schema?.items, key, isFlow: true }, before, after);
    }
    return;
  }
  /** @param {Item} item */
  const source = ({ node: { start, end } }) => change.text.slice(start, end);
  const shown = steps.map(({ known, before, after }) =>
    (known && isSame(before, after) ? source(known) : inFlow(collapsed(key, prune(after)))));
  change.edit(node.start + 1, node.end - 1, [...shown, ...others.map(source)].join(", "));
}

/** @param {Step[]} steps */
function isMoved(steps) {
  const from = steps.filter(({ known }) => known).map((step) => step.from);
  return from.some((number, at) => at > 0 && number < from[at - 1]);
}

/**
 * A list of lines: each item stays where it is, unless items changed places.
 * @param {Change} change
 * @param {Slot} slot
 * @param {Step[]} steps
 * @param {(Item | undefined)[]} origins
 */
function changeLines(change, { holder: { node }, key, schema }, steps, origins) {
  const { text } = change;
  const indent = indentTo(text, node.items[0].start);
  let at = lineStart(text, node.items[0].start);
  for (const { known, before, after } of steps) {
    if (!known) {
      const value = collapsed(key, prune(after));
      change.putAt(at, itemOf(value, schema?.items, indent));
      continue;
    }
    at = nextLine(text, known.node.end);
    if (isSame(before, after)) continue;
    change.value({ holder: known, schema: schema?.items, key, isFlow: false }, before, after);
  }
  const kept = steps.flatMap(({ known }) => (known ? [known] : []));
  for (const item of origins) {
    if (!item || kept.includes(item)) continue;
    change.changed.add(item.node);
    change.edit(lineStart(text, item.start), nextLine(text, item.node.end), "");
  }
  const move = isMoved(steps) ? moveOf(kept.map((item) => blockOf(text, item))) : [];
  if (move[0]) change.moves.push(move);
}

/**
 * @param {Change} change
 * @param {Slot} slot
 * @param {Value[]} before
 * @param {Value[]} after
 */
export function changeList(change, slot, before, after) {
  const { holder: { node }, schema, key } = slot;
  const origins = originsOf(node, schema, key, before);
  const from = matchLists(before, after);
  const steps = after.map((value, at) => {
    const known = from[at] < 0 ? undefined : origins[from[at]];
    return { known, from: from[at], before: before[from[at]], after: value };
  }).filter(({ known, before: was, after: value }) =>
    // A row that was emptied goes; one that was empty stays.
    prune(value) !== undefined || (known && prune(was) === undefined));
  // A list in one box is one value to whoever confirms it.
  if (!hasRows(schema, key)) change.changed.add(node);
  if (node.isFlow) changeInBrackets(change, slot, steps, origins);
  else changeLines(change, slot, steps, origins);
}
