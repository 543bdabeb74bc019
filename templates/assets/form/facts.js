/* What facts of a case must be beyond their structure; the twin of the readers of the content. */

/** @import { AddProblem, Mapping, Section } from "./shapes.js" */
import { checksFor } from "./checks.js";
import { checkCosts } from "./costs.js";
import { rules } from "./data.js";
import { checkFigures } from "./figures.js";
import { checkFrequency } from "./frequency.js";
import { nearest } from "./nearest.js";
import { checkNotes } from "./notes.js";
import { checkOwn } from "./own.js";
import { codeOf, fullName, isNamedIn } from "./places.js";
import { each, isMapping, isText, listIn, textIn } from "./reading.js";
import { checkSeries } from "./series.js";
import { expanded } from "./values.js";

/** @typedef {ReturnType<typeof checksFor>} Checks */

/** Types of parties that are called as their area is. */
const NAMED_AFTER_AREA = ["municipality", "prefecture"];

/**
 * @param {Mapping} fields
 * @param {Section[]} sections
 * @param {AddProblem} add
 */
export function checkFacts(fields, sections, add) {
  const checks = checksFor(add);
  checks.fileName(fields.id, "id");
  checkSuccessor(fields, add);
  checks.term(fields.collection, "collection", "collections");
  const parties = checkParties(fields, checks, add);
  checkPlaceAndTime(fields, checks, add);
  checkRoles(fields, parties, checks);
  checkFigures(fields, add, checks.period);
  checkSeries(fields, add, checks.period);
  checkCosts(fields, parties, checks, add);
  each(fields, "comments", "comments", (comment, at) =>
    checks.party(comment.party, `${at}.party`, parties));
  each(fields, "images", "images", (image, at) => checkImage(image, `${at}.file`, add));
  if (isMapping(fields.agreement)) checks.date(fields.agreement.date, "agreement.date");
  each(fields, "laws", "laws", (law, at) => checks.date(law.date, `${at}.date`));
  each(fields, "sites", "sites", (site, at) => {
    checks.period(site.openedOn, `${at}.openedOn`);
    checks.area(site.area, `${at}.area`);
  });
  checkReferences(fields, checks);
  each(fields, "staffing", "staffing", (staff, at) =>
    checks.party(staff.party, `${at}.party`, parties));
  each(fields, "stories", "stories", (story, at) => {
    if (!textIn(story, "consent")) add("story-without-consent", `${at}.consent`, {});
  });
  checkContact(fields, checks, add);
  if (isMapping(fields.source)) checks.url(fields.source.url, "source.url");
  for (const key of ["publishedOn", "updatedOn", "verifiedOn"]) checks.day(fields[key], key);
  each(fields, "changes", "changes", (change, at) => checks.day(change.date, `${at}.date`));
  listIn(fields, "aliases").forEach((alias, at) => checks.fileName(alias, `aliases[${at}]`));
  checkOwn(fields, checks, add);
  checkNotes(fields, sections, add);
}

/**
 * @param {Mapping} fields
 * @param {AddProblem} add
 */
function checkSuccessor({ id, successor }, add) {
  const others = rules.taken.filter((taken) => taken !== id);
  if (isText(successor) && !others.includes(successor)) {
    const near = nearest(successor, others);
    add("successor-unknown", "successor", { id: successor, nearest: near });
  }
}

/**
 * @param {Mapping} fields
 * @param {Checks} checks
 * @param {AddProblem} add
 * @returns {string[]} the ids that other fields may name
 */
function checkParties(fields, checks, add) {
  /** @type {Set<string>} */
  const ids = new Set();
  each(fields, "parties", "parties", (party, at) => {
    const id = textIn(party, "id");
    if (id !== undefined && ids.has(id)) add("duplicate-party", `${at}.id`, { party: id });
    if (id !== undefined) ids.add(id);
    checks.term(party.type, `${at}.type`, "party-types");
    checkName(party, at, checks, add);
  });
  listIn(fields, "areas").forEach((code, at) => checks.area(code, `areas[${at}]`));
  return [...ids];
}

/**
 * A city is called as its area is, else name or code is another one's.
 * @param {Mapping} party
 * @param {string} at
 * @param {Checks} checks
 * @param {AddProblem} add
 */
function checkName(party, at, checks, add) {
  const area = checks.area(party.code, `${at}.code`);
  const name = textIn(party, "name");
  const isNamedSo = typeof party.type === "string" && NAMED_AFTER_AREA.includes(party.type);
  if (!area || !name || !isNamedSo || isNamedIn(area, name)) return;
  add("name-unlike-code", `${at}.name`, {
    name,
    code: area.code,
    area: fullName(area),
    nearest: codeOf(name, area.code.slice(0, 2)),
  });
}

/**
 * @param {Mapping} fields
 * @param {Checks} checks
 * @param {AddProblem} add
 */
function checkPlaceAndTime({ fiscalYear, since, frequency }, checks, add) {
  if (isMapping(fiscalYear)) checks.year(fiscalYear.value, "fiscalYear.value");
  else checks.year(fiscalYear, "fiscalYear");
  if (isMapping(since)) checks.period(since.date, "since.date");
  else checks.period(since, "since");
  checkFrequency(frequency, checks, add);
}

/**
 * @param {Mapping} fields
 * @param {string[]} parties
 * @param {Checks} checks
 */
function checkRoles(fields, parties, checks) {
  checks.terms(fields, "targetGroups", "targetGroups", "target-groups");
  checks.terms(fields, "measures", "measures", "measures");
  each(fields, "roles", "roles", (role, at) => {
    if (role.parties !== "all") {
      for (const id of [role.parties ?? []].flat()) checks.party(id, `${at}.parties`, parties);
    }
    each(role, "tasks", `${at}.tasks`, (task, place) =>
      checks.terms(task, "measures", `${place}.measures`, "measures"));
  });
}

/**
 * @param {Mapping} image
 * @param {string} at
 * @param {AddProblem} add
 */
function checkImage(image, at, add) {
  const { file } = image;
  if (!isText(file)) return;
  if (!textIn(image, "alt")) add("image-without-alt", at, { file });
  if (!textIn(image, "licence")) add("image-without-licence", at, { file });
}

/**
 * An address that is said to be dead is no link.
 * @param {Mapping} fields
 * @param {Checks} checks
 */
function checkReferences(fields, checks) {
  for (const key of ["schemes", "videos", "relatedUrls"]) {
    listIn(fields, key).forEach((item, at) => {
      const { url, dead } = expanded(key, item);
      if (String(dead) !== "true") checks.url(url, `${key}[${at}].url`);
    });
  }
}

/**
 * @param {Mapping} fields
 * @param {Checks} checks
 * @param {AddProblem} add
 */
function checkContact({ contact }, checks, add) {
  if (!isMapping(contact)) return;
  if (!textIn(contact, "office") && !contact.current) add("contact-without-office", "contact", {});
  checks.telephone(contact.tel, "contact.tel");
  checks.url(contact.url, "contact.url");
  const { current } = contact;
  if (!isMapping(current) || !textIn(current, "office")) return;
  checks.telephone(current.tel, "contact.current.tel");
  checks.url(current.url, "contact.current.url");
  checks.day(current.checkedOn, "contact.current.checkedOn");
}
