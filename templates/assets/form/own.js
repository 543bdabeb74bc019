/* What values of the publisher's own fields must be; the twin of OwnValueReader. */

/** @import { AddProblem, Mapping, OwnField, Value } from "./shapes.js" */
/** @import { Checks } from "./facts.js" */
import { rules } from "./data.js";
import { checkNumber } from "./figures.js";

/**
 * The values of a field with their paths; none where it has another shape than the schema wants.
 * @param {Mapping} fields
 * @param {OwnField} field
 * @returns {{value: Value, at: string}[]}
 */
function ownValues(fields, { id, isList }) {
  const value = fields[id];
  if (Array.isArray(value) !== isList) return [];
  return Array.isArray(value)
    ? value.map((item, at) => ({ value: item, at: `${id}[${at}]` }))
    : [{ value, at: id }];
}

/**
 * @param {Mapping} fields
 * @param {Checks} checks
 * @param {AddProblem} add
 */
export function checkOwn(fields, checks, add) {
  for (const field of rules.own) {
    for (const { value, at } of ownValues(fields, field)) {
      if (field.type === "term") checks.term(value, at, field.id, field.file);
      else if (field.type === "number") checkNumber(value, at, add);
      else if (field.type === "date") checks.date(value, at);
      else if (field.type === "url") checks.url(value, at);
    }
  }
}
