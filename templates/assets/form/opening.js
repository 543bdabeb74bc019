/*
 * Begins a new case, or opens one that was saved. What was written goes only if the officer says
 * so.
 */

/** @import { CaseSource } from "./source/file.js" */
import { byId } from "../page/elements.js";
import { dropDraft, foundDraft, showRestored } from "./draft.js";
import { readPage } from "./fields.js";
import { EMPTY, isEmpty, keep, lookNoMore, put } from "./looking.js";
import { openedNow, reopened } from "./opened.js";
import { firstControl, ownField, page, say, tell, tellAtOnce } from "./page.js";
import { decode } from "./read.js";
import { fillUpPage } from "./rows.js";
import { openCase } from "./source/file.js";

const anew = byId("anew", HTMLButtonElement);
const open = byId("open", HTMLButtonElement);
const file = byId("file", HTMLInputElement);
const ask = byId("ask", HTMLDialogElement);

let then = () => {};

/**
 * @param {HTMLButtonElement} button by which it was asked for
 * @param {() => void} act
 */
function askFirst(button, act) {
  then = act;
  byId("ask-title", HTMLElement).textContent = button.textContent;
  if (isEmpty(readPage()) && !openedNow()) act();
  else ask.showModal();
}

byId("ask-no", HTMLButtonElement).addEventListener("click", () => ask.close());
byId("ask-yes", HTMLButtonElement).addEventListener("click", () => {
  ask.close();
  then();
});

anew.addEventListener("click", () => askFirst(anew, () => {
  lookNoMore();
  dropDraft();
  put(EMPTY);
  showRestored(false);
  tell(say("startedAnew"));
  firstControl(ownField(page, "title")).focus();
}));

/**
 * What there is to say of an opened file.
 * @param {string} name
 * @param {CaseSource} source
 */
function openedWords(name, { marks, unknown }) {
  const guesses = marks.filter(({ isGuess }) => isGuess).length;
  const words = [say("loaded", name)];
  if (guesses) words.push(say("loadedMarks", guesses));
  if (unknown[0]) words.push(say("loadedUnknown", unknown.join(say("separator"))));
  return words.join(" ");
}

/** @param {File} chosen */
async function openFile(chosen) {
  const { name } = chosen;
  const decoded = decode(await chosen.arrayBuffer());
  if (decoded === null) {
    tellAtOnce(say("notUtf8", name));
    return;
  }
  const source = openCase(decoded.text);
  if ("line" in source) {
    tellAtOnce(say("notLoaded", name, source.line));
    return;
  }
  askFirst(open, () => {
    const file = { name, ...decoded, confirmed: [] };
    const known = String(source.written.fields.id ?? "");
    put(undefined, { known, areFaultsShown: true, from: { file, source } });
    keep();
    tellAtOnce(openedWords(name, source));
  });
}

/** @param {FileList | null | undefined} files */
async function openFirst(files) {
  const chosen = files?.[0];
  if (chosen) await openFile(chosen);
}

open.addEventListener("click", () => file.click());
file.addEventListener("change", async () => {
  await openFirst(file.files);
  file.value = "";
});

/** A file may be dropped anywhere on the form. @param {DragEvent} event */
const brings = ({ dataTransfer }) => dataTransfer?.types.includes("Files") ?? false;

page.addEventListener("dragover", (event) => {
  if (brings(event)) event.preventDefault();
});
page.addEventListener("drop", (event) => {
  if (!brings(event)) return;
  event.preventDefault();
  openFirst(event.dataTransfer?.files);
});
page.addEventListener("submit", (event) => event.preventDefault());

/** Begins where the draft ends, if there is one. */
export function start() {
  const found = foundDraft();
  if (found) {
    put(found, { known: found.known, from: reopened(found.file) });
    showRestored(true);
  } else {
    fillUpPage();
    put(EMPTY);
  }
}
