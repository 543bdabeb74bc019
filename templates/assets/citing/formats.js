/* The formats of reference managers, as `citation.CitationFormat` writes them. */

/** @import { Item } from "./item.js" */

/** @param {Item} item */
const dateParts = ({ issued }) => issued?.["date-parts"][0].map(twoDigits);

/** @param {number} part of a date */
const twoDigits = (part) => String(part).padStart(2, "0");

/** The signs that mean something to TeX. @type {Record<string, string>} */
const COMMANDS = {
  "\\": "backslash", "{": "braceleft", "}": "braceright", "~": "asciitilde", "^": "asciicircum",
};

/** @param {string} text */
const escaped = (text) => text.replace(/[&%$#_\\{}~^]/g,
  (sign) => (sign in COMMANDS ? `{\\text${COMMANDS[sign]}}` : `\\${sign}`));

/** @param {Item} item */
export function bibtexOf(item) {
  const date = dateParts(item);
  const fields = [
    ["author", item.author && `{${escaped(item.author[0].literal)}}`],
    ["title", `{${escaped(item.title)}}`],
    ["year", date?.[0]],
    ["date", date?.join("-")],
    ["howpublished", escaped(item["container-title"])],
    ["publisher", escaped(item.publisher)],
    ["url", item.URL],
    ["language", item.language],
    ["note", escaped(item.note)],
  ];
  const lines = fields.filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${[item.id, ...lines].join(",\n")}\n}\n`;
}

/** @param {Item} item */
export function risOf(item) {
  const date = dateParts(item);
  const fields = [
    ["TY", "ELEC"],
    ["ID", item.id],
    ["AU", item.author?.[0].literal],
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["PB", item.publisher],
    ["PY", date?.[0]],
    ["DA", date && `${date.join("/")}/`],
    ["UR", item.URL],
    ["LA", item.language],
    ["N1", item.note],
    ["ER", ""],
  ];
  return fields.filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

/** @param {Item} item */
export const cslOf = (item) => `[\n${JSON.stringify(item)}\n]\n`;
