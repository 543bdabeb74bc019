/* What a case is, at a glance. */

/** @import { Part } from "../../page/elements.js" */
/** @import { Party, Shown } from "../shapes.js" */
import { make } from "../../page/elements.js";
import { say } from "../page.js";
import { placeMeant } from "../place-names.js";
import { fullName } from "../places.js";
import { ownFacts } from "./own.js";
import { ja, labelOf, timeOf } from "./parts.js";

/**
 * @param {string} name
 * @param {Part | Part[]} value nothing, where the row is left out
 */
const row = (name, value) =>
  value && make("div", {}, make("dt", {}, name), make("dd", {}, value));

/** @param {Party} party */
const partyItem = ({ id, type, name }) =>
  make("li", {},
    type && make("span", { className: "party-type" }, labelOf("type", type)),
    " ",
    ja("span", name ?? id ?? ""));

/**
 * @param {string} key
 * @param {string[] | undefined} ids
 */
const terms = (key, ids) =>
  ids && make("ul", { className: "inline" }, ids.map((id) => make("li", {}, labelOf(key, id))));

/** @param {Shown["fiscalYear"]} fiscalYear @returns {Part | Part[]} */
function year(fiscalYear) {
  const { value = undefined, inferred = undefined } =
    typeof fiscalYear === "string" ? { value: fiscalYear } : fiscalYear ?? {};
  if (value === undefined) return make("span", { className: "absent" }, say("absent"));
  return [
    make("span", {}, timeOf(value)),
    inferred && make("span", { className: "inferred" }, say("case.inferred")),
  ];
}

/** @param {Shown["since"]} since */
function sinceWords(since) {
  if (typeof since === "string") return since;
  return since?.words ?? since?.date;
}

/** @param {Shown["frequency"]} frequency */
const frequencyWords = (frequency) =>
  (typeof frequency === "string" ? frequency : frequency?.words);

/** @param {string[]} codes */
const placesOf = (codes) =>
  codes.map(placeMeant).filter((area) => area !== undefined).map(fullName).join("、");

/**
 * @param {Shown} fields
 * @param {Record<string, unknown>} whole the same, for the publisher's own fields
 */
export function glance(fields, whole) {
  const since = sinceWords(fields.since);
  const category = fields.serviceCategory;
  const frequency = frequencyWords(fields.frequency);
  const parties = (fields.parties ?? []).map(partyItem);
  return make("section", { className: "glance" },
    make("h4", {}, say("case.glance")),
    make("dl", {},
      row(say("case.parties"), make("ul", { className: "plain" }, parties)),
      row(say("case.place"), ja("span", placesOf(fields.areas ?? []))),
      row(say("facet.targets"), terms("targetGroups", fields.targetGroups)),
      row(say("facet.measures"), terms("measures", fields.measures)),
      row(say("case.serviceCategory"), category && ja("span", category)),
      row(say("case.year"), year(fields.fiscalYear)),
      row(say("case.since"), since && ja("span", since)),
      row(say("case.frequency"), frequency && ja("span", frequency)),
      ownFacts(whole).map(({ label, list }) => row(label, list))));
}
