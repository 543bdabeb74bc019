/* Saves the case as a file, or copies it. */

/** @import { Seen } from "./looking.js" */
/** @import { Mapping } from "./shapes.js" */
import { byId, make } from "../page/elements.js";
import { draftIsSaved } from "./draft.js";
import { focusFaults, showAllFaults } from "./faults.js";
import { look } from "./looking.js";
import { openedNow, textToSave } from "./opened.js";
import { isError, say, tell, tellAtOnce } from "./page.js";
import { encode } from "./read.js";
import { fileName } from "./write.js";

/** How long a browser may take to fetch what is saved, in milliseconds. */
const PATIENCE = 60000;

/**
 * @param {string} name
 * @param {string} text
 */
function download(name, text) {
  const encoding = openedNow()?.file.encoding ?? "utf-8";
  const bytes = encode({ text, encoding });
  const href = URL.createObjectURL(new Blob([bytes], { type: "text/markdown" }));
  const link = make("a", { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), PATIENCE);
}

/**
 * What was saved, in words.
 * @param {string} name
 * @param {string} id
 * @param {boolean} isBroken
 */
function savedWords(name, id, isBroken) {
  if (isBroken) return say("savedDraft", name);
  return name === "index.md" ? say("savedFolder", name, id) : say("saved", name);
}

/** A file keeps its name as long as the case keeps its id. @param {Mapping} fields */
function nameFor(fields) {
  const opened = openedNow();
  const isKnown = opened && opened.source.written.fields.id === (fields.id ?? null);
  return isKnown || (opened && fields.id === undefined) ? opened.file.name : fileName(fields);
}

/** What has errors is saved as a draft. @param {Seen} seen */
function save({ written, whole, problems }) {
  const isBroken = problems.some(isError);
  const name = nameFor(written.fields);
  download(name, textToSave(written, whole, isBroken));
  draftIsSaved(written);
  return savedWords(name, String(written.fields.id), isBroken);
}

byId("save", HTMLButtonElement).addEventListener("click", () => {
  showAllFaults(true);
  const seen = look();
  if (seen.problems.some(isError)) focusFaults();
  else tell(save(seen));
});

byId("save-anyway", HTMLButtonElement).addEventListener("click", () => tellAtOnce(save(look())));

byId("copy", HTMLButtonElement).addEventListener("click", async () => {
  const { written, whole } = look();
  const text = textToSave(written, whole, false);
  const box = byId("copied-text", HTMLTextAreaElement);
  box.value = text;
  byId("copying", HTMLElement).hidden = false;
  try {
    await navigator.clipboard.writeText(text);
    tell(say("copied"));
  } catch {
    box.select();
    tell(say("copiedSelect"));
  }
});
