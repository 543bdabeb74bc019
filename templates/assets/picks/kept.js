/*
 * The cases that were picked to be compared, for all pages of this site; where the browser keeps
 * nothing, for this page only. Pairs of id and title.
 */

import { SOURCE } from "../page/source.js";

/** @typedef {[id: string, title: string]} Pick */

export const MOST_PICKS = 4;

/** Other sites of the same host, and other folders of the same disk, have their own. */
export const KEY = `jirei-picks:${new URL("..", SOURCE).pathname}`;

/** @returns {Pick[]} */
export function readPicks() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null");
    return Array.isArray(kept) ? kept.slice(0, MOST_PICKS) : [];
  } catch {
    return [];
  }
}

/** @param {Pick[]} picks */
export function writePicks(picks) {
  try {
    localStorage.setItem(KEY, JSON.stringify(picks));
  } catch {
    // The address of the comparison holds them as well.
  }
}
