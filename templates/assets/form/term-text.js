/* The lines of a new term for its file in content/vocabulary; the twin of TermText. */

import { isPlain, quoted } from "./write.js";

/**
 * A term with its label and definition in both languages.
 * @typedef {object} NewTerm
 * @property {string} id
 * @property {string} ja
 * @property {string} en
 * @property {string} definitionJa
 * @property {string} definitionEn
 * @property {string[]} synonyms
 */

/** @param {string} text */
const plainOrQuoted = (text) => (isPlain(text) ? text : quoted(text));

/** A comma would divide a word in brackets. @param {string} text */
const inBrackets = (text) => (isPlain(text) && !text.includes(",") ? text : quoted(text));

/** @param {NewTerm} term */
export function textOfTerm({ id, ja, en, definitionJa, definitionEn, synonyms }) {
  const lines = [
    `- id: ${id}`,
    `  ja: ${plainOrQuoted(ja)}`,
    `  en: ${plainOrQuoted(en)}`,
    "  definition:",
    `    ja: ${plainOrQuoted(definitionJa)}`,
    `    en: ${plainOrQuoted(definitionEn)}`,
  ];
  if (synonyms[0]) lines.push(`  synonyms: [${synonyms.map(inBrackets).join(", ")}]`);
  return `${lines.join("\n")}\n`;
}
