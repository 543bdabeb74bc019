/*
 * Begins a new case, or opens one that was saved. What was written goes only if the officer says
 * so.
 */

import { byId } from "../page/elements.js";
import { dropDraft, foundDraft, showRestored } from "./draft.js";
import { readPage } from "./fields.js";
import { EMPTY, isEmpty, keep, lookNoMore, put } from "./looking.js";
import { firstControl, ownField, page, say, tell, tellAtOnce } from "./page.js";
import { decode, lostFields, readFile } from "./read.js";
import { fillUpPage } from "./rows.js";

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
  if (isEmpty(readPage())) act();
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

/** @param {File} chosen */
async function openFile(chosen) {
  const text = decode(await chosen.arrayBuffer());
  if (text === null) {
    tellAtOnce(say("notUtf8", chosen.name));
    return;
  }
  const read = readFile(text);
  if ("line" in read) {
    tellAtOnce(say("notLoaded", chosen.name, read.line));
    return;
  }
  const { written, comments } = read;
  askFirst(open, () => {
    put(written, { known: String(written.fields.id ?? ""), areFaultsShown: true });
    keep();
    const lost = lostFields(written.fields, readPage().fields);
    if (comments > 0) lost.push("#");
    tellAtOnce(lost[0]
      ? say("loadedPart", chosen.name, lost.join(say("separator")))
      : say("loaded", chosen.name));
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
    put(found, { known: found.known });
    showRestored(true);
  } else {
    fillUpPage();
    put(EMPTY);
  }
}
