/* What the build wrote for the form: scripts before this one have brought it. */

/** @import { Rules } from "./shapes.js" */

/** @type {Rules} */
export const rules = globalThis.jireiForm.rules;

/**
 * A line for each place: code, name, reading, and for wards the code of their city. Places that
 * are no more also have the codes of their successors.
 */
export const areaLines = () => (globalThis.jireiForm.areas ?? "").split("\n");

/** What stands in a list where there is no value, since lists of a series keep their places. */
export const NO_VALUE = "－";
