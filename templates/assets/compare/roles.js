/* Who does what: a row for each type of party, then what several or all do together. */

/** @import { Case, Group, Role, Row, Task, Term } from "./shapes.js" */
import { make } from "../page/elements.js";
import { absent, inLanguage, items, ja, say } from "./words.js";

/** @param {Task} task */
const taskItem = ({ text, subtasks }) =>
  make("li", {}, text, items(subtasks, (sub) => make("li", {}, sub)));

/** @param {Role} role */
function comparedRole({ label, holders, common, heading, tasks }) {
  const heldBy = holders && !common ? say("held", holders.join(say("separator"))) : "";
  const list = items(tasks, taskItem);
  return make("div", { className: "compared-role" },
    ja("p", label, { className: "heading" }),
    heldBy && make("p", { className: "remark" }, heldBy),
    heading && ja("p", heading),
    list && ja("div", list));
}

/** Of one type of party. @param {Role} role */
const isOwn = ({ common, types }) => !common && !types[1];

/** @param {Role} role */
const isJoint = (role) => !role.common && !isOwn(role);

/** @param {Role} role */
const isCommon = ({ common }) => common === true;

/**
 * Why a case says nothing of a type of party.
 * @param {Case} one
 * @param {Term} type
 */
function reason({ parties, roles = [] }, type) {
  if (!parties.some((party) => party.type.id === type.id)) return absent(say("noParty"));
  const isElsewhere = roles.some(({ types }) => types.includes(type.id));
  return isElsewhere ? absent(say("rolesElsewhere")) : undefined;
}

/** @param {Case[]} cases @param {Term} type @returns {Row} */
const rowOf = (cases, type) => ({
  head: inLanguage(type),
  cells: cases.map((one) => {
    const found = (one.roles ?? []).filter((role) => isOwn(role) && role.types[0] === type.id);
    return found[0] ? found.map(comparedRole) : reason(one, type);
  }),
});

/**
 * Nothing where no case has such a role.
 * @param {Case[]} cases
 * @param {string} name
 * @param {(role: Role) => boolean} test
 * @returns {Row[]}
 */
function rowsOfAll(cases, name, test) {
  if (!cases.some(({ roles }) => roles?.some(test))) return [];
  const cells = cases.map(({ roles = [] }) => roles.filter(test).map(comparedRole));
  return [{ head: say(name), cells }];
}

/** @param {Case[]} cases @returns {Group} */
export function roles(cases) {
  const parties = cases.flatMap((one) => one.parties);
  const types = new Map(parties.map(({ type }) => [type.id, type]));
  return {
    name: say("roles"),
    rows: [
      ...[...types.values()].map((type) => rowOf(cases, type)),
      ...rowsOfAll(cases, "rolesJoint", isJoint),
      ...rowsOfAll(cases, "rolesCommon", isCommon),
    ],
  };
}
