/*
 * What is asked for. The address of the page holds it, and is changed here; beside it the entry of
 * the browser's history holds how far the reader had come.
 */

import { all, byId } from "../page/elements.js";

/** How many results come at once. */
export const PAGE = 10;

/** @typedef {{shown: number, y?: number, at?: string}} Entry how many results, and where in them */

/** What the page shows now. */
export const state = {
  asked: new URLSearchParams(),
  shown: PAGE,
};

/** What readers call each facet that the address may choose from, in the order of the page. */
export const facetLabels = () => {
  const { content } = byId("words", HTMLTemplateElement);
  const labels = all(content, "data", HTMLDataElement);
  return Object.fromEntries(labels.map(({ value, textContent }) => [value, textContent ?? value]));
};

/** All facets that the address may choose from. */
export const facetNames = () => Object.keys(facetLabels());

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
  const facets = facetNames();
  const others = [...state.asked].filter(([name]) => !facets.includes(name));
  return new URLSearchParams(others);
}

/** The facets' values that are chosen. */
export const filters = () =>
  Object.fromEntries(facetNames().map((name) => [name, state.asked.getAll(name)]));

/** Whether anything is asked for at all. */
export const isAsked = () => state.asked.toString() !== "";

/**
 * Only what the page knows, in one order, so that the same state has the same address.
 * @param {URLSearchParams} wanted
 */
function tidied(wanted) {
  const names = ["q", ...facetNames(), "sort", "strict"];
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
