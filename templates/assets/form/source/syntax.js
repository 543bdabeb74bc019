/*
 * The front matter of a case file as a tree in which every part knows its place in the text. The
 * concrete syntax comes from the library yaml, which drops nothing; what breaks its rules is
 * refused with its place.
 */

/** @import { SourceItem, SourceToken } from "../../../yaml.js" */
import { commentsIn, isTrivia } from "./comments.js";
import { textOf } from "./scalars.js";

/**
 * A value and its place in the text: from its first character up to, not including, end.
 *
 * @typedef {object} Node
 * @property {"map" | "list" | "text" | "open" | "closed"} kind open where nothing is written;
 *   closed where the form cannot take it apart: anchors, aliases, tags, comments between brackets
 * @property {number} start
 * @property {number} end
 * @property {string} text of a text, as YAML reads it
 * @property {string} style of a text, as the library names it
 * @property {boolean} isFlow whether it is in brackets
 * @property {Entry[]} entries of a map
 * @property {Item[]} items of a list
 */

/**
 * A key with its value.
 * @typedef {{key: string, start: number, mark: number, node: Node}} Entry start: of the key; mark:
 *   behind the colon
 */

/**
 * An item of a list: the places of its dash, and behind it; in brackets both are its own.
 * @typedef {{start: number, mark: number, node: Node}} Item
 */

/** @typedef {{text: string, offset: number}} Remark a comment and its place */

/** Refuses what is no YAML, with its place in the text. */
export class Refused extends Error {
  /** @param {number} offset */
  constructor(offset) {
    super(`offset ${offset}`);
    this.offset = offset;
  }
}

/** Cases are four levels deep; what is far deeper is kept without being taken apart. */
const DEEPEST = 24;

/** @param {number} offset @returns {never} */
function refuse(offset) {
  throw new Refused(offset);
}

/**
 * @param {Node["kind"]} kind
 * @param {number} start
 * @param {number} end
 * @param {Partial<Node>} [more]
 * @returns {Node}
 */
const nodeOf = (kind, start, end, more = {}) =>
  ({ kind, start, end, text: "", style: "", isFlow: false, entries: [], items: [], ...more });

/**
 * Spaces and comments before a value; what else stands there makes the value a closed one.
 * @param {SourceToken[]} tokens
 * @param {string[]} signs that may stand there too
 */
const others = (tokens, signs) =>
  tokens.filter(({ type }) => !isTrivia(type) && !signs.includes(type));

/** @param {SourceToken} token */
const behind = ({ offset, source = "" }) => offset + source.length;

/** @param {SourceToken} token of a block of lines */
function endOfBlock({ offset, source = "", props = [] }) {
  const words = source.trimEnd();
  return words ? Math.max(offset, ...props.map(behind)) + words.length : behind(props[0]);
}

/**
 * What an item of a block says itself; comments behind the last one make an item without any.
 * @param {SourceItem} item
 */
const signsIn = ({ start, key, sep = [] }) => others([...start, key ?? [], ...sep].flat(), []);

/** Where a value ends, with all that belongs to it. @param {SourceToken} token */
function endOf(token) {
  let one = token;
  while (one.type === "block-map" || one.type === "block-seq") {
    const last = one.items?.findLast((item) => item.value ?? signsIn(item)[0]);
    if (!last?.value) {
      const sign = last && signsIn(last).at(-1);
      return sign ? behind(sign) : one.offset;
    }
    one = last.value;
  }
  if (one.type === "block-scalar") return endOfBlock(one);
  return one.type === "flow-collection" ? (one.end?.[0]?.offset ?? one.offset) + 1 : behind(one);
}

class Composer {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  /**
   * What stands behind a colon or a dash.
   * @param {SourceToken | null | undefined} token
   * @param {SourceToken[]} before the tokens between
   * @param {number} mark where the value would go
   * @param {number} depth
   * @returns {Node}
   */
  value(token, before, mark, depth) {
    const [sign] = others(before, ["map-value-ind", "seq-item-ind", "comma"]);
    if (sign && !["anchor", "tag"].includes(sign.type)) refuse(sign.offset);
    if (sign) return nodeOf("closed", sign.offset, token ? endOf(token) : endOf(sign));
    if (!token) return nodeOf("open", mark, mark);
    return this.node(token, depth);
  }

