/* Brings the data of cases: scripts, since nothing else loads from a folder. */

/** @import { Case, Entry } from "./shapes.js" */
import { make } from "../page/elements.js";
import { words } from "./words.js";

const ID = /^[a-z0-9]+([_-][a-z0-9]+)*$/;

/**
 * Cases by id; for an id of former times, the id that the case has now.
 * @type {Map<string, Case | string>}
 */
const arrived = new Map();

/** @type {Entry[] | undefined} */
let titles;

/* The scripts that are loaded call these. */
Object.assign(globalThis, {
  /** @param {Case} one */
  jireiCase(one) {
    arrived.set(one.id, one);
  },
  /** @param {[before: string, now: string]} ids */
  jireiFormer([before, now]) {
    arrived.set(before, now);
  },
  /** @param {Entry[]} all */
  jireiTitles(all) {
    titles = all;
  },
});

/**
 * Comes to an end whether the file is there or not.
 * @param {string} file
 */
const load = (file) =>
  new Promise((resolve) => {
    const src = (words.base ?? "") + file;
    document.head.append(make("script", { src, onload: resolve, onerror: resolve }));
  });

/**
 * Undefined where there is no such case.
 * @param {string} id
 * @returns {Promise<Case | undefined>}
 */
export async function loadCase(id) {
  if (!arrived.has(id) && ID.test(id)) await load(`cases/${id}.js`);
  const found = arrived.get(id);
  return typeof found === "string" ? loadCase(found) : found;
}

/** The title of a case that has been loaded, else its id. @param {string} id */
export function titleOfId(id) {
  const found = arrived.get(id);
  return typeof found === "object" ? found.title : id;
}

/** All cases by which one may be found. */
export async function loadTitles() {
  if (!titles) await load("titles.js");
  return titles ?? [];
}
