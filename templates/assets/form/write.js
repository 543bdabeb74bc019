/* Writes a case as a file: YAML between two lines of dashes, the narrative below. */

/** @import { Mapping, Schema, Section, Value, Written } from "./shapes.js" */
import { rules } from "./data.js";
import { listIn, isMapping } from "./reading.js";

/**
 * Begins with a letter of a language, and holds nothing in which YAML or a hasty reader sees more
 * than words.
 */
const FIRST = "[\\p{L}（(※＊【〔《〈≪○●◎・①-⑳Ａ-Ｚａ-ｚ０-９]";
const FURTHER = "[^\\p{C}\\u2028\\u2029:#\"'`{}[\\]&*!|>%@\\\\\\u00a0]*";
const PLAIN = new RegExp(`^${FIRST}${FURTHER}$`, "u");

/** Words by which YAML means something else. */
const MEANT = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** @param {string} text */
export const isPlain = (text) =>
  PLAIN.test(text) && !/\s$|^\s/.test(text) && !MEANT.test(text) && !/\s-\s*$/.test(text);

const TO_ESCAPE = /[\\"\n\t]|[\p{Cc}\p{Zl}\p{Zp}\ufeff]/gu;
const ESCAPES = new Map([["\\", "\\\\"], ['"', '\\"'], ["\n", "\\n"], ["\t", "\\t"]]);

/** @param {string} character */
const escaped = (character) =>
  ESCAPES.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** @param {string} text */
export const quoted = (text) => `"${text.replace(TO_ESCAPE, escaped)}"`;

const NOT_IN_BLOCK = /^\s|\s$|\t|[\p{Cc}\ufeff\u2028\u2029]/u;

/** Whether it has lines that a block keeps as they are. @param {string} text */
const isBlock = (text) =>
  text.includes("\n")
    && text.split("\n").every((line) => !NOT_IN_BLOCK.test(line))
    && !/^\n|\n$/.test(text);

/**
 * @param {Value} value
 * @param {string} indent
 */
export function scalar(value, indent) {
  const text = String(value);
  if (isBlock(text)) {
    const lines = text.split("\n").map((line) => (line ? `${indent}  ${line}` : ""));
    return `|-\n${lines.join("\n")}`;
  }
  return isPlain(text) ? text : quoted(text);
}

const ID = /^[a-z0-9]+([_-][a-z0-9]+)*$/;
const WIDEST_LIST = 80;

/**
 * Whether a list fits on a line: one of ids.
 * @param {Value[]} list
 */
const fitsOnLine = (list) =>
  list.every((item) => typeof item === "string" && ID.test(item))
    && list.join(", ").length < WIDEST_LIST;

/**
 * Whether a list has periods or figures, which are read side by side.
 * @param {Schema | undefined} schema
 */
export const isOfNumbers = (schema) => [schema?.items?.type ?? []].flat().includes("number");

/** @param {string[]} list */
function short(list) {
  const items = list.map((item) => (/^[a-z]/.test(item) && isPlain(item) ? item : quoted(item)));
  return `[${items.join(", ")}]`;
}

/** @param {Value} value */
const isWritten = (value) => value !== null && value !== undefined;

/**
 * Keys that have a value in the order of the schema, unknown ones after them.
 * @param {Mapping} fields
 * @param {Schema | undefined} schema
 */
function orderedKeys(fields, schema) {
  const known = Object.keys(schema?.properties ?? {});
  /** @param {string} key */
  const rank = (key) => (known.includes(key) ? known.indexOf(key) : known.length);
  return Object.keys(fields).filter((key) => isWritten(fields[key]))
    .sort((one, other) => rank(one) - rank(other));
}

/**
 * @param {Mapping} fields
 * @param {Schema | undefined} schema
 * @param {string} indent
 * @returns {string}
 */
export function mapping(fields, schema, indent) {
  return orderedKeys(fields, schema).map((key) => {
    const value = fields[key];
    const inner = schema?.properties?.[key];
    const start = `${indent}${key}:`;
    if (Array.isArray(value)) return start + sequence(value, inner, indent);
    if (isMapping(value)) return `${start}\n${mapping(value, inner, `${indent}  `)}`;
    const isTrue = inner?.type === "boolean" && String(value) === "true";
    return `${start} ${isTrue ? "true" : scalar(value, indent)}`;
  }).join("\n");
}

/**
 * @param {Value[]} items
 * @param {Schema | undefined} schema
 * @param {string} indent
 */
export function sequence(items, schema, indent) {
  const list = items.filter(isWritten);
  if (!list[0] || fitsOnLine(list) || isOfNumbers(schema)) return ` ${short(list.map(String))}`;
  return list.map((item) => {
    const start = `\n${indent}  - `;
    if (!isMapping(item)) return start + scalar(item, `${indent}  `);
    return start + mapping(item, schema?.items, `${indent}    `).trimStart();
  }).join("");
}

/**
 * A heading in a text is one below that of its section; a line of dashes parts it and makes no
 * heading.
 * @param {string} text
 */
export const narrativeText = (text) =>
  text.replace(/^( {0,3})#{1,2}(?=[ \t]|$)/gm, "$1###")
    .replace(/^(?=.*\S)(.*)\n(?= {0,3}-+[ \t]*$)/gm, "$1\n\n")
    .replace(/^ {0,3}(?==+[ \t]*$)/gm, "\\");

/** @param {Section[]} sections */
const body = (sections) =>
  sections.map(({ heading, text }) => `## ${heading}\n\n${narrativeText(text)}\n`).join("\n");

/** @param {Mapping} fields */
const hasFiles = (fields) =>
  listIn(fields, "images").some((image) => isMapping(image) && image.file);

/** With images a case is a folder of its own. @param {Mapping} fields */
export const fileName = (fields) => (hasFiles(fields) ? "index.md" : `${fields.id || "case"}.md`);

/** @param {Written} written */
export function writeCase({ fields, sections }) {
  const up = hasFiles(fields) ? "../../" : "../";
  const head = `# yaml-language-server: $schema=${up}schema/case.schema.json`;
  return `---\n${head}\n${mapping(fields, rules.schema, "")}\n---\n\n${body(sections)}`;
}
