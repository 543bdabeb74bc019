/* Saves the case as a file, or copies it. */

/** @import { Seen } from "./looking.js" */
import { byId, make } from "../page/elements.js";
import { draftIsSaved } from "./draft.js";
import { focusFaults, showAllFaults } from "./faults.js";
import { look } from "./looking.js";
import { isError, say, tell, tellAtOnce } from "./page.js";
import { fileName, writeCase } from "./write.js";

/** How long a browser may take to fetch what is saved, in milliseconds. */
const PATIENCE = 60000;

/**
 * @param {string} name
 * @param {string} text
 */
function download(name, text) {
  const href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
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

/** What has errors is saved as a draft. @param {Seen} seen */
function save({ written, problems }) {
  const isBroken = problems.some(isError);
  const fields = isBroken ? { ...written.fields, status: "draft" } : written.fields;
  const name = fileName(fields);
  download(name, writeCase({ ...written, fields }));
  draftIsSaved(written);
  return savedWords(name, String(fields.id), isBroken);
}

byId("save", HTMLButtonElement).addEventListener("click", () => {
  showAllFaults(true);
  const seen = look();
  if (seen.problems.some(isError)) focusFaults();
  else tell(save(seen));
});

byId("save-anyway", HTMLButtonElement).addEventListener("click", () => tellAtOnce(save(look())));

byId("copy", HTMLButtonElement).addEventListener("click", async () => {
  const text = writeCase(look().written);
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
