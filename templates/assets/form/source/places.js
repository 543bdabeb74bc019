/* Where a value of a file stands in the form after rows were added, moved or taken away. */

/** @import { Value, Written } from "../shapes.js" */
/** @import { CaseSource } from "./file.js" */
import { isMapping, listIn } from "../reading.js";
import { matchLists } from "./matching.js";
import { placesIn } from "./retell.js";

/**
 * @param {CaseSource} source
 * @param {number} number of the section in the file
 * @param {Written} before
 * @param {Written} after
 */
function sectionAfter({ places }, number, before, after) {
  const at = placesIn(places, before.sections).indexOf(places[number]);
  const now = at < 0 ? -1 : matchLists(before.sections, after.sections).indexOf(at);
  return now < 0 ? `heading:${places[number].heading}` : `sections[${now}]`;
}

/**
 * The path with the numbers of rows as they are now; undefined where a row is gone. A section
 * without a text is known by its heading.
 * @param {string} path in the file as the form showed it
 * @param {CaseSource} source
 * @param {Written} before as the form showed the file
 * @param {Written} after
 */
export function pathAfter(path, source, before, after) {
  const section = /^sections\[(\d+)]$/.exec(path);
  if (section) return sectionAfter(source, Number(section[1]), before, after);
  /** @type {[Value, Value]} */
  let [was, is] = [before.fields, after.fields];
  let found = "";
  for (const [step, at, key] of path.matchAll(/\[(\d+)!?]|\.?([^.[\]]+)/g)) {
    if (key !== undefined) {
      found += step;
      was = isMapping(was) ? was[key] : null;
      is = isMapping(is) ? is[key] : null;
    } else if (step.endsWith("!]")) {
      break;
    } else {
      const [olds, news] = [listIn({ was }, "was"), listIn({ is }, "is")];
      const now = matchLists(olds, news).indexOf(Number(at));
      if (now < 0) return undefined;
      found += `[${now}]`;
      [was, is] = [olds[Number(at)], news[now]];
    }
  }
  return found;
}
