/* Says beside each field what is wrong with it, and at the top of the form everything at once. */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});
  const { page, say, nameOf } = form;

  const summary = document.getElementById("errors");
  const touched = new WeakSet();
  let all = false;

  const isWarning = ({ kind }) => form.sentences.get(kind).severity !== "error";

  /* 参加団体 2件目 › 団体名. */
  function labelOf(field) {
    const names = [];
    for (let at = field; at && at !== page; at = at.parentElement.closest("[data-control], .row, form")) {
      if (at.matches(".row")) {
        names.unshift(at.querySelector("legend").textContent);
        at = at.closest(".rows");
      } else {
        names.unshift(nameOf(at));
      }
    }
    return names.join(" › ");
  }

  /* In a form nobody writes "name: ", and a choice is known by its label. */
  function example(words, field) {
    const value = words.replace(/^[A-Za-z]+: /, "");
    const option = field.querySelector(`option[value="${CSS.escape(value)}"]`);
    return option ? option.textContent : value;
  }

  function sentence({ kind, args, field }) {
    const { words, help, near } = form.sentences.get(kind);
    const values = { ...args, field: nameOf(field), ...(args.example && { example: example(args.example, field) }) };
    const fillIn = (template) => template.replace(/\{([a-z]+)}/g, (whole, key) => values[key] ?? whole);
    const isList = kind === "missing-field" && /^[A-Za-z]+: [[{]/.test(args.example);
    const told = fillIn(words);
    return told + (isList ? "" : (told.endsWith("。") ? " " : "; ") + fillIn(args.nearest && near ? near : help));
  }

  function show(field, problems) {
    const fault = field.querySelector(":scope > .fault") ?? field.querySelector(".fault");
    const controls = field.matches("fieldset") ? [] : [...field.querySelectorAll("input, select, textarea")];
    const words = problems.map((one) => (isWarning(one) ? say("warning") + "：" : "") + sentence(one));
    fault.textContent = words.join(" ");
    fault.hidden = !words[0];
    fault.classList.toggle("warning", problems[0] !== undefined && problems.every(isWarning));
    for (const control of controls) {
      if (problems.some((one) => !isWarning(one))) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  }

  function summarise(errors) {
    const link = (one) => {
      const target = form.firstControl(one.field);
      const anchor = Object.assign(document.createElement("a"), { href: "#" + (target.id ||= "to-" + page.querySelectorAll("[id]").length) });
      anchor.textContent = labelOf(one.field) + "：" + sentence(one);
      anchor.addEventListener("click", (event) => {
        event.preventDefault();
        for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
        target.focus();
      });
      const item = document.createElement("li");
      item.append(anchor);
      return item;
    };
    document.getElementById("errors-title").textContent = counted(errors.length);
    document.getElementById("errors-list").replaceChildren(...errors.map(link));
    summary.hidden = !all || !errors[0];
  }

  const counted = (count) => say(count === 1 ? "problem" : "problems", count);

  function progress(errors) {
    for (const left of document.querySelectorAll("[data-left]")) {
      const part = document.getElementById(left.dataset.left);
      const count = errors.filter(({ field }) => part.contains(field)).length;
      left.textContent = count ? say("left", count) : "";
    }
    const standing = document.getElementById("standing");
    const words = errors[0] ? counted(errors.length) : say("complete");
    if (standing.textContent !== words) standing.textContent = words;
  }

  const placed = (problems) => problems.map((one) => ({ ...one, field: form.locate(one.at) }));

  form.showFaults = (problems) => {
    const found = placed(problems);
    const byField = Map.groupBy(found, ({ field }) => field);
    for (const field of page.querySelectorAll("[data-control]")) {
      const own = byField.get(field) ?? [];
      show(field, all || touched.has(field) ? own : own.filter(({ kind }) => kind !== "missing-field" && touched.has(field)));
    }
    const errors = found.filter((one) => !isWarning(one));
    errors.sort((a, b) => (a.field.compareDocumentPosition(b.field) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1));
    summarise(errors);
    progress(errors);
  };

  /* From here on every fault is shown, not only those of fields that somebody left. */
  form.showAll = (shown) => (all = shown);

  form.focusFaults = () => summary.focus();

  page.addEventListener("focusout", ({ target }) => {
    for (let field = target.closest("[data-control]"); field; field = field.parentElement.closest("[data-control=choices], [data-control=parties]")) {
      touched.add(field);
    }
  });
})();
