/* The file that the form has opened, to which saving adds nothing but what a person changed. */

/** @import { Written } from "./shapes.js" */
/** @import { CaseSource } from "./source/file.js" */
/** @import { Mark } from "./source/marks.js" */
import { saveCase, openCase, unresolved } from "./source/file.js";
import { isSame } from "./source/matching.js";
import { writeCase } from "./write.js";

/**
 * The file as it was given, with the marks that a person has confirmed.
 * @typedef {{name: string, text: string, encoding: string, confirmed: string[]}} OpenedFile
 */

/**
 * @typedef {object} Opened
 * @property {OpenedFile} file
 * @property {CaseSource} source
 * @property {Written} before what the form held when it had shown the file
 * @property {Set<string>} confirmed
 */

/** @type {{now: Opened | null}} */
const current = { now: null };

export const openedNow = () => current.now;

/**
 * @param {OpenedFile} file
 * @param {CaseSource} source
 * @param {Written} before
 */
export function setOpened(file, source, before) {
  current.now = { file, source, before, confirmed: new Set(file.confirmed) };
}

export function closeFile() {
  current.now = null;
}

/** The opened file with what was confirmed, so that it can be opened again. */
export function openedFile() {
  const { now } = current;
  return now ? { ...now.file, confirmed: [...now.confirmed] } : undefined;
}

/**
 * What a copy in the browser kept of a file; undefined where that cannot be read.
 * @param {OpenedFile | undefined} file
 */
export function reopened(file) {
  if (!file || typeof file.text !== "string" || !Array.isArray(file.confirmed)) return undefined;
  const source = openCase(file.text);
  return "line" in source ? undefined : { file, source };
}

/** Whether a person has changed something. @param {Written} after */
const isChanged = (after) => {
  const { now } = current;
  return !now || now.confirmed.size > now.file.confirmed.length
    || !isSame(now.before.fields, after.fields)
    || JSON.stringify(now.before.sections) !== JSON.stringify(after.sections);
};

/**
 * The file as it is saved. What has errors and was changed is a draft.
 * @param {Written} written as the check sees it
 * @param {Written} whole with the rows in which nothing is written
 * @param {boolean} isBroken
 */
export function textToSave(written, whole, isBroken) {
  const status = isBroken && isChanged(whole) ? { status: "draft" } : {};
  const { now } = current;
  if (!now) return writeCase({ ...written, fields: { ...written.fields, ...status } });
  const after = { ...whole, fields: { ...whole.fields, ...status } };
  return saveCase(now.source, now.before, after, now.confirmed);
}

/** The marks that are left. @param {Written} whole @returns {Mark[]} */
export function marksLeft(whole) {
  const { now } = current;
  return now ? unresolved(now.source, now.before, whole, now.confirmed) : [];
}
