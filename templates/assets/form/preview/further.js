/* What else a case may hold: rounds, agreement, staff, voices, comments, contact, source. */

/** @import { Part } from "../../page/elements.js" */
/** @import { Comment, Party, Round, Shown, Staff, Story } from "../shapes.js" */
import { make } from "../../page/elements.js";
import { markdown } from "../markdown.js";
import { say } from "../page.js";
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
  make("table", { className: "staffing" },
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
const commentFigure = ({ party = "", label, text = "" }, parties) =>
  make("figure", { className: "comment", ...japanese },
    make("figcaption", {},
      make("span", { className: "comment-label" },
        label ?? `${shortNameOf(parties, party)}コメント`),
      make("span", { className: "comment-party" }, nameOfParty(parties, party))),
    make("blockquote", {}, markdown(text, "h5")));

/** @param {{label?: string, quotes?: string[]}} voices @returns {Part[]} */
const voicesOf = ({ label = "", quotes = [] }) => [
  ja("h5", label),
  make("div", { className: "quotes", ...japanese },
    quotes.map((quote) => make("blockquote", {}, ja("p", quote)))),
];

/** @param {NonNullable<Shown["contact"]>} contact */
const contactPart = ({ office = "", tel, url }) =>
  part(say("case.contact"),
    ja("p", office, { className: "office" }),
    tel && make("p", {}, `${say("contact.tel")} ${tel}`),
    url && make("p", {}, `${say("contact.url")} ${url}`));

/** @param {Shown} fields */
function sourcePart({ source, licence }) {
  const title = typeof source === "string" ? source : source?.title;
  return part(say("case.source"),
    make("dl", { className: "facts" },
      make("dt", {}, say("source.source")),
      ja("dd", title ?? say("absent")),
      make("dt", {}, say("source.licence")),
      ja("dd", licence ?? say("absent"))));
}

/** @param {Shown} fields @returns {Part[]} */
export function furtherParts(fields) {
  const { parties, rounds, agreement, laws, staffing, stories, voices, comments, images } = fields;
  const { footnotes, contact } = fields;
  return [
    rounds && part(say("case.rounds"),
      make("div", { className: "rounds" }, rounds.map(roundCard))),
    agreement && part(say("case.agreement"),
      make("ul", { ...japanese },
        Object.values(agreement).flat().map((words) => ja("li", words)))),
    laws && part(say("case.laws"),
      make("div", { ...japanese },
        items(laws, ({ title, date, note }) => ja("li", together(title, date, note))))),
    staffing && part(say("case.staffing"), staffTable(staffing, parties)),
    stories && part(say("case.stories"), ...stories.map(storyArticle)),
    voices && part(say("case.voices"), ...voices.map(voicesOf)),
    comments && part(say("case.comments"),
      make("div", { className: "comments" },
        comments.map((comment) => commentFigure(comment, parties)))),
    images && part(say("case.images"),
      make("ul", { className: "pictures" }, images.map(({ caption, alt = "" }) =>
        ja("li", caption ?? alt, { className: "caption-only" })))),
    footnotes && part(say("case.footnotes"),
      make("ul", { className: "notes" }, footnotes.map(({ marker = "", text = "" }) =>
        ja("li", `${marker} ${text}`)))),
    contact && contactPart(contact),
    sourcePart(fields),
  ];
}
