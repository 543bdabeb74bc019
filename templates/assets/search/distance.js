/* How far words are apart; the twin of EditDistance. */

/**
 * How many letters must be changed, added, left out or swapped with the next to make one word of
 * the other.
 * @param {string} one
 * @param {string} other
 */
export function distance(one, other) {
  /** @type {number[]} */
  let beforeLast = [];
  let last = Array.from(` ${other}`, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const change = last[at - 1] + (one[row - 1] === other[at - 1] ? 0 : 1);
      const isSwap =
        row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next.push(Math.min(change, last[at] + 1, next[at - 1] + 1,
        isSwap ? beforeLast[at - 2] + 1 : Infinity));
    }
    beforeLast = last;
    last = next;
  }
  return last[other.length];
}
