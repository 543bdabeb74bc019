/* Writes a changed value in the style of the one that it replaces. */

/** @import { Schema, Value } from "../shapes.js" */
/** @import { Node } from "./syntax.js" */
import { isMapping } from "../reading.js";
import { isPlain, mapping, quoted, scalar, sequence } from "../write.js";
import { staysPlain } from "./scalars.js";

/** What YAML may take for something else than words: numbers, dates, truth values. */
const LIKE_NUMBER = /^[-+.\d][-+.:\d_eExXoO]*$/;

/** @param {string} text */
const isSingle = (text) => !/[\p{Cc}\p{Zl}\p{Zp}\ufeff]/u.test(text);

/**
 * @param {string} text
 * @param {Node} old
 */
function isStillPlain(text, { style, text: before }) {
  if (style !== "scalar") return false;
  return staysPlain(text) && (!LIKE_NUMBER.test(text) || LIKE_NUMBER.test(before));
}

/**
 * Words for the place of other words.
 * @param {string} text
 * @param {Node} old
 * @param {string | null} indent of the key; null where all must stay on the line
 */
export function rephrased(text, old, indent) {
  if (isStillPlain(text, old)) return text;
  if (old.style === "single-quoted-scalar" && isSingle(text)) {
    return `'${text.replaceAll("'", "''")}'`;
  }
  if (old.style === "double-quoted-scalar") return quoted(text);
  return indent === null ? inFlow(text) : scalar(text, indent);
}

/** A value on one line, in brackets where it has parts. @param {Value} value @returns {string} */
export function inFlow(value) {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(", ")}]`;
  if (isMapping(value)) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{${entries.map(([key, inner]) => `${key}: ${inFlow(inner)}`).join(", ")}}`;
  }
  const text = String(value);
  return isPlain(text) && !text.includes(",") ? text : quoted(text);
}

/**
 * What stands behind "key:" or behind a dash, on lines where it has several.
 * @param {Value} value
 * @param {Schema | undefined} schema
 * @param {string} indent of the key or the dash
 * @param {boolean} isItem whether a mapping begins beside the dash
 */
function linesOfValue(value, schema, indent, isItem) {
  if (Array.isArray(value)) return sequence(value, schema, indent);
  if (!isMapping(value)) {
    return ` ${schema?.type === "boolean" ? String(value) : scalar(value, indent)}`;
  }
  const lines = mapping(value, schema, `${indent}  `);
  return isItem ? ` ${lines.trimStart()}` : `\n${lines}`;
}

/**
 * The same, apart: what stands on the line, and on the lines below.
 * @param {Value} value
 * @param {Schema | undefined} schema
 * @param {string} indent
 * @param {boolean} isItem
 * @returns {{beside: string, below: string}}
 */
export function inBlock(value, schema, indent, isItem) {
  const [beside, ...below] = linesOfValue(value, schema, indent, isItem).split("\n");
  return { beside, below: below.join("\n") };
}
