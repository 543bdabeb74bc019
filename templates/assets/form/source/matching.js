/* Which items of a list are the same before and after a change: rows have no names. */

/** @import { Value } from "../shapes.js" */
import { textsIn } from "../reading.js";
import { prune } from "../values.js";

/** @param {Value} value */
const written = (value) => JSON.stringify(prune(value)) ?? "";

/**
 * Whether two values say the same; what was left open says nothing.
 * @param {Value} one
 * @param {Value} other
 */
export const isSame = (one, other) => written(one) === written(other);

/**
 * How much of a text stands in another one at its beginning and its end.
 * @param {string} one
 * @param {string} other
 */
function sharedEnds(one, other) {
  const least = Math.min(one.length, other.length);
  let head = 0;
  while (head < least && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return (head + tail) / Math.max(1, one.length, other.length);
}

/**
 * How alike two items are, from 0 to 1.
 * @param {Value} one
 * @param {Value} other
 */
function likeness(one, other) {
  const left = textsIn(one).filter(Boolean);
  const right = textsIn(other).filter(Boolean);
  if (left.length === 1 && right.length === 1) return sharedEnds(left[0], right[0]);
  const shared = left.filter((text) => right.includes(text)).length;
  return shared / Math.max(1, left.length, right.length);
}

/**
 * @param {number[]} from
 * @param {boolean[]} taken
 * @param {(at: number, other: number) => number} score
 */
function pair(from, taken, score) {
  from.forEach((known, at) => {
    if (known >= 0) return;
    let best = 0;
    taken.forEach((isTaken, other) => {
      const value = isTaken ? 0 : score(at, other);
      if (value <= best) return;
      best = value;
      from[at] = other;
    });
    if (from[at] >= 0) taken[from[at]] = true;
  });
}

/**
 * For each item after the change its number before, or -1 where it is new.
 * @param {Value[]} before
 * @param {Value[]} after
 */
export function matchLists(before, after) {
  const texts = before.map(written);
  const now = after.map(written);
  const from = after.map(() => -1);
  const taken = before.map(() => false);
  // What stands where it stood comes first, then what has moved, then what has changed.
  pair(from, taken, (at, other) => Number(at === other && now[at] === texts[other]));
  pair(from, taken, (at, other) => Number(now[at] === texts[other]));
  pair(from, taken, (at, other) => likeness(before[other], after[at]));
  // Where there are as many as before, each has been written anew in its place.
  if (before.length === after.length) pair(from, taken, (at, other) => Number(at === other));
  return from;
}
