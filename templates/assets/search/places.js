/* Finds the places in a query; the twin of PlaceReader. */

/** @import { Place, PlaceMeaning } from "./shapes.js" */
/** @import { Further } from "./further.js" */
/** @import { Lexicon } from "./lexicon.js" */
import { MARK, containersOf, isIn } from "./areas.js";
import { GRAMS, WORDS } from "./fields.js";
import { placeTextOf } from "./place-text.js";
import { gramsOf } from "./text.js";

const LONGEST_PLACE = 16;
const LEVELS = [0, 1, 2];

/** @typedef {{end: number, terms: string[], meanings: PlaceMeaning[]}} Match */

/**
 * @param {Lexicon} lexicon
 * @param {Further} further
 * @param {string} query normalised
 * @param {RegExp} large names that count though a case may mention them
 * @param {(at: number) => number} words the length of the longest known word that begins at a place
 * @returns {Place[]} what is known of them so far, in the order of the query
 */
export function placesIn(lexicon, { placesCalled }, query, large, words) {
  const text = placeTextOf(query, large, words);

  /** @param {string} term */
  const isHeld = (term) => lexicon.find(WORDS, term) !== undefined;

  /**
   * The longest name that begins here.
   * @param {number} at
   * @param {string} within the name of an area before it; empty for none
   * @param {boolean} named whether to ask the gazetteer
   * @returns {Match | undefined}
   */
  function match(at, within, named) {
    for (let end = Math.min(at + LONGEST_PLACE, text.length); end > at; end--) {
      const key = text.keyOf(at, end);
      const behind = key && text.suffixEnd(end);
      const withSuffix = behind && text.endsWithSuffix(end, behind)
        && matchOf(at, behind, key, text.suffixes(end, behind), within, named);
      const found = withSuffix || (key && matchOf(at, end, key, "", within, named));
      if (found) return found;
    }
    const county = text.countyEnd(at);
    return county > at ? match(county, within, named) : undefined;
  }

  /**
   * @param {number} at
   * @param {number} end
   * @param {string} key
   * @param {string} suffixes the kinds of area that it may be; empty if the name stands without
   * @param {string} within
   * @param {boolean} named
   * @returns {Match | undefined}
   */
  function matchOf(at, end, key, suffixes, within, named) {
    const ends = suffixes !== "" || text.endsAlone(at, end);
    if (!named) {
      const terms = (suffixes ? [...suffixes] : [""])
        .map((suffix) => key + suffix + MARK).filter(isHeld);
      return ends && terms[0] ? { end, terms, meanings: [] } : undefined;
    }
    let meanings = placesCalled(key).filter((meaning) =>
      (suffixes ? meaning.suffix && suffixes.includes(meaning.suffix) : meaning.isNameAlone)
        && (!within || isIn(meaning, within)));
    if (!meanings[0]) return undefined;
    const today = meanings.filter(({ isFormer }) => !isFormer);
    if (!suffixes && today[0]) meanings = today;
    const part = end < text.length ? match(end, text.linked(at, end), true) : undefined;
    if (part) return part;
    if (!ends || (end - at === 1 && !suffixes && !text.isAlone(at, end))) return undefined;
    const terms = new Set(meanings.map(({ term }) => term));
    return { end, terms: [...terms].filter(isHeld), meanings };
  }

  /** The areas around all that may be meant, from the smallest. @param {Match} found */
  function nearOf({ terms, meanings }) {
    const all = LEVELS.flatMap((level) =>
      meanings.flatMap((meaning) => containersOf(meaning).slice(level, level + 1)));
    const near = new Map(terms[0] ? [] : all.map((area) => [area.term, area]));
    return [...near.values()].filter(({ term }) => isHeld(term));
  }

  /**
   * Whether the gazetteer has nothing to add.
   * @param {number} at
   * @param {Match | undefined} held
   */
  function isSettled(at, held) {
    if (held) {
      const goesOn = text.mayBeName(held.end) || text.isSuffix(held.end);
      return text.tailEnd(held.end) > held.end || !goesOn;
    }
    const behind = at + text.wordAt(at);
    const hidesPlace = text.han(behind - 1) && text.han(behind) && match(behind, "", false);
    return !text.mayBeName(at) && !hidesPlace;
  }

  /**
   * @param {number} at
   * @param {number} from the end of the place before
   * @returns {Place | undefined}
   */
  function placeAt(at, from) {
    const held = match(at, "", false);
    const named = isSettled(at, held) ? undefined : match(at, "", true);
    const found = !held || (named && named.end > held.end) ? named : held;
    // きょうと is 京都 though きょう is a word; はたらく is no 秦.
    const isWord = text.isHiragana(at) && found === named;
    if (!found || (isWord && found.end <= at + text.wordAt(at))) return undefined;
    const { terms } = found;
    const [start, end] = [text.officeStart(from, at), text.officeEnd(found.end)];
    if (end - start > found.end - at) {
      const office = text.part(start, end);
      // An office of that name is in the cases, and is found by it.
      if (gramsOf(office).every((gram) => lexicon.find(GRAMS, gram))) return undefined;
      if (!terms[0]) return { from: start, end, typed: office, terms, near: nearOf(found) };
    }
    const typed = text.part(at, found.end);
    return { from: at, end: text.tailEnd(found.end), typed, terms, near: nearOf(found) };
  }

  /** @type {Place[]} */
  const places = [];
  let begins = true;
  for (let at = 0; at < text.length;) {
    if (!text.isWord(at)) {
      begins = true;
      at++;
      continue;
    }
    const before = places[places.length - 1]?.end ?? 0;
    /** @type {Place | undefined} */
    const place = begins || text.changesScript(at) ? placeAt(at, before) : undefined;
    if (place) places.push(place);
    const word = text.lengthAt(at);
    begins = place !== undefined || word > 1;
    at = place ? place.end : at + Math.max(1, word);
  }
  return places;
}
