/* Which known name a misspelt one was meant to be; the twin of Nearest. */

/** @import { Term } from "./shapes.js" */
import { sameCharacters } from "./spelling.js";

/** @param {string} name */
const foldName = (name) => sameCharacters(name).replaceAll("_", "-").replaceAll(" ", "").trim();

const LONGEST_NAME = 64;

/**
 * How many letters must be changed, added, left out or swapped, up to a limit.
 * @param {string} one
 * @param {string} other
 * @param {number} limit
 */
function distance(one, other, limit) {
  if (one.length > LONGEST_NAME || Math.abs(one.length - other.length) >= limit) return limit;
  const cost = Array.from({ length: one.length + 1 }, () => new Array(other.length + 1).fill(0));
  for (let i = 0; i <= one.length; i++) {
    for (let j = 0; j <= other.length; j++) {
      if (i === 0 || j === 0) {
        cost[i][j] = i + j;
        continue;
      }
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      let least =
        Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, cost[i - 2][j - 2] + 1);
      }
      cost[i][j] = least;
    }
  }
  return cost[one.length][other.length];
}

/**
 * Which known name a misspelt one was meant to be; empty where none is near.
 * @param {string} written
 * @param {string[]} known
 */
export function nearest(written, known) {
  const wanted = foldName(written);
  let best = "";
  let fewest = Math.max(1, Math.trunc(wanted.length / 3)) + 1;
  for (const name of known) {
    const changes = distance(wanted, foldName(name), fewest);
    if (changes < fewest) {
      best = name;
      fewest = changes;
    }
  }
  return best;
}

/**
 * The id of the term with the nearest id or name.
 * @param {string} written
 * @param {Term[]} terms
 */
export function nearestTerm(written, terms) {
  const near = nearest(written, terms.flat());
  return terms.find((names) => near && names.includes(near))?.[0] ?? "";
}
