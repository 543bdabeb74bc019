/*
 * Rows that can be added, removed and moved; what parties and rounds the other fields may name; and
 * how labels, helps and faults belong to their controls.
 */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});
  const { page, own, rowsOf, say } = form;

  let count = 0;

  const identify = (element) => (element.id ||= "of-" + ++count);
  const nameOf = (form.nameOf = (field) => field.querySelector(".name").textContent);

  /* Rows come from a template, so that what they hold gets its ids only here. */
  form.connect = (holder) => {
    for (const field of holder.querySelectorAll("[data-control]")) {
      const described = [...field.querySelectorAll(":scope > .help, :scope > .fault, :scope > .place")].map(identify).join(" ");
      const label = field.querySelector(":scope > label:not(.option)");
      const control = label ? field.querySelector("input, select, textarea") : field.matches("fieldset") ? field : field.querySelector("input");
      if (label) label.htmlFor = identify(control);
      control.setAttribute("aria-describedby", described);
      if (label?.querySelector(".must")) control.setAttribute("aria-required", "true");
    }
  };

  function number(rows) {
    const all = rowsOf(rows);
    all.forEach((row, at) => {
      row.querySelector("legend").textContent = say("row", nameOf(rows), at + 1);
      row.querySelector(":scope > fieldset > .row-tools > .up").disabled = at === 0;
      row.querySelector(":scope > fieldset > .row-tools > .down").disabled = at === all.length - 1;
    });
  }

  form.addRow = (rows) => {
    const row = rows.querySelector(":scope > template").content.cloneNode(true).firstElementChild;
    rows.querySelector(":scope > .row-list").append(row);
    form.connect(row);
    number(rows);
    for (const inner of own(row)) if (inner.matches(".rows")) fillUp(inner);
    for (const field of row.querySelectorAll("[data-control]")) form.offerTo(field, []);
    return row;
  };

  function fillUp(rows) {
    while (rowsOf(rows).length < Number(rows.dataset.least)) form.addRow(rows);
  }

  const firstControl = (form.firstControl = (holder) => holder.querySelector("input:not([disabled]), select, textarea, button.add"));
  const titleOf = (row) => row.querySelector("legend").textContent;

  function remove(rows, row) {
    const title = titleOf(row);
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    number(rows);
    (next ? firstControl(next) : rows.querySelector(":scope > p > .add")).focus();
    form.tell(say("removed", title));
  }

  function move(rows, row, button) {
    const up = button.matches(".up");
    if (up) row.previousElementSibling.before(row);
    else row.nextElementSibling.after(row);
    number(rows);
    const other = row.querySelector(`:scope > fieldset > .row-tools > ${up ? ".down" : ".up"}`);
    (button.disabled ? other : button).focus();
    form.tell(say("moved", nameOf(rows), rowsOf(rows).indexOf(row) + 1));
  }

  page.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    const rows = button?.closest(".rows");
    if (!rows) return;
    if (button.matches(".add")) {
      const row = form.addRow(rows);
      firstControl(row).focus();
      form.tell(say("rowAdded", titleOf(row)));
    } else if (button.matches(".row-tools > *")) {
      const row = button.closest(".row");
      if (button.matches(".remove")) remove(rows, row);
      else move(rows, row, button);
    } else {
      return;
    }
    form.changed();
  });

  /* What fields may name that other fields of the form make: parties and rounds. */

  const rowsAt = (key) => rowsOf(own(page).find(({ dataset }) => dataset.key === key));
  const valueIn = (row, key) => own(row).find(({ dataset }) => dataset.key === key).querySelector("input").value.trim();

  form.parties = () => rowsAt("parties").map((row) => ({
    id: valueIn(row, "id"), name: valueIn(row, "shortName") || valueIn(row, "name") || valueIn(row, "id"),
  })).filter(({ id }) => id);

  const rounds = () => rowsAt("rounds").map((row) => valueIn(row, "label")).filter(Boolean).map((id) => ({ id, name: id }));

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  /* A value that is named nowhere any more stays, so that it can be seen and mended. */
  const withWanted = (offers, wanted) =>
    [...offers, ...wanted.filter((id) => id && !offers.some((one) => one.id === id)).map((id) => ({ id, name: id }))];

  form.offerTo = (field, wanted) => {
    const { control } = field.dataset;
    if (control === "party" || control === "round") {
      const offers = withWanted(control === "party" ? form.parties() : rounds(), wanted);
      const select = field.querySelector("select");
      select.replaceChildren(select.options[0], ...offers.map(({ id, name }) => make("option", { value: id }, name)));
    } else if (control === "parties") {
      const offers = withWanted([...form.parties(), { id: "all", name: say("all") }], wanted);
      field.querySelector(".options").replaceChildren(...offers.map(({ id, name }) =>
        make("label", { className: "option" }, make("input", { type: "checkbox", value: id }), " ", make("span", { className: "choice" }, name))));
    } else if (control === "choice") {
      const select = field.querySelector("select");
      for (const value of wanted) {
        if (value && ![...select.options].some((one) => one.value === value)) select.append(make("option", { value }, value));
      }
    }
  };

  form.refresh = () => {
    for (const field of page.querySelectorAll("[data-control=party], [data-control=round]")) {
      const select = field.querySelector("select");
      const { value } = select;
      form.offerTo(field, [value]);
      select.value = value;
    }
    for (const field of page.querySelectorAll("[data-control=parties]")) {
      const focused = field.contains(document.activeElement) && document.activeElement.value;
      const chosen = [...field.querySelectorAll("input:checked")].map(({ value }) => value);
      form.offerTo(field, chosen);
      for (const box of field.querySelectorAll("input")) {
        box.checked = chosen.includes(box.value);
        if (box.value === focused) box.focus();
      }
    }
  };

  /* A party that gets another id keeps its roles and comments. */
  form.renameParty = (before, after) => {
    if (!before || !after || before === after) return;
    for (const element of page.querySelectorAll("[data-control=party] option, [data-control=parties] input")) {
      if (element.value === before) element.value = after;
    }
  };

  form.connect(page);
  form.fillUp = () => own(page).filter((field) => field.matches(".rows")).forEach(fillUp);
})();
