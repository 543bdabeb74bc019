/* How lists of words are written into one box, a line for each. */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  /* Without what other documents leave behind when words are copied from them, and nobody sees. */
  form.clean = (text) =>
    text.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
      .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g, "").toWellFormed();

  form.clean.toLine = (text) => form.clean(text).replace(/\n+/g, " ").trim();

  /* In a box for lists each line is an entry, so that none has lines. */
  const entry = (text) => form.join(text).replaceAll("\n", " ");
  const filled = (text) => text.split("\n").filter((line) => line.trim());

  /* Lists are copied with their signs, which the page sets itself. */
  const words = (line) => form.withoutBullet(line).trim();

  form.lines = {
    of: (text) => filled(text).map(words),
    text: (lines) => lines.map(entry).join("\n"),
  };

  const indent = (line) => /^[ \t\u3000]*/.exec(line)[0].length;

  const MARKED = /^(?<words>.*\S)[ \t\u3000]*\{(?<ids>[a-z0-9_, -]*)\}$/;

  /* Ids at the end of a line say which measures its task serves; empty braces, that it serves none. */
  function task(line) {
    const { words, ids } = MARKED.exec(line)?.groups ?? {};
    return words === undefined
      ? { task: line.trim() }
      : { task: words.trim(), measures: ids.split(",").map((id) => id.trim()).filter(Boolean) };
  }

  form.tasks = {
    of(text) {
      const tasks = [];
      const lines = filled(text);
      const margin = Math.min(...lines.map(indent));
      for (const line of lines) {
        const last = tasks.at(-1);
        if (last && indent(line) > margin) (last.subtasks ??= []).push(words(line));
        else tasks.push(task(words(line)));
      }
      return tasks.map((one) => (one.subtasks || one.measures ? one : one.task));
    },
    text: (tasks) => tasks.map((one) => {
      if (typeof one === "string") return entry(one);
      const mark = one.measures ? ` {${[one.measures].flat().join(", ")}}` : "";
      return [entry(one.task ?? "") + mark, ...(one.subtasks ?? []).map((sub) => "　" + entry(sub))].join("\n");
    }).join("\n"),
  };

  /* Without what was left open. */
  form.prune = (value) => {
    if (typeof value === "string") return value.trim() ? value : undefined;
    if (Array.isArray(value)) {
      const items = value.map(form.prune).filter((item) => item !== undefined);
      return items[0] === undefined ? undefined : items;
    }
    if (typeof value !== "object" || value === null) return value || undefined;
    const kept = Object.entries(value)
      .map(([key, inner]) => [key, key === "measures" && Array.isArray(inner) && value.task ? inner : form.prune(inner)])
      .filter(([, inner]) => inner !== undefined);
    return kept[0] ? Object.fromEntries(kept) : undefined;
  };

  /* What may be one value where no more is known than that. */
  const SHORT = { fiscalYear: "value", since: "date", source: "title" };

  form.isShort = (key) => Object.hasOwn(SHORT, key);

  form.fold = (fields) => {
    for (const [key, main] of Object.entries(SHORT)) {
      const inner = fields[key];
      if (inner && Object.keys(inner).join() === main) fields[key] = inner[main];
    }
    return fields;
  };

  form.unfold = (fields) => {
    const whole = { ...fields };
    for (const [key, main] of Object.entries(SHORT)) {
      if (typeof whole[key] === "string") whole[key] = { [main]: whole[key] };
    }
    return whole;
  };
})();
