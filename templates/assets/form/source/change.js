/*
 * Carries what was changed in the form over into the front matter, and touches nothing else: a
 * changed value takes the place of the old one; what is new stands where the schema has it.
 */

/** @import { Mapping, Schema, Value } from "../shapes.js" */
/** @import { Move } from "./blocks.js" */
/** @import { Edit } from "./splice.js" */
/** @import { Entry, Item, Node } from "./syntax.js" */
import { collapsed, expanded, prune } from "../values.js";
import { mapping } from "../write.js";
import { changeList } from "./lists.js";
import { withoutMark } from "./marks.js";
import { inBlock, inFlow, rephrased } from "./phrase.js";
import { fits, keepsMore } from "./shown.js";
import { beginsLine, indentTo, lineStart, nextLine, restOfLine } from "./splice.js";

/**
 * Where a value stands: behind its key or its dash.
 * @typedef {{holder: Entry | Item, schema: Schema | undefined, key: string, isFlow: boolean}} Slot
 */

export class Change {
  /** @param {string} text the front matter */
  constructor(text) {
    this.text = text;
    /** @type {Edit[]} */
    this.edits = [];
    /** Values that were written anew. @type {Set<Node>} */
    this.changed = new Set();
    /** Those of inner lists before those of outer ones. @type {Move[]} */
    this.moves = [];
  }

  /**
   * @param {number} start
   * @param {number} end
   * @param {string} words
   */
  edit(start, end, words) {
    this.edits.push({ start, end, text: words });
  }

  /**
   * @param {Node} node
   * @param {Mapping} before
   * @param {Mapping} after
   * @param {Schema | undefined} schema
   */
  map(node, before, after, schema) {
    const old = /** @type {Mapping} */ (prune(before) ?? {});
    const now = /** @type {Mapping} */ (prune(after) ?? {});
    const order = Object.keys(schema?.properties ?? {});
    for (const key of order) {
      // What says the same without its open rows is the same.
      if (JSON.stringify(old[key]) === JSON.stringify(now[key])) continue;
      const inner = schema?.properties?.[key];
      const holder = node.entries.find((entry) => entry.key === key);
      const value = now[key] === undefined ? undefined : after[key];
      if (holder) {
        const slot = { holder, schema: inner, key, isFlow: node.isFlow };
        if (value === undefined) this.clear(slot, before[key], node);
        else this.value(slot, before[key], value);
      } else if (value !== undefined) {
        this.add(node, key, collapsed(key, now[key]), schema);
      }
    }
  }

  /**
   * @param {Slot} slot
   * @param {Value} before
   * @param {Value} after
   */
  value(slot, before, after) {
    const { holder: { node }, schema, key } = slot;
    if (node.kind === "map" && fits(node, schema)) {
      this.map(node, expanded(key, before), expanded(key, after), schema);
    } else if (node.kind === "list" && Array.isArray(after) && node.items[0]) {
      changeList(this, slot, Array.isArray(before) ? before : [], after);
    } else {
      const value = collapsed(key, prune(after));
      if (node.kind === "text" && typeof value === "string") this.words(slot, value);
      else this.whole(slot, value);
    }
  }

  /** Other words for a text. @param {Slot} slot @param {string} words */
  words({ holder: { start, node }, isFlow }, words) {
    const rest = withoutMark(restOfLine(this.text, this.headOf(node))).trim();
    const indent = isFlow || rest ? null : indentTo(this.text, start);
    const isBlock = node.style === "block-scalar";
    const written = rephrased(words, node, indent);
    this.edit(node.start, node.end, isBlock && rest ? `${written} ${rest}` : written);
    this.changed.add(node);
  }

  /** The end of the first line of a text. @param {Node} node */
  headOf({ style, start, end }) {
    const header = style === "block-scalar" ? /^\S+/.exec(this.text.slice(start, end)) : null;
    return header ? start + header[0].length : end;
  }

