/*
 * What is asked for. The address of the page holds it, and is changed here; beside it the entry of
 * the browser's history holds how far the reader had come.
 */

/** All facets that the address may choose from. */
export const FACETS =
  ["region", "prefecture", "target", "measure", "year", "partyType", "figures"];

/** How many results come at once. */
export const PAGE = 10;

/** @typedef {{shown: number, y?: number, at?: string}} Entry how many results, and where in them */

/** What the page shows now. */
export const state = {
  asked: new URLSearchParams(),
  shown: PAGE,
};

/**
 * What is asked for, but for one parameter.
 * @param {string} name
 * @param {...string} values
 */
export function changed(name, ...values) {
  const next = new URLSearchParams(state.asked);
  next.delete(name);
  for (const value of values) next.append(name, value);
  return next;
}

/** The same without any choice among facets. */
export function unnarrowed() {
  const others = [...state.asked].filter(([name]) => !FACETS.includes(name));
  return new URLSearchParams(others);
}

/** The facets' values that are chosen. */
export const filters = () =>
  Object.fromEntries(FACETS.map((name) => [name, state.asked.getAll(name)]));

/** Whether anything is asked for at all. */
export const isAsked = () => state.asked.toString() !== "";

/**
 * Only what the page knows, in one order, so that the same state has the same address.
 * @param {URLSearchParams} wanted
 */
function tidied(wanted) {
  const names = ["q", ...FACETS, "sort", "strict"];
  return new URLSearchParams(names.flatMap((name) =>
    wanted.getAll(name).filter(Boolean).map((value) => [name, value])));
}

/**
 * @param {URLSearchParams} wanted
 * @param {boolean} replaces whether the state before is to be forgotten
 */
export function goTo(wanted, replaces) {
  const next = tidied(wanted);
  if (next.toString() === state.asked.toString()) return;
  state.asked = next;
  state.shown = PAGE;
  const address = isAsked() ? `?${next}` : location.pathname;
  remember({ shown: PAGE }, replaces ? "replaceState" : "pushState", address);
}

/**
 * @param {Entry} entry
 * @param {"replaceState" | "pushState"} [how]
 * @param {string} [address]
 */
export function remember(entry, how = "replaceState", address = "") {
  try {
    history[how](entry, "", address);
  } catch {
    // Safari refuses more than a hundred in half a minute.
  }
}

/** Takes over what the browser's address and history say. */
export function takeOver() {
  /** @type {Entry | null} */
  const entry = history.state;
  state.asked = new URLSearchParams(location.search);
  state.shown = entry?.shown ?? state.shown;
  remember({ ...entry, shown: state.shown });
}
