/* What becomes of typed values before they are the fields of a case. */

/** @import { Mapping, Value } from "./shapes.js" */
import { joinLines } from "./normalise.js";
import { withoutBullet } from "./signs.js";

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g;

/**
 * Without what other documents leave behind when words are copied from them, and nobody sees.
 * @param {string} text
 */
export const clean = (text) =>
  text.replace(LINE_ENDS, "\n").replace(UNSEEN, "").toWellFormed();

/** @param {string} text */
export const cleanLine = (text) => clean(text).replace(/\n+/g, " ").trim();

/** In a box for lists each line is an entry, so that none has lines. @param {string} text */
const entry = (text) => joinLines(text).replaceAll("\n", " ");

/** @param {string} text */
const filledLines = (text) => text.split("\n").filter((line) => line.trim());

/** Lists are copied with their signs, which the page sets itself. @param {string} line */
const wordsOf = (line) => withoutBullet(line).trim();

/** @param {string} text */
export const linesOf = (text) => filledLines(text).map(wordsOf);

/** @param {string[]} lines */
export const textOfLines = (lines) => lines.map(entry).join("\n");

/** @typedef {{task: string, measures?: string[], subtasks?: string[]}} Task */

/** @param {string} line */
const depthOf = (line) => /^[ \t\u3000]*/.exec(line)?.[0].length ?? 0;

const MARKED = /^(?<words>.*\S)[ \t\u3000]*\{(?<ids>[a-z0-9_, -]*)\}$/;

/**
 * Ids at the end of a line say which measures its task serves; empty braces, that it serves none.
 * @param {string} line
 * @returns {Task}
 */
function taskOf(line) {
  const { words, ids } = MARKED.exec(line)?.groups ?? {};
  if (words === undefined) return { task: line.trim() };
  return { task: words.trim(), measures: ids.split(",").map((id) => id.trim()).filter(Boolean) };
}

/**
 * Lines that are indented further than others are parts of the task above them.
 * @param {string} text
 */
export function tasksOf(text) {
  /** @type {Task[]} */
  const tasks = [];
  const lines = filledLines(text);
  const margin = Math.min(...lines.map(depthOf));
  for (const line of lines) {
    const last = tasks[tasks.length - 1];
    if (last && depthOf(line) > margin) {
      last.subtasks ??= [];
      last.subtasks.push(wordsOf(line));
    } else {
      tasks.push(taskOf(wordsOf(line)));
    }
  }
  return tasks.map((one) => (one.subtasks || one.measures ? one : one.task));
}

/** @param {(string | Partial<Task>)[]} tasks */
export const textOfTasks = (tasks) => tasks.map((one) => {
  if (typeof one === "string") return entry(one);
  const { task = "", measures, subtasks = [] } = one;
  const mark = measures ? ` {${[measures].flat().join(", ")}}` : "";
  return [entry(task) + mark, ...subtasks.map((sub) => `　${entry(sub)}`)].join("\n");
}).join("\n");

/**
 * @param {Mapping} owner
 * @param {string} key
 */
function pruned(owner, key) {
  const value = owner[key];
  // That a task serves no measure is said by an empty list.
  return key === "measures" && Array.isArray(value) && owner.task ? value : prune(value);
}

/**
 * Without what was left open; undefined where nothing is left.
 * @param {Value} value
 * @returns {Value}
 */
export function prune(value) {
  if (typeof value === "string") return value.trim() ? value : undefined;
  if (Array.isArray(value)) {
    const items = value.map(prune).filter((item) => item !== undefined);
    return items[0] === undefined ? undefined : items;
  }
  if (typeof value !== "object" || value === null) return value || undefined;
  /** @type {[string, Value][]} */
  const entries = Object.keys(value).map((key) => [key, pruned(value, key)]);
  const kept = entries.filter(([, inner]) => inner !== undefined);
  return kept[0] ? Object.fromEntries(kept) : undefined;
}

/**
 * What may be one value where no more is known than that.
 * @type {Record<string, string>}
 */
const SHORT = { fiscalYear: "value", since: "date", frequency: "words", source: "title" };

/** @param {string | undefined} key */
export const isShort = (key) => key !== undefined && Object.hasOwn(SHORT, key);

/**
 * Lists each of whose items may be one value, in rows of their own.
 * @type {Record<string, string>}
 */
const SHORT_ROWS = { schemes: "name", relatedUrls: "url" };

/** Whether each item of a list has a row, although it may be one value. @param {string} key */
export const isShortRow = (key) => Object.hasOwn(SHORT_ROWS, key);

/** A task is its words, or these with what belongs to them. */
const MAIN = { ...SHORT, ...SHORT_ROWS, tasks: "task" };

/**
 * The key of the value that a mapping may be instead; empty where it may be none.
 * @param {string} key
 */
export const mainOf = (key) =>
  (Object.hasOwn(MAIN, key) ? MAIN[/** @type {keyof typeof MAIN} */ (key)] : "");

/**
 * The value of a mapping that holds nothing else.
 * @param {string} key
 * @param {Value} value
 */
export function collapsed(key, value) {
  const main = mainOf(key);
  if (!main || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.keys(value).join() === main ? value[main] : value;
}

/**
 * The mapping that a value stands for.
 * @param {string} key
 * @param {Value} value
 * @returns {Mapping}
 */
export function expanded(key, value) {
  const main = mainOf(key);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  return main ? { [main]: value } : {};
}

/**
 * The fields with each value that may be one or a mapping changed, alone or as an item of a list.
 * @param {Mapping} fields
 * @param {(key: string, value: Value) => Value} change
 */
function withMains(fields, change) {
  const whole = { ...fields };
  for (const key of Object.keys(MAIN)) {
    const value = whole[key];
    if (Array.isArray(value)) whole[key] = value.map((item) => change(key, item));
    else if (value !== undefined) whole[key] = change(key, value);
  }
  return whole;
}

/** @param {Mapping} fields */
export const fold = (fields) => withMains(fields, collapsed);

/** @param {Mapping} fields */
export const unfold = (fields) => withMains(fields, expanded);
