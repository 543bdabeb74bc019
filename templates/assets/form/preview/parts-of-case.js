/* The parts of a case below its narrative, in the order of its page. */

/** @import { Part } from "../../page/elements.js" */
/** @import { Comment, Mapping, Party, Round, Shown, Staff, Story } from "../shapes.js" */
import { make } from "../../page/elements.js";
import { markdown } from "../markdown.js";
import { rules } from "../data.js";
import { say } from "../page.js";
import { factsOf } from "./facts.js";
import { metricsTable } from "./figures.js";
import { rolesTable } from "./roles.js";
import {
  column, headOfTable, items, ja, japanese, nameOfParty, part, proseOf, shortNameOf,
} from "./parts.js";

/** What there is of some words, with wide spaces between. @param {(string | undefined)[]} words */
const together = (...words) => words.filter(Boolean).join("　");

/** @param {Round} round */
const roundCard = ({ label = "", dates, venue, words, sessions }) =>
  make("section", { className: "round-card", ...japanese },
    make("h5", {}, label),
    [dates, venue, words].filter(Boolean).map((line) => make("p", {}, line)),
    sessions && items(sessions, (one) =>
      make("li", {}, together(one.part, one.title, one.lecturer))));

/**
 * @param {Staff} staff
 * @param {Party[] | undefined} parties
 */
const staffRow = ({ party, post = "", count }, parties) =>
  make("tr", {},
    ja("td", party ? nameOfParty(parties, party) : say("absent")),
    ja("td", post),
    ja("td", count ?? say("absent")));

/** @param {Staff[]} staffing @param {Party[] | undefined} parties */
const staffTable = (staffing, parties) =>
  make("table", { className: "staffing grouped" },
    ...headOfTable(say("case.staffing.caption"),
      ["staff.party", "staff.post", "staff.count"].map((key) => column(say(key)))),
    make("tbody", {}, staffing.map((staff) => staffRow(staff, parties))));

/** @param {Story} story */
const storyArticle = ({ profile = "", steps = [] }) =>
  make("article", { className: "story", ...japanese },
    make("h5", {}, profile),
    steps.map(({ heading = "", text }) =>
      [make("p", {}, make("strong", {}, heading)), proseOf(text)]));

/**
 * @param {Comment} comment
 * @param {Party[] | undefined} parties
 */
const commentFigure = ({ party = "", post, label, text = "" }, parties) =>
  make("figure", { className: "comment", ...japanese },
    make("figcaption", {},
      make("span", { className: "comment-label" },
        label ?? `${shortNameOf(parties, party)}コメント`),
      make("span", { className: "comment-party" },
        [nameOfParty(parties, party), post].filter(Boolean).join(" "))),
    make("blockquote", {}, markdown(text, "h5")));

/** @param {{label?: string, quotes?: string[]}} voices @returns {Part[]} */
const voicesOf = ({ label = "", quotes = [] }) => [
  ja("h5", label),
  make("div", { className: "quotes", ...japanese },
    quotes.map((quote) => make("blockquote", {}, ja("p", quote)))),
];

/** @param {Shown} fields */
function sourceList({ source, licence }) {
  const title = typeof source === "string" ? source : source?.title;
  return make("dl", { className: "facts" },
    make("dt", {}, say("source.source")),
    ja("dd", title ?? say("absent")),
    make("dt", {}, say("source.licence")),
    ja("dd", licence ?? say("absent")));
}

/**
 * What stands below the heading of a part, by the name of the part; the facts of one that is not
 * named here are listed.
 * @type {Record<string, (fields: Shown) => Part | Part[]>}
 */
const INSIDE = {
  ROLES: rolesTable,
  METRICS: metricsTable,
  ROUNDS: ({ rounds = [] }) => make("div", { className: "rounds" }, rounds.map(roundCard)),
  STAFFING: ({ staffing = [], parties }) => staffTable(staffing, parties),
  STORIES: ({ stories = [] }) => stories.map(storyArticle),
  VOICES: ({ voices = [] }) => voices.flatMap(voicesOf),
  COMMENTS: ({ comments = [], parties }) =>
    make("div", { className: "comments" },
      comments.map((comment) => commentFigure(comment, parties))),
  SOURCE: sourceList,
  ENGLISH: ({ english: { title, summary } = {} }) =>
    [title, summary].filter(Boolean).map((words) => make("p", { lang: "en" }, words)),
};

/**
 * The parts of the case that has these fields, in their order. Every case says where it is from, if
 * only that it does not say.
 * @param {Shown} shown
 * @param {Mapping} fields the same, for parts without a drawing of their own
 */
export const partsOf = (shown, fields) =>
  rules.parts
    .filter(({ name, field }) => fields[field] || name === "SOURCE")
    .map(({ name, field, label }) =>
      part(say(label), INSIDE[name]?.(shown) ?? factsOf(field, fields[field])));
