/* What a case says in the publisher's own fields. */

/** @import { OwnField } from "../shapes.js" */
import { make } from "../../page/elements.js";
import { rules } from "../data.js";
import { nameOf, ownField, page } from "../page.js";
import { timeOf, items, ja, labelIn, part, proseOf } from "./parts.js";

/** The box of a field. @param {OwnField} field */
const ownBox = ({ id }) => ownField(page, id);

/**
 * @param {OwnField} field
 * @param {string} value
 */
function ownItem(field, value) {
  if (field.type === "term") return make("li", {}, labelIn(ownBox(field), value));
  return ja("li", field.type === "date" ? timeOf(value) : value);
}

/**
 * The publisher's fields that have a value, with what they are called.
 * @param {Record<string, unknown>} fields
 * @param {boolean} isProse
 */
const ownWritten = (fields, isProse) =>
  rules.own
    .filter((field) => field.isProse === isProse && fields[field.id] !== undefined)
    .map((field) => ({
      field,
      label: nameOf(ownBox(field)),
      values: [fields[field.id]].flat().map(String),
    }));

/** The facts, for the list at a glance. @param {Record<string, unknown>} fields */
export const ownFacts = (fields) =>
  ownWritten(fields, false).map(({ field, label, values }) => {
    const list = items(values, (value) => ownItem(field, value));
    list.className = "inline";
    return { label, list };
  });

/** The texts, each below its heading. @param {Record<string, unknown>} fields */
export const ownTexts = (fields) =>
  ownWritten(fields, true).map(({ label, values: [text] }) => part(label, proseOf(text)));
