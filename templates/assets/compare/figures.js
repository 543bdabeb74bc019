/*
 * Figures. Nothing is computed across cases: they share a row only where indicator and unit are the
 * same, and those that one case alone has stand in the last row.
 */

/** @import { Case, Figure, Group, Row } from "./shapes.js" */
import { make } from "../page/elements.js";
import { sectionsOf } from "./narrative.js";
import { inLanguage, ja, label, remark, say } from "./words.js";

/** @param {Figure} figure */
function figureWords({ kind, value, round, notes = [], odd = [] }) {
  return make("p", { className: "figure" },
    make("span", { className: "figure-kind" }, label(kind)),
    " ",
    ja("strong", inLanguage(value)),
    round && ja("span", `（${round}）`),
    notes.map((note) => remark(inLanguage(note))),
    odd.map((one) => make("span", { className: "notice-inline" }, inLanguage(one))));
}

/** @param {Figure} figure */
const nameOf = ({ indicator, unit }) => `${indicator}（${unit}）`;

/**
 * @param {Case} one
 * @param {string} key
 */
const figuresOf = ({ figures: all = [] }, key) => all.filter((figure) => figure.key === key);

/**
 * @param {Case} one
 * @param {string[]} keys
 */
function cellOfAlone(one, keys) {
  if (!one.figures?.[0]) return sectionsOf(one, "METRICS");
  return keys.map((key) => figuresOf(one, key)).filter((own) => own[0]).map((own) => {
    const name = make("p", { className: "heading" }, ja("span", nameOf(own[0])));
    return make("div", { className: "compared-role" }, name, own.map(figureWords));
  });
}

/** @param {Case[]} cases @returns {Group} */
export function figures(cases) {
  const all = cases.flatMap((one) => one.figures ?? []);
  const keys = [...new Set(all.map(({ key }) => key))];
  /** @param {string} key */
  const having = (key) => cases.filter((one) => figuresOf(one, key)[0]).length;

  /** @param {string} key @returns {Row} */
  function sharedRow(key) {
    const [first] = all.filter((figure) => figure.key === key);
    const cells = cases.map((one) => figuresOf(one, key).map(figureWords));
    return { head: ja("span", nameOf(first)), cells };
  }

  const shared = keys.filter((key) => having(key) > 1).sort((a, b) => having(b) - having(a));
  const alone = keys.filter((key) => having(key) === 1);
  const rows = shared.map(sharedRow);
  if (alone[0] || !rows[0]) {
    const head = say(rows[0] || alone[0] ? "onlyHere" : "figures");
    rows.push({ head, cells: cases.map((one) => cellOfAlone(one, alone)) });
  }
  return { name: say("figures"), remark: say("figuresNote"), rows };
}
