/*
 * Reads the YAML that people write for cases: mappings, lists, quotations and blocks. What goes
 * beyond that is refused with its line, never guessed.
 */

/** @import { Mapping, Value } from "./shapes.js" */
import { joinLines } from "./normalise.js";

export class Refused extends Error {
  /** @param {number} line */
  constructor(line) {
    super(`line ${line}`);
    this.line = line;
  }
}

/** @typedef {{text: string, number: number, indent: number}} Line */

const KEY = /^([A-Za-z_][\w-]*|"[^"\\]*"|'[^']*')\s*:(?:\s+(.*))?$/;
const ITEM = /^-(\s|$)/;
const IN_DOUBLE_QUOTES = /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/s;
const IN_QUOTES = /^'((?:[^']|'')*)'\s*(?:#.*)?$/s;
const IN_BRACKETS = /^\[(.*)\]\s*(?:#.*)?$/s;
const ITEMS_IN_BRACKETS = /\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,"'[\]{}]+)\s*(?:,|$)/gs;
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gs;
const ESCAPED = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  [" ", " "],
  ["r", "\r"],
  ["0", "\0"],
]);

/** What begins with one of these is no plain text to YAML. */
const BEYOND = /^[&*!?{}%@`,\]]/;

/** @param {string} text */
const indentOf = (text) => text.length - text.replace(/^ +/, "").length;

/** @param {Line} line */
const isItem = (line) => ITEM.test(line.text.trim());

/** @param {string} quoted without its marks */
const single = (quoted) => quoted.replaceAll("''", "'");

export class YamlReader {
  /**
   * @param {string[]} lines
   * @param {number} first the number of the first of them
   */
  constructor(lines, first) {
    /** @type {Line[]} */
    this.lines = lines.map((text, at) => ({ text, number: first + at, indent: indentOf(text) }));
    this.at = 0;
    /** How many comments were passed over. */
    this.comments = 0;
  }

  /** The next line that says something. */
  peek() {
    for (; this.at < this.lines.length; this.at++) {
      const words = this.lines[this.at].text.trim();
      if (words && !words.startsWith("#")) return this.lines[this.at];
      if (words && !words.includes("yaml-language-server")) this.comments++;
    }
    return undefined;
  }

  /**
   * A list or a mapping, indented so far at least; null where there is none.
   * @param {number} indent
   * @returns {Value}
   */
  node(indent) {
    const line = this.peek();
    if (!line || line.indent < indent) return null;
    return isItem(line) ? this.sequence(line.indent) : this.mapping(line.indent);
  }

  /**
   * @param {number} indent
   * @returns {Mapping}
   */
  mapping(indent) {
    /** @type {Mapping} */
    const fields = {};
    for (let line = this.peek(); line && line.indent === indent; line = this.peek()) {
      const [, written, rest] = KEY.exec(line.text.trim()) ?? refuse(line);
      const key = written.replace(/^["']|["']$/g, "");
      if (Object.hasOwn(fields, key)) refuse(line);
      this.at++;
      fields[key] = this.value(rest, indent, line);
    }
    const next = this.peek();
    if (next && next.indent > indent) refuse(next);
    return fields;
  }

  /**
   * @param {number} indent
   * @returns {Value[]}
   */
  sequence(indent) {
    const items = [];
    for (let line = this.peek(); line && line.indent === indent; line = this.peek()) {
      if (!isItem(line)) break;
      const dash = /^ *-\s*/.exec(line.text)?.[0] ?? "";
      const rest = line.text.slice(dash.length);
      if (KEY.test(rest.trim()) && !/^["'][^"']*["']\s*$/.test(rest)) {
        // The mapping begins on the line of the dash.
        line.indent = dash.length;
        line.text = " ".repeat(dash.length) + rest;
        items.push(this.mapping(line.indent));
      } else {
        this.at++;
        items.push(this.value(rest, indent, line));
      }
    }
    return items;
  }

  /**
   * @param {string | undefined} written on the line itself
   * @param {number} indent of the line
   * @param {Line} line
   * @returns {Value}
   */
  value(written, indent, line) {
    const rest = (written ?? "").trim();
    if (!rest || rest.startsWith("#")) return this.nodeBelow(indent, line);
    if (/^[|>]/.test(rest)) return this.block(rest, indent, line);
    if (rest[0] === "[") return this.flow(rest, line);
    if (rest[0] === '"' || rest[0] === "'") return this.quoted(rest, indent, line);
    if (BEYOND.test(rest)) refuse(line);
    return this.plain(rest, indent, line);
  }

  /**
   * A list may stand below its key without being indented, but not below a dash.
   * @param {number} indent
   * @param {Line} line
   */
  nodeBelow(indent, line) {
    const next = this.peek();
    if (!next) return null;
    const isListOfKey = next.indent === indent && isItem(next) && !/^\s*-/.test(line.text);
    return next.indent > indent || isListOfKey ? this.node(next.indent) : null;
  }

  /**
   * @param {string} start
   * @param {number} indent
   * @param {Line} line
   */
  plain(start, indent, line) {
    const lines = [start, ...this.deeper(indent)];
    const parts = lines.map((part) => part.replace(/(^|\s)#.*$/, "").trim());
    if (parts.some((part) => /:(\s|$)/.test(part))) refuse(line);
    const text = joinLines(parts.join("\n"));
    return /^(?:~|null)$/.test(text) ? null : text;
  }

  /** @param {number} indent of the line whose value goes on below */
  deeper(indent) {
    const lines = [];
    for (; this.at < this.lines.length; this.at++) {
      const line = this.lines[this.at];
      if (line.text.trim() && line.indent <= indent) break;
      lines.push(line.text);
    }
    while (lines[lines.length - 1]?.trim() === "") lines.pop();
    return lines;
  }

  /**
   * @param {string} mark
   * @param {number} indent
   * @param {Line} line
   */
  block(mark, indent, line) {
    if (!/^[|>][+-]?(\s+#.*)?$/.test(mark)) refuse(line);
    const lines = this.deeper(indent);
    const margin = indentOf(lines.find((one) => one.trim()) ?? "");
    const text = lines.map((one) => one.slice(margin)).join("\n").replace(/\n+$/, "");
    return mark[0] === ">" ? joinLines(text) : text;
  }

  /**
   * @param {string} start
   * @param {number} indent
   * @param {Line} line
   */
  quoted(start, indent, line) {
    const ends = start[0] === '"' ? IN_DOUBLE_QUOTES : IN_QUOTES;
    const inside = ends.exec(start)?.[1] ?? ends.exec(this.goingOn(start, indent))?.[1];
    if (inside === undefined) return refuse(line);
    const folded = inside.includes("\n") ? joinLines(inside) : inside;
    return start[0] === "'" ? single(folded) : unescaped(folded, line);
  }

  /**
   * @param {string} start
   * @param {number} indent
   */
  goingOn(start, indent) {
    return [start, ...this.deeper(indent).map((part) => part.trim())].join("\n");
  }

  /**
   * A list in brackets, over lines if need be; of words only.
   * @param {string} start
   * @param {Line} line
   */
  flow(start, line) {
    let text = start;
    while (!/\]\s*(?:#.*)?$/.test(text) && this.at < this.lines.length) {
      text += ` ${this.lines[this.at].text.trim()}`;
      this.at++;
    }
    const inside = IN_BRACKETS.exec(text)?.[1] ?? refuse(line);
    const items = [...inside.matchAll(ITEMS_IN_BRACKETS)];
    const isWhole = items.map(([whole]) => whole).join("") === inside;
    if (!isWhole && inside.trim()) refuse(line);
    return items.map(([, item]) => {
      const word = item.trim();
      if (word[0] === '"') return unescaped(word.slice(1, -1), line);
      return word[0] === "'" ? single(word.slice(1, -1)) : word;
    });
  }
}

/** @param {Line} line @returns {never} */
function refuse(line) {
  throw new Refused(line.number);
}

/**
 * @param {string} text
 * @param {Line} line
 */
function unescaped(text, line) {
  return text.replace(ESCAPE, (_, four, two, one) => {
    if (one === undefined) return String.fromCharCode(parseInt(four ?? two, 16));
    return ESCAPED.get(one) ?? refuse(line);
  });
}
