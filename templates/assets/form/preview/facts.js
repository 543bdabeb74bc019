/* Parts without a drawing of their own: each fact below the name of its field. */

/** @import { Part } from "../../page/elements.js" */
/** @import { Mapping, Value } from "../shapes.js" */
import { make } from "../../page/elements.js";
import { page } from "../page.js";
import { isMapping } from "../reading.js";
import { items, ja, proseOf } from "./parts.js";

/**
 * Something in the form of a field of a group or a row, by the keys that lead there.
 * @param {string[]} path
 * @param {string} what
 */
const wordsAt = (path, what) =>
  page.querySelector(`${path.map((key) => `[data-key="${key}"]`).join(" ")} ${what}`)?.textContent;

/**
 * A choice is told by its name.
 * @param {string[]} path
 * @param {Value} value
 */
const toldAs = (path, value) =>
  [value].flat().map((one) => wordsAt(path, `option[value="${CSS.escape(String(one))}"]`) ?? one);

/**
 * @param {string[]} path
 * @param {Mapping} row
 * @returns {HTMLElement}
 */
const factList = (path, row) =>
  make("dl", { className: "facts" },
    Object.entries(row).flatMap(([key, value]) => [
      make("dt", {}, wordsAt([...path, key], ".name") ?? key),
      isMapping(value)
        ? make("dd", {}, factList([...path, key], value))
        : ja("dd", toldAs([...path, key], value).join("、")),
    ]));

/**
 * A text, a list of texts, a group, or rows.
 * @param {string} key
 * @param {Value} value
 * @returns {Part[]}
 */
export function factsOf(key, value) {
  if (typeof value === "string") return [proseOf(value)];
  const rows = [value].flat();
  const texts = rows.filter((row) => !isMapping(row));
  return [
    texts[0] && items(texts, (text) => ja("li", String(text))),
    ...rows.filter(isMapping).map((row) => factList([key], row)),
  ];
}
