/* The table of figures: filters and orders those of all pages; its state is the address. */

/** @import { Column, Row } from "./shapes.js" */
import { all, byId, make } from "../page/elements.js";
import { fill } from "../page/words.js";
import { saveCsv } from "./csv.js";
import { renderer } from "./render.js";
import { byGroup, fits, isColumn, loadRows, orderBy } from "./rows.js";

/** As many rows as a page of the table has. */
const STEP = 100;

/** @typedef {HTMLInputElement | HTMLSelectElement} Control */

export function startTable() {
  const table = byId("outcomes", HTMLTableElement);
  const form = byId("sifting", HTMLFormElement);
  const shown = byId("shown", HTMLElement);
  const save = byId("save", HTMLButtonElement);
  const more = byId("more", HTMLButtonElement);
  const sort = byId("sort", HTMLSelectElement);
  const kind = byId("kind", HTMLSelectElement);
  const pages = document.getElementById("pages");
  const indicator = byId("indicator", HTMLInputElement);
  /** @type {Control[]} */
  const controls = [
    indicator,
    ...all(form, "select", HTMLSelectElement).filter((select) => select !== sort),
  ];
  const choices = { kinds: valuesOf(kind), units: valuesOf(byId("unit", HTMLSelectElement)) };
  const headers = [...(table.tHead?.rows[0].cells ?? [])];
  const page = [...table.tBodies];
  const kinds = new Map(Array.from(kind.options, ({ value, text }) => [value, text]));
  const rowOf = renderer(headers, nameOf);
  /** @type {{column: Column, isDown: boolean}} */
  const state = { column: "indicator", isDown: false };
  /** @type {Row[]} */
  let found = [];
  let most = STEP;

  /** @param {HTMLSelectElement} select */
  function valuesOf(select) {
    return Array.from(select.options, (option) => option.value);
  }

  /** @param {string} name of a kind */
  function nameOf(name) {
    return kinds.get(name) ?? name;
  }

  /**
   * @param {string} key of a sentence
   * @param {...(string | number)} values
   */
  const say = (key, ...values) => fill(shown.dataset[key] ?? "", values);

  /** @param {Row} row */
  const matches = (row) =>
    controls.every(({ name, value }) => value.trim() === "" || fits(row, name, value));

  /** Whether all is as the page has it, without any data. */
  const isUntouched = () =>
    sort.value === "indicator" && controls.every(({ value }) => value === "");

  /** @param {Row[]} part */
  function heading(part) {
    const { unit, kind: of } = part[0].figure;
    const total = found.filter(({ figure }) => figure.unit === unit && figure.kind === of).length;
    const colSpan = headers.filter((header) => !header.hidden).length;
    return make("tr", {},
      make("th", { colSpan, scope: "rowgroup", className: "unit-group" },
        say("group", unit, nameOf(of), total)));
  }

  /** @param {Row[]} part */
  const body = (part) =>
    make("tbody", {}, state.column === "value" && heading(part), part.map(rowOf));

  /**
   * Figures in order of their values stand in parts of the same unit and kind.
   * @param {Row[]} rows
   */
  function partsOf(rows) {
    const group = byGroup(choices);
    /** @type {Row[][]} */
    const parts = [];
    rows.forEach((row, at) => {
      const isApart = state.column === "value" && at > 0 && group(rows[at - 1], row) !== 0;
      if (at === 0 || isApart) parts.push([]);
      parts[parts.length - 1].push(row);
    });
    return parts;
  }

  /** @param {HTMLTableSectionElement[]} bodies */
  function putRows(bodies) {
    for (const old of [...table.tBodies]) old.remove();
    table.append(...bodies);
  }

  /** @param {number} left that are not shown yet */
  function offerMore(left) {
    more.hidden = left <= 0;
    more.textContent = say("more", Math.min(left, STEP));
  }

  /** @param {Row[]} rows of all pages */
  function show(rows) {
    found = rows.filter(matches).sort(orderBy(state, choices));
    shown.textContent = found.length === rows.length
      ? say("all", rows.length)
      : say("some", found.length, rows.length);
    save.textContent = say("save", found.length);
    save.hidden = found.length === 0;
    const isPage = isUntouched();
    putRows(isPage ? page : partsOf(found.slice(0, most)).map(body));
    offerMore(isPage ? 0 : found.length - most);
    if (pages) pages.hidden = !isPage;
  }

  function markOrder() {
    for (const header of headers) {
      const isSorted = header.dataset.column === state.column;
      if (isSorted) header.setAttribute("aria-sort", state.isDown ? "descending" : "ascending");
      else header.removeAttribute("aria-sort");
    }
    sort.value = state.column + (state.isDown ? "-desc" : "");
  }

  function remember() {
    const parameters = new URLSearchParams();
    for (const { name, value } of controls) if (value) parameters.set(name, value);
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

  const load = () => loadRows(form.dataset.file ?? "");

  async function update() {
    markOrder();
    const rows = await load();
    if (rows) show(rows);
    else shown.textContent = say("failed");
  }

  function change() {
    most = STEP;
    markOrder();
    remember();
    return update();
  }

  /** @param {HTMLTableCellElement} header */
  function addButton(header) {
    const { column = "" } = header.dataset;
    const onclick = () => {
      order(column + (state.column === column && !state.isDown ? "-desc" : ""));
      change();
    };
    const words = header.textContent ?? "";
    header.replaceChildren(make("button", { type: "button", className: "column", onclick }, words));
  }

  function takeOver() {
    const parameters = new URLSearchParams(location.search);
    for (const control of controls) {
      const wanted = parameters.get(control.name) ?? "";
      control.value = wanted;
      // An address may name a unit that no figure has.
      if (control.value !== wanted) control.value = "";
    }
    order(parameters.get("sort") ?? "indicator");
    markOrder();
  }

  headers.filter((header) => header.dataset.sorts).forEach(addButton);
  takeOver();
  indicator.addEventListener("input", change);
  form.addEventListener("change", ({ target }) => {
    if (target === sort) order(sort.value);
    if (target !== indicator) change();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const control of controls) control.value = "";
    change();
    indicator.focus();
  });
  // The figures of all pages come as soon as the reader seems to need them.
  for (const sign of ["focusin", "pointerover"]) form.addEventListener(sign, load, { once: true });
  more.addEventListener("click", async () => {
    const first = most;
    most += STEP;
    await update();
    // The reader goes on from the first of the new rows.
    all(table, "tbody a", HTMLAnchorElement)[first]?.focus();
  });
  save.addEventListener("click", async () => {
    await update();
    saveCsv(found);
  });
  save.hidden = !Number(shown.dataset.total);
  save.textContent = say("save", shown.dataset.total ?? "");
  if (!isUntouched()) update();
}
