/* The table of figures: filters and orders the rows that the page has; its state is the address. */
(() => {
  const table = document.getElementById("outcomes");
  const form = document.getElementById("sifting");
  const shown = document.getElementById("shown");
  const fold = (words) => words.normalize("NFKC").toLowerCase();
  const collator = new Intl.Collator("ja", { numeric: true });

  const rows = Array.from(table.tBodies[0].rows, (element, order) => {
    const cells = element.cells;
    const { kind, unit, value, north, place } = element.dataset;
    return {
      element, order, kind, unit,
      value: Number(value),
      north: Number(north),
      places: place.split(" "),
      indicator: fold(cells[0].textContent),
      kindWords: cells[2].textContent,
      kindOrder: 0,
      period: cells[3].querySelector("time")?.dateTime ?? "",
      round: cells[4].className === "none" ? "" : cells[4].textContent.trim(),
      whole: cells[5].dataset.whole === undefined ? null : Number(cells[5].dataset.whole),
      title: cells[7].textContent.trim(),
    };
  });
  const kinds = Array.from(form.kind.options, (option) => option.value);
  const units = Array.from(form.unit.options, (option) => option.value);
  rows.forEach((row) => { row.kindOrder = kinds.indexOf(row.kind); });

  /* Figures are put in order only among those of the same unit and kind. */
  const group = (a, b) => units.indexOf(a.unit) - units.indexOf(b.unit) || a.kindOrder - b.kindOrder;
  const isGrouped = (column) => column === "value" || column === "whole";

  const orders = {
    indicator: (a, b) => a.order - b.order,
    value: (a, b) => a.value - b.value,
    kind: (a, b) => a.kindOrder - b.kindOrder,
    period: (a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0),
    round: (a, b) => collator.compare(a.round, b.round),
    whole: (a, b) => a.whole - b.whole,
    prefecture: (a, b) => a.north - b.north,
    case: (a, b) => collator.compare(a.title, b.title),
  };

  /* Rows that lack what is sorted by come last, whichever way the others run. */
  const lacks = {
    period: (row) => row.period === "",
    round: (row) => row.round === "",
    whole: (row) => row.whole === null,
  };

  const state = { column: "indicator", down: false };

  const compare = (a, b) => {
    const lacking = lacks[state.column];
    const missing = lacking ? lacking(a) - lacking(b) : 0;
    const apart = isGrouped(state.column) ? group(a, b) : 0;
    const order = orders[state.column](a, b);
    return missing || apart || (state.down ? -order : order) || a.order - b.order;
  };

  const matches = (row) =>
    row.indicator.includes(fold(form.indicator.value.trim())) &&
    (!form.kind.value || row.kind === form.kind.value) &&
    (!form.unit.value || row.unit === form.unit.value) &&
    (!form.prefecture.value || row.places.includes(form.prefecture.value));

  const fill = (words, ...values) => {
    const forms = words.split("|");
    const chosen = forms.length > 1 && values[0] === 1 ? forms[0] : forms[forms.length - 1];
    return values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value), chosen);
  };

  const heading = (row, count) => {
    const line = document.createElement("tr");
    const cell = document.createElement("th");
    cell.colSpan = Object.keys(orders).length;
    cell.scope = "rowgroup";
    cell.className = "unit-group";
    cell.textContent = fill(shown.dataset.group, row.unit, row.kindWords, count);
    line.append(cell);
    return line;
  };

  const body = (part) => {
    const element = document.createElement("tbody");
    if (state.column === "value" && part.length) {
      element.append(heading(part[0], part.length));
    }
    element.append(...part.map((row) => row.element));
    return element;
  };

  const show = () => {
    const found = rows.filter(matches).sort(compare);
    const parts = [];
    found.forEach((row, i) => {
      if (i === 0 || (state.column === "value" && group(found[i - 1], row) !== 0)) {
        parts.push([]);
      }
      parts[parts.length - 1].push(row);
    });
    Array.from(table.tBodies, (old) => old.remove());
    table.append(...parts.map(body));
    shown.textContent = found.length === rows.length
      ? fill(shown.dataset.all, rows.length)
      : fill(shown.dataset.some, found.length, rows.length);
    for (const header of table.tHead.rows[0].cells) {
      if (header.dataset.column === state.column) {
        header.setAttribute("aria-sort", state.down ? "descending" : "ascending");
      } else {
        header.removeAttribute("aria-sort");
      }
    }
    form.sort.value = state.column + (state.down ? "-desc" : "");
  };

  const remember = () => {
    const parameters = new URLSearchParams();
    for (const name of ["indicator", "kind", "unit", "prefecture"]) {
      if (form[name].value) {
        parameters.set(name, form[name].value);
      }
    }
    if (form.sort.value !== "indicator") {
      parameters.set("sort", form.sort.value);
    }
    const query = parameters.toString();
    history.replaceState(null, "", location.pathname + (query && `?${query}`) + location.hash);
  };

  const order = (written) => {
    const [column, way] = written.split("-");
    state.column = Object.hasOwn(orders, column) ? column : "indicator";
    state.down = way === "desc";
  };

  const change = () => {
    show();
    remember();
  };

  for (const header of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "column";
    button.textContent = header.textContent;
    button.addEventListener("click", () => {
      const again = state.column === header.dataset.column;
      order(header.dataset.column + (again && !state.down ? "-desc" : ""));
      change();
    });
    header.replaceChildren(button);
  }

  const parameters = new URLSearchParams(location.search);
  for (const name of ["indicator", "kind", "unit", "prefecture"]) {
    const wanted = parameters.get(name) ?? "";
    form[name].value = wanted;
    if (form[name].value !== wanted) {
      form[name].value = ""; // an address may name a unit that this page has not
    }
  }
  order(parameters.get("sort") ?? "indicator");

  form.indicator.addEventListener("input", change);
  form.addEventListener("change", (event) => {
    if (event.target === form.sort) {
      order(form.sort.value);
    }
    change();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const name of ["indicator", "kind", "unit", "prefecture"]) {
      form[name].value = "";
    }
    change();
    form.indicator.focus();
  });
  show();
})();
