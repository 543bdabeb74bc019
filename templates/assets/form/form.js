/*
 * The form as a whole: after every change it reads the page, keeps a copy, and says what is wrong;
 * on demand it saves the case as a file, copies it, shows it, opens another.
 */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});
  const { page, say, tell } = form;
  const [save, copy, show, anew, open, file, ask, preview] =
    ["save", "copy", "show", "anew", "open", "file", "ask", "preview"].map((id) => document.getElementById(id));

  /* The id under which the case was known when it was opened. */
  let known = "";
  let waiting;

  const isError = ({ kind }) => form.sentences.get(kind).severity === "error";

  function look() {
    const written = form.read();
    const problems = form.check(written, known);
    form.showFaults(problems);
    if (!preview.hidden) document.getElementById("preview-case").replaceChildren(form.preview(written));
    return { written, problems };
  }

  const EMPTY = { fields: { kind: "good-practice", status: "draft" }, sections: [] };

  const isEmpty = ({ fields, sections }) =>
    !sections[0] && Object.entries(fields).every(([key, value]) => EMPTY.fields[key] === value);

  function keep() {
    const written = form.read();
    if (isEmpty(written)) form.draft.drop();
    else form.draft.keep({ ...written, known });
  }

  /* Marked as changed until it was looked at, so that others can wait for that. */
  form.changed = () => {
    page.dataset.changed = "";
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      waiting = undefined;
      look();
      keep();
      delete page.dataset.changed;
    }, 200);
  };

  /* What was typed last must not be lost to a closed window. */
  addEventListener("pagehide", () => waiting && keep());

  function download(name, text) {
    const href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
    const link = form.make("a", { href, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(href), 60000);
  }

  function put({ written, problems }) {
    const broken = problems.some(isError);
    const fields = broken ? { ...written.fields, status: "draft" } : written.fields;
    const name = form.fileName(fields);
    download(name, form.write({ ...written, fields }));
    form.draft.saved();
    tell(broken ? say("savedDraft", name) : name === "index.md" ? say("savedFolder", name, fields.id) : say("saved", name));
  }

  save.addEventListener("click", () => {
    form.showAll(true);
    const seen = look();
    if (seen.problems.some(isError)) form.focusFaults();
    else put(seen);
  });

  document.getElementById("save-anyway").addEventListener("click", () => {
    put(look());
    document.getElementById("told").focus();
  });

  copy.addEventListener("click", async () => {
    const text = form.write(look().written);
    const box = document.getElementById("copied-text");
    box.value = text;
    box.parentElement.hidden = false;
    try {
      await navigator.clipboard.writeText(text);
      tell(say("copied"));
    } catch {
      box.select();
      tell(say("copiedSelect"));
    }
  });

  show.addEventListener("click", () => {
    preview.hidden = !preview.hidden;
    show.setAttribute("aria-expanded", String(!preview.hidden));
    look();
    if (!preview.hidden) preview.focus();
  });

  function fill(written, all) {
    form.fill(written);
    form.showAll(all);
    for (const field of page.querySelectorAll("[data-control=area]")) form.showPlace(field);
    look();
  }

  /* What was written goes only if the officer says so. */
  let then;

  function askFirst(button, act) {
    then = act;
    document.getElementById("ask-title").textContent = button.textContent;
    if (isEmpty(form.read())) act();
    else ask.showModal();
  }

  document.getElementById("ask-no").addEventListener("click", () => ask.close());
  document.getElementById("ask-yes").addEventListener("click", () => {
    ask.close();
    then();
  });

  anew.addEventListener("click", () => askFirst(anew, () => {
    clearTimeout(waiting);
    delete page.dataset.changed;
    known = "";
    form.draft.drop();
    fill(EMPTY, false);
    document.getElementById("restored").hidden = true;
    tell(say("startedAnew"));
    form.firstControl(page.querySelector("[data-key=title]")).focus();
  }));

  async function openFile(chosen) {
    const text = form.decode(await chosen.arrayBuffer());
    if (text === null) {
      tell(say("notUtf8", chosen.name));
      document.getElementById("told").focus();
      return;
    }
    const { written, line, comments } = form.readFile(text);
    if (!written) {
      tell(say("notLoaded", chosen.name, line));
      document.getElementById("told").focus();
      return;
    }
    askFirst(open, () => {
      known = written.fields.id ?? "";
      fill(written, true);
      keep();
      const lost = form.lost(written, form.read().fields);
      if (comments) lost.push("#");
      tell(lost[0] ? say("loadedPart", chosen.name, lost.join("、")) : say("loaded", chosen.name));
      document.getElementById("told").focus();
    });
  }

  open.addEventListener("click", () => file.click());
  file.addEventListener("change", async () => {
    const [chosen] = file.files;
    if (chosen) await openFile(chosen);
    file.value = "";
  });

  /* A file may be dropped anywhere on the form. */
  const brings = ({ dataTransfer }) => dataTransfer.types.includes("Files");
  page.addEventListener("dragover", (event) => brings(event) && event.preventDefault());
  page.addEventListener("drop", (event) => {
    if (!brings(event)) return;
    event.preventDefault();
    const [chosen] = event.dataTransfer.files;
    if (chosen) openFile(chosen);
  });

  page.addEventListener("submit", (event) => event.preventDefault());
  page.addEventListener("input", form.changed);
  page.addEventListener("change", form.changed);
  page.addEventListener("focusout", form.changed);

  const found = form.draft.found();
  if (found) {
    known = found.known ?? "";
    fill(found, false);
    document.getElementById("restored").hidden = false;
  } else {
    form.fillUp();
    fill(EMPTY, false);
  }
})();