  /** Another value in the place of whatever stood there. @param {Slot} slot @param {Value} value */
  whole({ holder, schema, isFlow }, value) {
    const { start, mark, node } = holder;
    this.changed.add(node);
    if (isFlow) {
      const space = node.start === node.end ? " " : "";
      this.edit(node.start, node.end, space + inFlow(value));
      return;
    }
    const isBelow = this.text.slice(mark, node.start).includes("\n");
    const end = isBelow ? mark : node.end;
    const { beside, below } =
      inBlock(value, schema, indentTo(this.text, start), !("key" in holder));
    const rest = withoutMark(restOfLine(this.text, this.headOf({ ...node, end }))).trim();
    if (typeof value !== "string") {
      this.edit(mark, end, beside);
      if (below) this.putAt(nextLine(this.text, end), `${below}\n`);
    } else if (below) {
      this.edit(mark, end, rest ? ` ${inFlow(value)}` : `${beside}\n${below}`);
    } else {
      this.edit(mark, end, beside);
    }
    if (isBelow) this.edit(lineStart(this.text, node.start), nextLine(this.text, node.end), "");
  }

  /**
   * Lines at the beginning of a line, or behind the last one.
   * @param {number} at
   * @param {string} lines
   */
  putAt(at, lines) {
    const isOpen = at > 0 && this.text[at - 1] !== "\n";
    this.edit(at, at, isOpen ? `\n${lines}` : lines);
  }

  /**
   * A field that is empty now: its lines go, unless something stands there that the form does not
   * show.
   * @param {Slot} slot
   * @param {Value} before
   * @param {Node} owner
   */
  clear({ holder, schema, key, isFlow }, before, owner) {
    const { node } = holder;
    if (node.kind === "map" && keepsMore(node, schema)) {
      this.map(node, expanded(key, before), {}, schema);
      return;
    }
    this.changed.add(node);
    // Behind the last of several lines stands what belongs to that line.
    const isLine = !isFlow && !this.text.slice(holder.start, node.end).includes("\n");
    const rest = isLine ? withoutMark(restOfLine(this.text, node.end)).trim() : "";
    const canGo = !isFlow && !rest && beginsLine(this.text, holder.start) && owner.entries[1];
    if (canGo) {
      this.edit(lineStart(this.text, holder.start), nextLine(this.text, node.end), "");
    } else {
      this.edit(holder.mark, node.end, isFlow ? " " : "");
    }
  }

  /**
   * A field that the file did not have.
   * @param {Node} owner
   * @param {string} key
   * @param {Value} value
   * @param {Schema | undefined} schema
   */
  add(owner, key, value, schema) {
    const order = Object.keys(schema?.properties ?? {});
    const rank = order.indexOf(key);
    if (owner.isFlow) {
      const inside = this.text.slice(owner.start + 1, owner.end - 1).trimEnd();
      const comma = !inside.trim() || inside.endsWith(",") ? "" : ", ";
      const at = owner.start + 1 + inside.length;
      this.edit(at, at, `${comma}${key}: ${inFlow(value)}`);
      return;
    }
    /** @type {Entry | undefined} */
    let last;
    for (const entry of owner.entries) {
      const other = order.indexOf(entry.key);
      if (other >= 0 && other < rank && other >= order.indexOf(last?.key ?? "")) last = entry;
    }
    const first = owner.entries[0];
    const indent = first ? indentTo(this.text, first.start) : "";
    const lines = mapping({ [key]: value }, schema, indent);
    if (last) this.putAt(nextLine(this.text, last.node.end), `${lines}\n`);
    else if (!first) this.putAt(this.text.length, `${lines}\n`);
    else if (beginsLine(this.text, first.start)) {
      this.putAt(lineStart(this.text, first.start), `${lines}\n`);
    } else {
      this.edit(first.start, first.start, `${lines.trimStart()}\n${indent}`);
    }
  }
}
