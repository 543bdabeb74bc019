/* Replaces ranges of a text, and knows its lines. */

/**
 * @typedef {{start: number, end: number, text: string}} Edit
 */

/**
 * What lies inside of what goes, goes too; what is put in there stays.
 * @param {string} text
 * @param {Edit[]} edits those at one place in their order
 * @param {number} [from] of the range that is wanted
 * @param {number} [to]
 */
export function applyEdits(text, edits, from = 0, to = text.length) {
  const ordered = edits.map((edit, at) => ({ ...edit, at }))
    .sort((one, other) => one.start - other.start || one.at - other.at);
  let result = "";
  let done = from;
  for (const edit of ordered) {
    if (edit.start > done) result += text.slice(done, edit.start);
    result += edit.text;
    done = Math.max(done, edit.end);
  }
  return result + text.slice(done, to);
}

/**
 * @param {string} text
 * @param {number} at
 */
export const lineStart = (text, at) => text.lastIndexOf("\n", at - 1) + 1;

/**
 * Behind the end of the line.
 * @param {string} text
 * @param {number} at
 */
export function nextLine(text, at) {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/**
 * What stands behind a place on its line, without the end of the line.
 * @param {string} text
 * @param {number} at
 */
export const restOfLine = (text, at) => text.slice(at, nextLine(text, at)).replace(/[\r\n]+$/, "");

/**
 * Whether nothing but spaces stands before a place on its line.
 * @param {string} text
 * @param {number} at
 */
export const beginsLine = (text, at) => !text.slice(lineStart(text, at), at).trim();

/**
 * The column of a place, for what is to stand below it.
 * @param {string} text
 * @param {number} at
 */
export const indentTo = (text, at) => " ".repeat(at - lineStart(text, at));
