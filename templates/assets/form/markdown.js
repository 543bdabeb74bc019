/* Shows Markdown: paragraphs, lists, headings, tables, emphasis. All else stays words. */

/** @import { Part } from "../page/elements.js" */
import { make } from "../page/elements.js";
import { joinLines } from "./normalise.js";

const INLINE = new RegExp(
  [
    "\\\\([!-/:-@[-`{-~])",
    "\\*\\*(.+?)\\*\\*",
    "\\*([^*\\s](?:[^*]*[^*\\s])?)\\*",
    "\\[([^\\]]*)\\]\\([^)]*\\)",
    "<br\\s*\\/?>",
    "\\n",
  ].join("|"),
  "gs",
);

/** @param {string} text @returns {Part[]} */
function inline(text) {
  /** @type {Part[]} */
  const parts = [];
  let at = 0;
  for (const found of text.matchAll(INLINE)) {
    parts.push(text.slice(at, found.index));
    const [whole, escaped, strong, emphasis, link] = found;
    if (escaped) parts.push(escaped);
    else if (strong) parts.push(make("strong", {}, inline(strong)));
    else if (emphasis) parts.push(make("em", {}, inline(emphasis)));
    else if (link !== undefined) parts.push(...inline(link));
    else parts.push(make("br"));
    at = found.index + whole.length;
  }
  return [...parts, text.slice(at)].filter((part) => part !== "");
}

/**
 * Lines end where a backslash or two blanks say so, and before the items of a list.
 * @param {string[]} lines
 */
const joined = (lines) =>
  lines.join("\n").split(/\\\n| {2,}\n/).map(joinLines).join("\n");

const LIST_ITEM = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(.*)$/;

/** @typedef {{indent: number, lines: string[]}} Item */

/** @param {string[]} lines the first of which begins an item */
function itemsOf(lines) {
  /** @type {Item[]} */
  const items = [];
  for (const line of lines) {
    const [, indent, words] = LIST_ITEM.exec(line) ?? [];
    if (words === undefined) items[items.length - 1].lines.push(line);
    else items.push({ indent: indent.length, lines: [words] });
  }
  return items;
}

/**
 * Items with their indents become lists within lists, up to the first that is indented less.
 * @param {Item[]} items
 * @param {number} at
 * @returns {{list: HTMLElement, next: number}}
 */
function listFrom(items, at) {
  const { indent } = items[at];
  const list = make("ul");
  let next = at;
  while (next < items.length && items[next].indent >= indent) {
    if (items[next].indent > indent) {
      const inner = listFrom(items, next);
      list.lastElementChild?.append(inner.list);
      next = inner.next;
    } else {
      list.append(make("li", {}, inline(joined(items[next].lines))));
      next++;
    }
  }
  return { list, next };
}

/** @param {string[]} lines */
function listsOf(lines) {
  const items = itemsOf(lines);
  const lists = [];
  for (let at = 0; at < items.length; ) {
    const { list, next } = listFrom(items, at);
    lists.push(list);
    at = next;
  }
  return lists;
}

/**
 * @param {string} line
 * @param {"th" | "td"} tag
 */
function tableRow(line, tag) {
  const cells = line.trim().replace(/^\||\|$/g, "").split("|");
  return make("tr", {}, cells.map((cell) => make(tag, {}, inline(cell.trim()))));
}

/** @param {string[]} lines */
function table([first, , ...others]) {
  return make("table", {},
    make("thead", {}, tableRow(first, "th")),
    make("tbody", {}, others.map((line) => tableRow(line, "td"))));
}

/**
 * @param {string[]} lines
 * @param {"h5"} heading
 * @returns {HTMLElement[]}
 */
function block(lines, heading) {
  const title = /^#{1,6}\s+(.*?)#*$/.exec(lines[0])?.[1];
  if (title !== undefined) {
    const rest = lines[1] ? block(lines.slice(1), heading) : [];
    return [make(heading, {}, inline(title)), ...rest];
  }
  if (/^\s*\|/.test(lines[0]) && /^[\s|:-]+$/.test(lines[1] ?? "")) return [table(lines)];
  const first = lines.findIndex((line) => LIST_ITEM.test(line));
  if (first > 0) {
    return [...block(lines.slice(0, first), heading), ...block(lines.slice(first), heading)];
  }
  return first === 0 ? listsOf(lines) : [make("p", {}, inline(joined(lines)))];
}

/**
 * Elements for a text, whose headings take the given level.
 * @param {string} text
 * @param {"h5"} heading
 */
export const markdown = (text, heading) =>
  text.split(/\n\s*\n/).filter((part) => part.trim())
    .flatMap((part) => block(part.split("\n").filter((line) => line.trim()), heading));
