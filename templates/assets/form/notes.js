/* Whether footnotes stand at words that the case has; the twin of how the content is read. */

/** @import { AddProblem, Mapping, Section } from "./shapes.js" */
import { each, textIn, textsIn } from "./reading.js";

/** @param {string} words */
const tight = (words) => words.replace(/\s/g, "");

/** @param {string} markdown */
const unmarked = (markdown) =>
  markdown.replace(/^[ \t]*(?:[-*+]|\d+[.)]|#+|>)[ \t]/gm, "").replace(/[*_`\\|]/g, "");

/**
 * @param {Mapping} fields
 * @param {Section[]} sections
 * @param {AddProblem} add
 */
export function checkNotes(fields, sections, add) {
  const { footnotes, ...others } = fields;
  const narrative = sections.map(({ text }) => text ?? "");
  const all = [...textsIn(others), ...narrative, ...narrative.map(unmarked)].map(tight);
  each({ footnotes }, "footnotes", "footnotes", (note, path) => {
    const at = `${path}.anchor`;
    const marker = textIn(note, "marker");
    const anchor = textIn(note, "anchor");
    if (!marker || !textIn(note, "text") || !anchor) return;
    if (!anchor.includes(marker)) add("footnote-marker-missing", at, { marker, anchor });
    const isFound = all.some((words) => words.includes(tight(anchor)));
    if (!isFound) add("footnote-anchor-not-found", at, { anchor });
  });
}
