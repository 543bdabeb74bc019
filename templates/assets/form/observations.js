/*
 * A series is rows on the page, each a period with its value and its target, and lists of equal
 * length in the file.
 */

/** @import { Mapping, Value } from "./shapes.js" */
import { NO_VALUE } from "./data.js";
import { isMapping, listIn } from "./reading.js";

const COLUMNS = ["periods", "values", "targets"];

/** @param {Value} value */
function asLists(value) {
  if (!isMapping(value)) return value;
  const { observations, ...series } = value;
  const rows = listIn({ observations }, "observations").filter(isMapping);
  for (const key of COLUMNS) {
    if (rows.some((row) => row[key])) series[key] = rows.map((row) => row[key] ?? NO_VALUE);
  }
  return series;
}

/** @param {Value} value */
function asRows(value) {
  if (!isMapping(value) || value.observations) return value;
  const most = Math.max(...COLUMNS.map((key) => listIn(value, key).length));
  const observations = Array.from({ length: most }, (_, at) =>
    Object.fromEntries(COLUMNS.map((key) => [key, listIn(value, key)[at]])));
  return { ...value, observations };
}

/**
 * @param {Mapping} fields
 * @param {(series: Value) => Value} change
 */
const withSeries = (fields, change) =>
  (Array.isArray(fields.series) ? { ...fields, series: fields.series.map(change) } : fields);

/** As the file has it. @param {Mapping} fields */
export const seriesInLists = (fields) => withSeries(fields, asLists);

/** As the page has it. @param {Mapping} fields */
export const seriesInRows = (fields) => withSeries(fields, asRows);

/**
 * The path on the page of a path in the file.
 * @param {string} path
 */
export const pathInRows = (path) =>
  path.replace(/^(series\[\d+])\.(?:periods|values|targets)$/, "$1.observations")
    .replace(/^(series\[\d+])\.(periods|values|targets)\[(\d+)]$/, "$1.observations[$3].$2");
