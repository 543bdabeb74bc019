/* The shapes of the data of the table of figures, as html.MetricData writes them. */

/**
 * @typedef {object} Case
 * @property {string} id
 * @property {string} href
 * @property {string} title
 * @property {string} [lang] of the title, if the page has another one
 * @property {string} places
 * @property {string[]} [codes]
 * @property {string[]} [terms] such as measure=seminar
 * @property {number} north its place from north to south
 */

/**
 * @typedef {object} Figure
 * @property {number} of the case
 * @property {string} part the anchor on the page of the case
 * @property {string} indicator
 * @property {string} number as people write it
 * @property {number} value
 * @property {number} [upper] the end of a range
 * @property {string} unit
 * @property {string} kind
 * @property {string} [period]
 * @property {string} [sort]
 * @property {string} [start]
 * @property {string} [end]
 * @property {string[]} [years]
 * @property {string} [round]
 * @property {string} [whole]
 * @property {number} [denominator]
 * @property {string} [denominatorUnit]
 * @property {string} [notes]
 * @property {boolean} [odd]
 */

/** @typedef {{cases: Case[], figures: Figure[]}} Data */

/**
 * A figure in the table.
 * @typedef {object} Row
 * @property {Figure} figure
 * @property {Case} of
 * @property {number} order in which the pages have it
 * @property {string} indicator folded
 */

/**
 * @typedef {"indicator" | "value" | "kind" | "period" | "round" | "whole" | "prefecture"
 *   | "case"} Column
 */

export {};
