/*
 * Everything that is wrong with a case, as jirei check would find it in the saved file; but for
 * what lies in other files.
 */

/** @import { AddProblem, Problem, Section, Written } from "./shapes.js" */
import { rules } from "./data.js";
import { checkFacts } from "./facts.js";
import { checkPersonalData } from "./personal.js";
import { structureProblems } from "./structure.js";
import { writeCase } from "./write.js";

const MARKDOWN_COMMENT = /<!--[^]*?(?:-->|$)/g;

/**
 * Whether a text shows anything: signs of Markdown and comments alone do not.
 * @param {string} text
 */
const says = (text) => /[\p{L}\p{N}]/u.test(text.replace(MARKDOWN_COMMENT, ""));

/** Addresses in Markdown, those of images apart. */
const LINK =
  /(?<image>!?)\[[^\]]*\]\(\s*<?(?<inline>[^)\s>]+)|^ {0,3}\[[^\]]+\]:\s*<?(?<defined>\S+)/gm;

/** On the web, on the page itself, or on another page of the site, which jirei check looks for. */
const LEADS_ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\.\.\/|www\.|[^/?#]+@)/i;

/**
 * @param {string} text
 * @param {string} at
 * @param {AddProblem} add
 */
function checkLinks(text, at, add) {
  for (const { groups } of text.matchAll(LINK)) {
    const link = groups?.inline ?? groups?.defined ?? "";
    const id = link.replace(/\.(?:md|html)(?:[?#].*)?$/, "");
    if (groups?.image) add("image-in-text", at, { file: link });
    else if (!LEADS_ELSEWHERE.test(link) && !rules.taken.includes(id)) {
      add("link-broken", at, { link, nearest: "" });
    }
  }
}

/**
 * Of the narrative; its texts are Markdown, each below a heading.
 * @param {Section[]} sections
 * @param {AddProblem} add
 */
function checkNarrative(sections, add) {
  if (!sections[0]) add("body-missing", "body", {});
  sections.forEach(({ heading, text }, at) => {
    checkLinks(text ?? "", `sections[${at}].text`, add);
    if (!heading) add("text-before-section", `sections[${at}].heading`, {});
    else if (!says(text)) add("section-empty", `sections[${at}].text`, { heading });
  });
}

/** Bytes; halves of a pair are two each. @param {string} text */
const sizeInUtf8 = (text) =>
  text.length
    + (text.match(/[\u0080-\uffff]/g) ?? []).length
    + (text.match(/[\u0800-\ud7ff\ue000-\uffff]/g) ?? []).length;

/** @param {number} bytes */
const kibibytes = (bytes) => `${Math.floor(bytes / 1024)} KiB`;

/**
 * @param {Written} written as the file will hold it
 * @param {string} [known] the id that the case had when it was opened, under which it is known
 *   already
 * @returns {Problem[]}
 */
export function check({ fields, sections }, known) {
  const problems = structureProblems(fields);
  /** @type {AddProblem} */
  const add = (kind, at, args) => {
    problems.push({ kind, at, args });
  };
  const { id } = fields;
  if (typeof id === "string" && rules.taken.includes(id) && id !== known) {
    add("duplicate-id", "id", { id, other: `cases/${id}` });
  }
  checkFacts(fields, sections, add);
  checkNarrative(sections, add);
  checkPersonalData(fields, sections, add);
  const size = sizeInUtf8(writeCase({ fields, sections }));
  if (size > rules.longest) {
    add("file-too-large", "body", { size: kibibytes(size), limit: kibibytes(rules.longest) });
  }
  return problems;
}
