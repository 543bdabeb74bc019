/* Shows a case as its page will look. */

/** @import { Section, Shown, Written } from "../shapes.js" */
import { make } from "../../page/elements.js";
import { say } from "../page.js";
import { partsOf } from "./parts-of-case.js";
import { glance } from "./glance.js";
import { ownTexts } from "./own.js";
import { ja, proseOf } from "./parts.js";

/** What is said of cases that are not as published as others. @type {Record<string, string>} */
const NOTICES = { draft: "case.draft", archived: "case.archived" };

/** @param {Shown} fields */
function header({ title, subtitle, status = "" }) {
  const notice = NOTICES[status];
  return make("header", { className: "case-header" },
    ja("h3", title ?? say("absent")),
    subtitle && ja("p", subtitle, { className: "subtitle" }),
    notice && make("p", { className: "notice" }, say(notice)));
}

/** @param {Section[]} sections */
const narrative = (sections) =>
  make("div", { className: "narrative" }, sections.map(({ heading, text }) =>
    make("section", {}, ja("h4", heading), proseOf(text))));

/** @param {Written} written */
export function previewOf({ fields, sections }) {
  // The page holds no other shapes than its fields have.
  const shown = /** @type {Shown} */ (fields);
  return make("article", { className: "case" },
    header(shown),
    glance(shown, fields),
    make("div", { className: "case-body" },
      narrative(sections),
      ownTexts(fields),
      partsOf(shown, fields)));
}
