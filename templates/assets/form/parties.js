/* What the name of an organisation tells of its type; the twin of PartyGuess. */

/** @import { Term } from "./shapes.js" */
import { rules } from "./data.js";
import { normalise } from "./normalise.js";
import { isPrefecture, placeNamed } from "./places.js";

/**
 * The term of the longest word that the name holds; one character tells only at its end: 市, 県.
 * @param {string} name
 * @param {Term[]} terms
 */
function byWords(name, terms) {
  let best = "";
  let longest = 0;
  for (const [id, japanese, , ...synonyms] of terms) {
    for (const word of [japanese, ...synonyms].map(normalise)) {
      const tells = word.length === 1 ? name.endsWith(word) : name.includes(word);
      if (tells && word.length > longest) {
        best = id;
        longest = word.length;
      }
    }
  }
  return best;
}

/** The id of a term, empty where the name tells none. @param {string} written */
export function typeByName(written) {
  const name = normalise(written).trim();
  const terms = rules.terms["party-types"];
  const area = placeNamed(name);
  const ofArea = area && (isPrefecture(area) ? "prefecture" : "municipality");
  return ofArea && terms.some(([id]) => id === ofArea) ? ofArea : byWords(name, terms);
}
