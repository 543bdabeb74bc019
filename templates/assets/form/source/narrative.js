/*
 * The narrative of a case file with the places of its sections. Comments before and behind a text
 * are no part of it; the form does not show them and keeps them.
 */

/** @import { Section } from "../shapes.js" */
/** @import { Mark } from "./marks.js" */
import { rules } from "../data.js";
import { clean } from "../values.js";
import { nextLine } from "./splice.js";

/**
 * The heading's line begins at start and ends before content; text stands from first to last.
 * @typedef {Section & {start: number, content: number, first: number, last: number}} Place
 */

/**
 * @typedef {"blank" | "comment" | "text"} LineKind
 * @typedef {{start: number, end: number, text: string, kind: LineKind}} Line
 */

const GUESSED =
  new RegExp(`^\\s*<!-- ${rules.reading.marks.guess}(?:: (?<why>.*?))? -->\\s*$`);
const HEADING = /^#{1,2}\s+(?<words>.*?)\s*#*\s*$/;
const COMMENT = /^ {0,3}<!--/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * The lines, each with what it is; within a comment or code nothing is a heading.
 * @param {string} body
 */
function linesIn(body) {
  /** @type {(Line & {isHeading: boolean})[]} */
  const lines = [];
  let isComment = false;
  let fence = "";
  for (let start = 0; start < body.length;) {
    const end = nextLine(body, start);
    const text = body.slice(start, end).replace(/[\r\n]+$/, "");
    const mark = FENCE.exec(text)?.[1] ?? "";
    if (!isComment && !fence && COMMENT.test(text)) isComment = true;
    const kind = isComment ? "comment" : text.trim() || fence ? "text" : "blank";
    const isHeading = kind === "text" && !fence && HEADING.test(text);
    lines.push({ start, end, text, kind, isHeading });
    if (isComment && text.includes("-->")) isComment = false;
    else if (fence && mark.startsWith(fence)) fence = "";
    else if (!isComment && !fence) fence = mark;
    start = end;
  }
  return lines;
}

/**
 * @param {Line[]} lines of a section
 * @param {string} body
 * @param {Line | undefined} heading
 * @returns {Place}
 */
function placeOfSection(lines, body, heading) {
  const texts = lines.filter(({ kind }) => kind === "text");
  const start = heading?.start ?? 0;
  const content = heading?.end ?? 0;
  const words = HEADING.exec(heading?.text ?? "")?.groups?.words ?? "";
  const head = { heading: clean(words), start, content };
  const [one] = texts;
  const last = texts.at(-1);
  if (!one || !last) {
    return { ...head, text: "", first: content, last: start + (heading?.text.length ?? 0) };
  }
  const end = last.start + last.text.trimEnd().length;
  const text = clean(body.slice(one.start, end)).trim();
  return { ...head, text, first: one.start, last: end };
}

/**
 * Guesses about a text stand in comments before or behind it; those amid it are seen with it.
 * @param {Line[]} lines
 * @param {Place} place
 * @param {number} at
 * @returns {Mark[]}
 */
const marksOf = (lines, place, at) =>
  lines.filter(({ start, kind }) =>
    kind === "comment" && (start < place.first || start >= place.last || !place.text))
    .flatMap(({ start, end, text }) => {
      const found = GUESSED.exec(text);
      if (!found) return [];
      return [{
        id: `b${start}`,
        isGuess: true,
        why: found.groups?.why ?? "",
        path: `sections[${at}]`,
        node: undefined,
        edit: { start, end, text: "" },
      }];
    });

/**
 * @param {string} body
 * @returns {{places: Place[], marks: Mark[]}} the path of a mark names the number of its place
 */
export function parseNarrative(body) {
  /** @type {{heading: Line | undefined, lines: Line[]}[]} */
  const parts = [{ heading: undefined, lines: [] }];
  for (const line of linesIn(body)) {
    if (line.isHeading) parts.push({ heading: line, lines: [] });
    else parts[parts.length - 1].lines.push(line);
  }
  const all = parts.map(({ heading, lines }) =>
    ({ lines, place: placeOfSection(lines, body, heading) }));
  const shown = all.filter(({ place }) => place.heading || place.text);
  return {
    places: shown.map(({ place }) => place),
    marks: shown.flatMap(({ lines, place }, at) => marksOf(lines, place, at)),
  };
}
