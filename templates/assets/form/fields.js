/*
 * Reads what the page holds as a case, and fills a case into the page. A field knows its key and
 * its control from the markup; groups and rows hold further fields.
 */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  const page = (form.page = document.getElementById("case-form"));
  const wordsOf = (id) => [...document.getElementById(id).content.children];
  const words = new Map(wordsOf("form-words").map((one) => [one.dataset.key, one.textContent]));

  form.say = (key, ...values) => words.get(key).replace(/\{(\d)}/g, (_, at) => values[at]);
  form.tell = (message) => (document.getElementById("told").textContent = message);
  form.sentences = new Map(wordsOf("sentences").map((one) => [one.dataset.kind, { ...one.dataset, words: one.textContent }]));

  const HOLDERS = "[data-control], .row, form";
  const own = (form.own = (holder) =>
    [...holder.querySelectorAll("[data-control]")].filter((field) => field.parentElement.closest(HOLDERS) === holder));
  const rowsOf = (form.rowsOf = (rows) => [...rows.querySelector(":scope > .row-list").children]);
  const input = (field) => field.querySelector("input, select, textarea");
  const boxes = (field) => [...field.querySelectorAll("input")];
  const line = (field) => form.clean.toLine(input(field).value);
  const prose = (field) => form.clean(input(field).value).trim();

  /* Rows that nobody wrote in are not there; the others know their number in the case. */
  function readRows(rows, read) {
    const items = [];
    for (const row of rowsOf(rows)) {
      const item = form.prune(read(row));
      row.dataset.at = item === undefined ? "" : items.length;
      if (item !== undefined) items.push(item);
    }
    return items;
  }

  function readParties(field) {
    const chosen = boxes(field).filter(({ checked }) => checked).map(({ value }) => value);
    return chosen.includes("all") ? "all" : chosen;
  }

  const READ = {
    text: line,
    area: line,
    prose,
    lines: (field) => form.lines.of(prose(field)),
    tasks: (field) => form.tasks.of(form.clean(input(field).value)),
    flag: (field) => (input(field).checked ? "true" : undefined),
    choice: line,
    party: line,
    round: line,
    choices: readParties,
    parties: readParties,
    group: (field) => read(field),
    rows: (field) => readRows(field, read),
    areas: (field) => readRows(field, (row) => read(row).code),
  };

  const read = (holder) =>
    Object.fromEntries(own(holder).filter(({ dataset }) => dataset.key).map((field) => [field.dataset.key, READ[field.dataset.control](field)]));

  /* Sections of the narrative with the fields that they come from. */
  function narrative() {
    const usual = own(page).filter(({ dataset }) => dataset.heading)
      .map((field) => ({ heading: field.dataset.heading, text: prose(field), field }));
    const rows = own(page).find(({ dataset }) => dataset.key === "sections");
    const further = rowsOf(rows).map((row) => ({ heading: "", text: "", ...read(row), field: row }));
    return [...usual.filter(({ text }) => text), ...further.filter(({ heading, text }) => heading || text)];
  }

  form.read = () => {
    const { sections: _, ...fields } = read(page);
    form.sectionsOfPage = narrative();
    return {
      fields: form.fold(form.prune(fields) ?? {}),
      sections: form.sectionsOfPage.map(({ heading, text }) => ({ heading, text })),
    };
  };

  /* Filling in. */

  function choose(field, values) {
    const wanted = [values ?? []].flat();
    form.offerTo(field, wanted);
    boxes(field).forEach((box) => (box.checked = wanted.includes(box.value)));
  }

  function select(field, value = "") {
    form.offerTo(field, [value]);
    input(field).value = value;
  }

  const write = (field, value = "") => (input(field).value = value);

  function fillRows(rows, items = [], fillIn) {
    rows.querySelector(":scope > .row-list").replaceChildren();
    const least = Math.max(items.length, Number(rows.dataset.least));
    for (let at = 0; at < least; at++) fillIn(form.addRow(rows), items[at]);
  }

  const FILL = {
    text: write,
    area: write,
    prose: write,
    lines: (field, value = []) => write(field, form.lines.text(value)),
    tasks: (field, value = []) => write(field, form.tasks.text(value)),
    flag: (field, value) => (input(field).checked = value === "true" || value === true),
    choice: select,
    party: select,
    round: select,
    choices: choose,
    parties: choose,
    group: (field, value) => fill(field, value),
    rows: (field, value) => fillRows(field, value, fill),
    areas: (field, value) => fillRows(field, value, (row, code) => fill(row, { code })),
  };

  function fill(holder, value = {}) {
    for (const field of own(holder)) {
      const { key, control } = field.dataset;
      if (key) FILL[control](field, value[key]);
    }
  }

  /* The sections from the first one on that stand in the order of the boxes: none may change its place. */
  function inBoxes(headings, sections) {
    let last = -1;
    const end = sections.findIndex(({ heading }) => {
      const at = headings.indexOf(heading);
      const fits = at > last;
      last = at;
      return !fits;
    });
    return end < 0 ? sections : sections.slice(0, end);
  }

  form.fill = ({ fields, sections }) => {
    const boxes = own(page).filter(({ dataset }) => dataset.heading);
    const placed = inBoxes(boxes.map(({ dataset }) => dataset.heading), sections);
    const rest = sections.slice(placed.length);
    for (const field of boxes) {
      const found = placed.find(({ heading }) => heading === field.dataset.heading);
      write(field, found?.text);
      const further = field.closest("details");
      if (further && found) further.open = true;
    }
    fill(page, { ...form.unfold(fields), sections: rest });
    form.refresh();
  };

  /* Where a path of the case stands on the page: the field, or the nearest that holds it. */
  form.locate = (path) => {
    if (path === "body") return own(page).find(({ dataset }) => dataset.heading);
    const section = /^sections\[(\d+)]/.exec(path);
    if (section) {
      const { field } = form.sectionsOfPage[Number(section[1])];
      return field.matches(".row") ? own(field).find(({ dataset }) => path.endsWith(dataset.key)) ?? field : field;
    }
    let holder = page;
    for (const step of path.matchAll(/([^.[\]]+)|\[(\d+)]/g)) {
      const [, key, at] = step;
      const inner = key
        ? holder.matches("form, .row, [data-control=group]") && own(holder).find(({ dataset }) => dataset.key === key)
        : holder.matches("[data-control=rows], [data-control=areas]") && rowsOf(holder).find(({ dataset }) => dataset.at === at);
      if (!inner) break;
      holder = inner.matches(".row") && inner.closest("[data-control=areas]") ? own(inner)[0] : inner;
    }
    // What may be one value as well stands in the first field of its group.
    return form.isShort(holder.dataset.key) && path === holder.dataset.key ? own(holder)[0] : holder;
  };
})();
