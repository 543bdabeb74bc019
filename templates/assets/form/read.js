/* Reads a case file back into the form. */

/** @import { Mapping, Section, Value, Written } from "./shapes.js" */
import { isMapping, textsIn } from "./reading.js";
import { clean } from "./values.js";
import { Refused, YamlReader } from "./yaml.js";

/** @param {string} part of the narrative @returns {Section} */
function sectionOf(part) {
  const first = /^#{1,2}\s.*/.exec(part)?.[0] ?? "";
  const heading = /^#{1,2}\s+(.*?)\s*#*$/m.exec(first)?.[1] ?? "";
  return { heading, text: heading ? part.replace(/^.*\n?/, "").trim() : part };
}

/** @param {string} body */
const sectionsOf = (body) =>
  body.split(/^(?=#{1,2}\s)/m).map((part) => part.trim()).filter(Boolean).map(sectionOf);

/**
 * A case with the number of comments that were left out, or the line that stands in the way.
 * @param {string} text
 * @returns {{written: Written, comments: number} | {line: number}}
 */
export function readFile(text) {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  const close = lines.findIndex((line, at) => at > 0 && line.trimEnd() === "---");
  if (lines[0].trimEnd() !== "---" || close < 0) return { line: 1 };
  try {
    const reader = new YamlReader(lines.slice(1, close), 2);
    const fields = reader.node(0) ?? {};
    if (!isMapping(fields) || reader.peek()) return { line: reader.peek()?.number ?? 2 };
    const body = clean(lines.slice(close + 1).join("\n"));
    return { written: { fields, sections: sectionsOf(body) }, comments: reader.comments };
  } catch (error) {
    if (error instanceof Refused) return { line: error.line };
    throw error;
  }
}

/**
 * The encoding that the first two bytes tell.
 * @param {number | undefined} first
 * @param {number | undefined} second
 */
function encodingOf(first, second) {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

/**
 * The words of a file; null where they are in no Unicode, as editors of old save them.
 * @param {ArrayBuffer} bytes
 */
export function decode(bytes) {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  try {
    return new TextDecoder(encodingOf(first, second), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Every text below a value, without its blanks.
 * @param {Value} value
 */
const tightTextsIn = (value) => textsIn(value).map((text) => text.replace(/\s/g, ""));

/**
 * The fields of a file of which the form has not taken everything.
 * @param {Mapping} file
 * @param {Mapping} taken
 */
export function lostFields(file, taken) {
  const have = new Set(tightTextsIn(taken));
  return Object.keys(file).filter((key) =>
    tightTextsIn(file[key]).some((words) => words && !have.has(words)));
}
