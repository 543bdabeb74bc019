/* Who does what: a column for each party; what several hold together spans all of the width. */

/** @import { Part } from "../../page/elements.js" */
/** @import { Party, Role, Shown, Task } from "../shapes.js" */
import { make } from "../../page/elements.js";
import { joinLines } from "../normalise.js";
import { say } from "../page.js";
import { headOfTable, items, ja, japanese, shortNameOf } from "./parts.js";

/** @param {string | Task} task */
function taskItem(task) {
  if (typeof task === "string") return make("li", {}, joinLines(task));
  const { task: words = "", subtasks } = task;
  return make("li", {},
    joinLines(words),
    subtasks && items(subtasks, (sub) => make("li", {}, sub)));
}

/**
 * @param {Role} role
 * @param {Party[]} parties
 */
const holdersOf = (role, parties) =>
  role.parties === "all" ? parties.map(({ id = "" }) => id) : role.parties ?? [];

/**
 * @param {Role} role
 * @param {Party[]} parties
 */
const isShared = (role, parties) => holdersOf(role, parties).length > 1;

/**
 * Whether all parties have it together; where there is only one, the role is its own.
 * @param {Role} role
 * @param {Party[]} parties
 */
const isOfAll = (role, parties) => role.parties === "all" && isShared(role, parties);

/**
 * @param {Role} role
 * @param {Party[]} parties
 * @returns {Part[]}
 */
function shown(role, parties) {
  const names = holdersOf(role, parties).map((id) => shortNameOf(parties, id));
  const isCommon = isOfAll(role, parties);
  const heldBy = say(isCommon ? "case.roles.common" : "case.roles.joint",
    names.join(say("separator")));
  return [
    ja("h5", role.label ?? (isCommon ? "共通" : names.join("・"))),
    isShared(role, parties) && make("p", { className: "assigned-to" }, heldBy),
    role.heading && ja("p", role.heading),
    make("div", { ...japanese }, items(role.tasks ?? [], taskItem)),
  ];
}

/**
 * @param {Party} party
 * @param {Role[]} alone
 * @param {Party[]} parties
 */
function roleCell({ id = "", name }, alone, parties) {
  const held = alone.filter((role) => holdersOf(role, parties)[0] === id);
  const nothing = make("span", { className: "absent" }, say("absent"));
  const data = make("td", {}, held[0] ? held.map((role) => shown(role, parties)) : nothing);
  data.dataset.label = name ?? id;
  return data;
}

/** @param {Shown} fields */
export function rolesTable({ roles = [], parties = [] }) {
  const alone = roles.filter((role) => !isShared(role, parties));
  const shared = roles.filter((role) => isShared(role, parties));
  const columns = parties.map(({ id = "", name }) => ja("th", name ?? id, { scope: "col" }));
  const colSpan = parties.length || 1;
  const rows = [
    alone[0] && make("tr", {}, parties.map((party) => roleCell(party, alone, parties))),
    ...shared.map((role) =>
      make("tr", {}, make("td", { className: "shared", colSpan }, shown(role, parties)))),
  ];
  return make("table", { className: "roles" },
    ...headOfTable(say("case.roles.caption"), columns),
    make("tbody", {}, rows));
}
