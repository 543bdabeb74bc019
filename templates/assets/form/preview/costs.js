/* What a case costs, and who pays. */

/** @import { Cost, Party, Shown } from "../shapes.js" */
import { make } from "../../page/elements.js";
import { say } from "../page.js";
import { column, headOfTable, ja, nameOfParty } from "./parts.js";

/**
 * @param {Cost} cost
 * @param {Party[] | undefined} parties
 */
function costRow({ item = "", amount, period, kind, paidBy, share }, parties) {
  const time = [kind && say(`cost.kind.${kind.toUpperCase()}`), period].filter(Boolean).join("、");
  return make("tr", {},
    ja("th", item, { scope: "row" }),
    make("td", { className: "figure" },
      amount ? ja("strong", amount) : say("absent"),
      time && ja("span", time, { className: "period" })),
    make("td", {},
      paidBy && ja("span", nameOfParty(parties, paidBy)),
      share && ja("span", share, { className: "share" }),
      !paidBy && !share && say("absent")));
}

/** @param {Shown} fields */
export const costTable = ({ costs = [], parties }) =>
  make("table", { className: "costs" },
    ...headOfTable(say("cost.caption"),
      ["cost.item", "cost.amount", "cost.payer"].map((key) => column(say(key)))),
    make("tbody", {}, costs.map((cost) => costRow(cost, parties))));
