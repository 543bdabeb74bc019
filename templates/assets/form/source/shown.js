/*
 * What of a front matter the form shows in its fields. What has another shape than the schema wants
 * is held: shown as it is written, and kept.
 */

/** @import { Mapping, Schema, Value } from "../shapes.js" */
/** @import { Node } from "./syntax.js" */
import { NO_VALUE, rules } from "../data.js";
import { isShortRow } from "../values.js";
import { isOfNumbers } from "../write.js";

const OPEN_MARK = rules.reading.marks.open;

/** @typedef {Map<string, Node>} Held what the form cannot edit, by its path */

/** @param {Schema | undefined} schema */
export const typesIn = (schema) => [schema?.type ?? []].flat();

/** A list of nothing but mappings, or of places, has a row for each item; others are named. */
const ROWS = ["areas"];

/**
 * Whether each item has a row of its own, also one in which nothing is written.
 * @param {Schema | undefined} schema
 * @param {string} key
 */
export const hasRows = (schema, key) =>
  ROWS.includes(key) || isShortRow(key) || typesIn(schema?.items).join() === "object";

/**
 * Whether each item keeps its place, also one without a value.
 * @param {Schema | undefined} schema
 * @param {string} key
 */
export const hasPlaces = (schema, key) => hasRows(schema, key) || isOfNumbers(schema);

/** @param {Node} node */
export const isOpenNode = ({ kind, text }) =>
  kind === "open" || (kind === "text" && (!text.trim() || text.trim() === OPEN_MARK));

/**
 * The items of a list that have a place in the form, in the order of the form.
 * @param {Node} node
 * @param {Schema | undefined} schema of the list
 * @param {string} key
 */
export function shownItems(node, schema, key) {
  const isRows = hasPlaces(schema, key);
  return node.items.filter(({ node: item }) =>
    (isRows || !isOpenNode(item)) && (isOpenNode(item) || fits(item, schema?.items)));
}

/**
 * @param {Node} node
 * @param {Schema | undefined} schema
 */
export function fits({ kind }, schema) {
  const types = typesIn(schema);
  if (kind === "map") return types.includes("object");
  if (kind === "list") return types.includes("array");
  return kind === "text" && types.some((type) => type !== "object" && type !== "array");
}

/**
 * Whether a map has entries that the form does not show.
 * @param {Node} node
 * @param {Schema | undefined} schema
 * @returns {boolean}
 */
export const keepsMore = ({ entries }, schema) => entries.some(({ key, node }) => {
  const inner = schema?.properties?.[key];
  if (!inner || !(isOpenNode(node) || fits(node, inner))) return true;
  return node.kind === "map" && keepsMore(node, inner);
});

/**
 * @param {Node} node
 * @param {Schema} schema
 * @param {string} path
 * @param {Held} held
 * @returns {Mapping}
 */
function shownMap(node, schema, path, held) {
  /** @type {Mapping} */
  const fields = {};
  for (const { key, node: inner } of node.entries) {
    const at = path ? `${path}.${key}` : key;
    const known = new Map(Object.entries(schema.properties ?? {})).get(key);
    // What is written twice is left to a person, who knows which is right.
    const isTwice = node.entries.filter((other) => other.key === key).length > 1;
    if (known && isTwice) held.set(at, inner);
    else if (known) fields[key] = shownValue(inner, known, at, held);
  }
  return fields;
}

/**
 * @param {Node} node
 * @param {Schema} schema
 * @param {string} path
 * @param {Held} held
 * @returns {Value}
 */
function shownValue(node, schema, path, held) {
  if (isOpenNode(node)) return null;
  if (!fits(node, schema)) {
    held.set(path, node);
    return undefined;
  }
  if (node.kind === "text") return node.text;
  if (node.kind === "map") return shownMap(node, schema, path, held);
  const shown = shownItems(node, schema, path);
  node.items.forEach((item, at) => {
    const isHeld = !isOpenNode(item.node) && !shown.includes(item);
    if (isHeld) held.set(`${path}[${at}!]`, item.node);
  });
  const values = shown.map((item, at) =>
    shownValue(item.node, schema.items ?? {}, `${path}[${at}]`, held));
  return isOfNumbers(schema) ? values.map((value) => value ?? NO_VALUE) : values;
}

/**
 * @param {Node} root
 * @returns {{fields: Mapping, held: Held, unknown: string[]}} unknown: keys at the top that no
 *   field of the form is for
 */
export function shownIn(root) {
  /** @type {Held} */
  const held = new Map();
  const fields = shownMap(root, rules.schema, "", held);
  const unknown = root.entries.map(({ key }) => key)
    .filter((key) => !Object.hasOwn(rules.schema.properties ?? {}, key));
  return { fields, held, unknown };
}
