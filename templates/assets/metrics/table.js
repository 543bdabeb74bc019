/* The table of figures: filters and orders the rows that the page has; its state is the address. */

/** @import { Column, Row } from "./rows.js" */
import { byId, make } from "../page/elements.js";
import { fill } from "../page/words.js";
import { byGroup, fold, isColumn, orderBy, rowsOf } from "./rows.js";

const FILTERS = ["indicator", "kind", "unit", "prefecture"];

/** @typedef {HTMLInputElement | HTMLSelectElement} Control */

export function startTable() {
  const table = byId("outcomes", HTMLTableElement);
  const form = byId("sifting", HTMLFormElement);
  const shown = byId("shown", HTMLElement);
  const indicator = byId("indicator", HTMLInputElement);
  const kind = byId("kind", HTMLSelectElement);
  const unit = byId("unit", HTMLSelectElement);
  const prefecture = byId("prefecture", HTMLSelectElement);
  const sort = byId("sort", HTMLSelectElement);
  /** @type {Control[]} */
  const controls = [indicator, kind, unit, prefecture];
  const rows = rowsOf(table, { kinds: valuesOf(kind), units: valuesOf(unit) });
  /** @type {{column: Column, isDown: boolean}} */
  const state = { column: "indicator", isDown: false };

  /** @param {HTMLSelectElement} select */
  function valuesOf(select) {
    return Array.from(select.options, (option) => option.value);
  }

  const headers = () => [...(table.tHead?.rows[0].cells ?? [])];

  /** @param {Row} row */
  const matches = (row) =>
    row.indicator.includes(fold(indicator.value.trim()))
      && (!kind.value || row.kind === kind.value)
      && (!unit.value || row.unit === unit.value)
      && (!prefecture.value || row.places.includes(prefecture.value));

  /**
   * @param {string} key of a sentence
   * @param {...(string | number)} values
   */
  const say = (key, ...values) => fill(shown.dataset[key] ?? "", values);

  /** @param {Row[]} part */
  function heading(part) {
    const words = say("group", part[0].unit, part[0].kindWords, part.length);
    const colSpan = headers().filter((header) => !header.hidden).length;
    return make("tr", {},
      make("th", { colSpan, scope: "rowgroup", className: "unit-group" }, words));
  }

  /** @param {Row[]} part */
  function body(part) {
    const isHeaded = state.column === "value" && part.length > 0;
    return make("tbody", {}, isHeaded && heading(part), part.map(({ element }) => element));
  }

  /**
   * Figures in order stand in parts of the same unit and kind.
   * @param {Row[]} found
   */
  function partsOf(found) {
    /** @type {Row[][]} */
    const parts = [];
    found.forEach((row, at) => {
      const isApart = state.column === "value" && at > 0 && byGroup(found[at - 1], row) !== 0;
      if (at === 0 || isApart) parts.push([]);
      parts[parts.length - 1].push(row);
    });
    return parts;
  }

  function show() {
    const found = rows.filter(matches).sort(orderBy(state));
    for (const old of [...table.tBodies]) old.remove();
    table.append(...partsOf(found).map(body));
    shown.textContent = found.length === rows.length
      ? say("all", rows.length)
      : say("some", found.length, rows.length);
    for (const header of headers()) {
      const isSorted = header.dataset.column === state.column;
      if (isSorted) header.setAttribute("aria-sort", state.isDown ? "descending" : "ascending");
      else header.removeAttribute("aria-sort");
    }
    sort.value = state.column + (state.isDown ? "-desc" : "");
  }

  function remember() {
    const parameters = new URLSearchParams();
    FILTERS.forEach((name, at) => {
      if (controls[at].value) parameters.set(name, controls[at].value);
    });
    if (sort.value !== "indicator") parameters.set("sort", sort.value);
    const query = parameters.toString();
    history.replaceState(null, "", location.pathname + (query && `?${query}`) + location.hash);
  }

  /** @param {string} written such as value-desc */
  function order(written) {
    const [column, way] = written.split("-");
    state.column = isColumn(column) ? column : "indicator";
    state.isDown = way === "desc";
  }

  function change() {
    show();
    remember();
  }

  /** @param {HTMLTableCellElement} header */
  function addButton(header) {
    const { column = "" } = header.dataset;
    const onclick = () => {
      const isAgain = state.column === column;
      order(column + (isAgain && !state.isDown ? "-desc" : ""));
      change();
    };
    const words = header.textContent ?? "";
    header.replaceChildren(make("button", { type: "button", className: "column", onclick }, words));
  }

  function takeOver() {
    const parameters = new URLSearchParams(location.search);
    FILTERS.forEach((name, at) => {
      const wanted = parameters.get(name) ?? "";
      controls[at].value = wanted;
      // An address may name a unit that this page has not.
      if (controls[at].value !== wanted) controls[at].value = "";
    });
    order(parameters.get("sort") ?? "indicator");
  }

  headers().forEach(addButton);
  takeOver();
  indicator.addEventListener("input", change);
  form.addEventListener("change", (event) => {
    if (event.target === sort) order(sort.value);
    change();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const control of controls) control.value = "";
    change();
    indicator.focus();
  });
  show();
}
