/* Figures: a row for each indicator and round, a column for each kind that occurs. */

/** @import { Metric, Shown } from "../shapes.js" */
import { make } from "../../page/elements.js";
import { say } from "../page.js";
import { column, headOfTable, ja, timeOf } from "./parts.js";

const KINDS = ["target", "actual", "previous-target", "previous-actual", "planned", "capacity"];

/**
 * Figures by their kind.
 * @typedef {{indicator?: string, round?: string, by: Record<string, Metric>}} Row
 */

/**
 * Two figures of a kind do not fit into a row.
 * @param {Metric[]} metrics
 */
function figureRows(metrics) {
  /** @type {Row[]} */
  const rows = [];
  for (const metric of metrics) {
    const { indicator, round, kind = "actual" } = metric;
    let row = rows.find((other) =>
      other.indicator === indicator && other.round === round && !other.by[kind]);
    if (!row) {
      row = { indicator, round, by: {} };
      rows.push(row);
    }
    row.by[kind] = metric;
  }
  return rows;
}

/** @param {string} kind */
const kindName = (kind) => say(`metric.${kind.toUpperCase().replace("-", "_")}`);

/**
 * @param {Metric | undefined} metric
 * @param {string} kind
 */
function figureCell(metric, kind) {
  if (!metric) return make("td", { className: "figure none" }, "–");
  const { value = "", unit = "", breakdown = [], period } = metric;
  const data = make("td", { className: "figure" },
    ja("strong", value + unit),
    breakdown.map((share) =>
      ja("span", `${share.label ?? ""} ${share.value ?? ""}`, { className: "part" })),
    period && make("span", { className: "period" }, timeOf(period)));
  data.dataset.label = kindName(kind);
  return data;
}

/** @param {Shown} fields */
export function metricsTable({ metrics = [] }) {
  const rows = figureRows(metrics);
  const kinds = KINDS.filter((kind) => rows.some(({ by }) => by[kind]));
  const columns = [
    column(say("metric.indicator")),
    ...kinds.map((kind) => column(kindName(kind), { className: "figure" })),
  ];
  const bodies = rows.map(({ indicator, round, by }) => make("tbody", {}, make("tr", {},
    make("th", { scope: "row" },
      ja("span", indicator ?? ""),
      round && ja("span", round, { className: "round" })),
    kinds.map((kind) => figureCell(by[kind], kind)))));
  return make("table", { className: "metrics" },
    ...headOfTable(say("case.metrics.caption"), columns),
    bodies);
}