  /** @param {SourceToken} token @param {number} depth @returns {Node} */
  node(token, depth) {
    const { type, offset } = token;
    const [stray] = others(token.end ?? [], ["flow-map-end", "flow-seq-end"]);
    if (stray) refuse(stray.offset);
    if (depth > DEEPEST) return nodeOf("closed", offset, endOf(token));
    if (type === "block-map") return this.map(token, depth);
    if (type === "block-seq") return this.list(token, depth);
    if (type === "flow-collection") return this.flow(token, depth);
    if (type === "alias") return nodeOf("closed", offset, endOf(token));
    const text = textOf(token) ?? refuse(offset);
    const isOpen = type === "scalar" && /^(?:~|null|Null|NULL)?$/.test(text);
    return nodeOf(isOpen ? "open" : "text", offset, endOf(token), { text, style: type });
  }

  /** @param {SourceItem} item @param {number} offset @returns {string} */
  key({ key, start, explicitKey }, offset) {
    const [sign] = others(start, ["comma"]);
    if (sign || explicitKey || !key) refuse(sign?.offset ?? offset);
    const text = key.items ? null : textOf(key);
    if (text === null || (key.source ?? "").includes("\n")) refuse(key.offset);
    return text;
  }

  /**
   * @param {SourceItem[]} items
   * @param {number} offset
   * @param {number} depth
   */
  entries(items, offset, depth) {
    /** @type {Entry[]} */
    const entries = [];
    for (const item of items) {
      if (!item.key && !item.value && !item.sep) continue;
      const key = this.key(item, offset);
      const start = item.key?.offset ?? offset;
      const colon = item.sep?.find(({ type }) => type === "map-value-ind") ?? refuse(start);
      const mark = colon.offset + 1;
      const node = this.value(item.value, item.sep ?? [], mark, depth + 1);
      entries.push({ key, start, mark, node });
    }
    return entries;
  }

  /** @param {SourceToken} token @param {number} depth @returns {Node} */
  map(token, depth) {
    const entries = this.entries(token.items ?? [], token.offset, depth);
    for (const { start, node } of entries) {
      // A map begins on a line of its own: "a: b: c" is a mistake.
      const isBelow = node.kind !== "map" || node.isFlow || this.text.slice(start, node.start)
        .includes("\n");
      if (!isBelow) refuse(node.start);
    }
    return nodeOf("map", token.offset, endOf(token), { entries });
  }

  /** @param {SourceToken} token @param {number} depth @returns {Node} */
  list(token, depth) {
    /** @type {Item[]} */
    const items = [];
    for (const { start, key, sep, value } of token.items ?? []) {
      const dash = start.find(({ type }) => type === "seq-item-ind");
      if (key || sep || (!dash && value)) refuse(key?.offset ?? value?.offset ?? token.offset);
      if (!dash) continue;
      const mark = dash.offset + 1;
      items.push({ start: dash.offset, mark, node: this.value(value, start, mark, depth + 1) });
    }
    return nodeOf("list", token.offset, endOf(token), { items });
  }

  /** @param {SourceToken} token @param {number} depth @returns {Node} */
  flow(token, depth) {
    const { offset, start, items = [], end = [] } = token;
    if (!end[0]) refuse(offset);
    const place = { start: offset, end: endOf(token) };
    const hasComment = commentsIn(token).some((comment) => comment.offset < place.end);
    if (hasComment) return nodeOf("closed", place.start, place.end);
    if (start?.source === "{") {
      const entries = this.entries(items, offset, depth);
      return nodeOf("map", place.start, place.end, { entries, isFlow: true });
    }
    /** @type {Item[]} */
    const inside = [];
    for (const { start: before, key, sep = [], value } of items) {
      if (others(sep, [])[0]) return nodeOf("closed", place.start, place.end);
      const token = value ?? key;
      if (!token) continue;
      const node = this.value(token, before, token.offset, depth + 1);
      inside.push({ start: node.start, mark: node.start, node });
    }
    return nodeOf("list", place.start, place.end, { items: inside, isFlow: true });
  }
}

/**
 * @param {string} text the front matter without its lines of dashes
 * @returns {{root: Node, remarks: Remark[]}}
 */
export function parseFront(text) {
  const { Parser } = globalThis.jireiForm.yaml;
  /** @type {Remark[]} */
  const remarks = [];
  /** @type {Node | undefined} */
  let root;
  for (const token of new Parser().parse(text)) {
    remarks.push(...commentsIn(token));
    if (token.type !== "document") {
      if (!isTrivia(token.type)) refuse(token.offset);
      continue;
    }
    const [sign] = others([...(token.start ?? []), ...(token.end ?? [])], []);
    if (sign || root) refuse(sign?.offset ?? token.offset);
    if (token.value) root = new Composer(text).node(token.value, 0);
  }
  root ??= nodeOf("map", text.length, text.length);
  if (root.kind !== "map") refuse(root.start);
  return { root, remarks };
}
