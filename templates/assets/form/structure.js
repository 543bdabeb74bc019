/* Compares the fields of a case with the schema that Jirei ships; the twin of StructureCheck. */

/** @import { AddProblem, Mapping, Problem, Schema, Value } from "./shapes.js" */
import { rules } from "./data.js";
import { nearest } from "./nearest.js";
import { isMapping } from "./reading.js";

/** What a field is needed for is told by its own check. */
const TOLD_ELSEWHERE = "consent";

/** What an image lacks, of which its own check says which image it is. */
const LEFT_TO_IMAGES = ["alt", "licence"];

/** @param {Value} value */
const isOpen = (value) =>
  value === undefined || value === null || (typeof value === "string" && !value.trim());

/**
 * @param {string} path
 * @param {string} key
 */
const child = (path, key) => (path ? `${path}.${key}` : key);

/** @param {Schema | undefined} schema */
function exampleOf(schema) {
  const first = schema?.examples?.[0];
  if (first === undefined) return "";
  return typeof first === "string" ? first : JSON.stringify(first);
}

/** @param {Schema} schema */
const namesIn = (schema) => Object.keys(schema.properties ?? {});

/** @param {Schema} schema */
const typesOf = ({ type = [] }) => [type].flat();

/**
 * The fields that a mapping must have, given those that it has.
 * @param {Mapping} value
 * @param {Schema} schema
 */
function neededIn(value, { required = [], dependentRequired = {} }) {
  const dependent = Object.entries(dependentRequired)
    .filter(([key]) => key in value)
    .flatMap(([, needed]) => needed.filter((key) => !LEFT_TO_IMAGES.includes(key)));
  return [...new Set([...required, ...dependent])];
}

/** @type {Record<string, (value: Value) => boolean>} */
const FITS = {
  null: () => false,
  string: (value) => typeof value === "string",
  number: () => false,
  integer: () => false,
  boolean: (value) => value === true || value === "true" || value === "false",
  array: Array.isArray,
  object: isMapping,
};

/**
 * A place in the case: what the schema says of it, its path, its key, and whether it must be.
 * @typedef {{schema: Schema, path: string, key: string, isRequired: boolean}} Place
 */

/**
 * @param {Mapping} fields
 * @returns {Problem[]}
 */
export function structureProblems(fields) {
  /** @type {Problem[]} */
  const problems = [];
  /** @type {Set<string>} */
  const meant = new Set();

  /** @type {AddProblem} */
  const add = (kind, at, args) => {
    problems.push({ kind, at, args });
  };

  /**
   * @param {Schema | undefined} schema
   * @param {string} key
   * @param {string} at
   */
  const addMissing = (schema, key, at) =>
    add("missing-field", at, { field: at, example: `${key}: ${exampleOf(schema)}` });

  /**
   * What a misspelt field was meant to be is not missing as well, so these are sought first.
   * @param {Schema} schema
   * @param {Value} value
   * @param {string} path
   */
  function addUnknown(schema, value, path) {
    if (Array.isArray(value)) {
      value.forEach((item, at) => addUnknown(schema.items ?? {}, item, `${path}[${at}]`));
    }
    if (!isMapping(value) || !schema.properties) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = child(path, key);
      if (schema.properties[key]) {
        addUnknown(schema.properties[key], inner, at);
      } else {
        const near = nearest(key, namesIn(schema));
        meant.add(child(path, near));
        add("unknown-field", at, { field: at, known: namesIn(schema).join(", "), nearest: near });
      }
    }
  }

  /**
   * @param {Value} value
   * @param {Place} place
   */
  function addWrongType(value, { schema, path, key, isRequired }) {
    const types = typesOf(schema);
    if (isOpen(value) && types.includes("null")) return;
    if (isOpen(value)) {
      const isNeeded = path.endsWith("]") || (isRequired && key !== TOLD_ELSEWHERE);
      if (isNeeded) addMissing(schema, key, path);
    } else if (types.includes("boolean")) {
      const written = typeof value === "string" ? value : "";
      add("expected-boolean", path, { field: path, value: written });
    } else if (types.includes("array")) {
      add("expected-list", path, { field: path || "case.md" });
    } else if (types.includes("string")) {
      add("expected-text", path, { field: path });
    } else {
      const known = namesIn(schema).join(", ");
      add("expected-fields", path, { field: path || "case.md", known });
    }
  }

  /**
   * @param {string} value
   * @param {Place} place
   */
  function checkText(value, { schema, path }) {
    if (schema.enum && !schema.enum.includes(value)) {
      const known = schema.enum.join(", ");
      const near = nearest(value, schema.enum);
      add("unknown-value", path, { field: path, value, known, nearest: near });
    }
    const length = [...value].length;
    if (schema.maxLength && length > schema.maxLength) {
      const limit = String(schema.maxLength);
      add("value-too-long", path, { field: path, length: String(length), limit });
    } else if (schema.pattern && !new RegExp(schema.pattern).test(value)) {
      add("bad-id", path, { id: value });
    }
  }

  /**
   * @param {Value[]} items
   * @param {Place} place
   */
  function checkList(items, { schema, path, key }) {
    if (items.length < (schema.minItems ?? 0)) {
      add("empty-list", path, { field: path, least: String(schema.minItems) });
    }
    const inner = schema.items;
    if (!inner) return;
    items.forEach((item, at) =>
      check(item, { schema: inner, path: `${path}[${at}]`, key, isRequired: false }));
  }

  /**
   * @param {Mapping} value
   * @param {Place} place
   */
  function checkMapping(value, { schema, path }) {
    const { properties = {} } = schema;
    const required = neededIn(value, schema);
    for (const key of required) {
      const at = child(path, key);
      const isMissing = !(key in value) && key !== TOLD_ELSEWHERE && !meant.has(at);
      if (isMissing) addMissing(properties[key], key, at);
    }
    for (const [key, inner] of Object.entries(value)) {
      const schemaOfField = properties[key];
      const isRequired = required.includes(key);
      const at = child(path, key);
      if (schemaOfField) check(inner, { schema: schemaOfField, path: at, key, isRequired });
    }
  }

  /**
   * @param {Value} value
   * @param {Place} place
   */
  function check(value, place) {
    const fits = typesOf(place.schema).some((type) => FITS[type](value));
    if (isOpen(value) || !fits) addWrongType(value, place);
    if (isOpen(value)) return;
    if (typeof value === "string") checkText(value, place);
    else if (Array.isArray(value)) checkList(value, place);
    else if (isMapping(value)) checkMapping(value, place);
  }

  addUnknown(rules.schema, fields, "");
  check(fields, { schema: rules.schema, path: "", key: "", isRequired: true });
  return problems;
}
