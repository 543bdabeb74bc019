/* Places that a case names instead of giving their codes; the twin of PlaceNames and AreaWords. */

/** @import { Area, Arguments, FormerArea } from "./shapes.js" */
import { nearest } from "./nearest.js";
import { joinLines, normalise } from "./normalise.js";
import { allPlaces, codeAndName, findPlace, formerPlaces, fullName, placeAbove } from "./places.js";
import { spelling } from "./spelling.js";

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether words can be a name rather than a code. @param {string} words */
export const isPlaceName = (words) => JAPANESE.test(words);

/** 港区, 大阪市港区, 大阪府大阪市港区. @param {Area} area */
function namesOfPlace(area) {
  const names = [area.name];
  for (let above = placeAbove(area); above; above = placeAbove(above)) {
    names.push(above.name + names[names.length - 1]);
  }
  return names;
}

/**
 * @template {Area} T
 * @param {T[]} areas
 */
function bySpelling(areas) {
  /** @type {Map<string, T[]>} */
  const index = new Map();
  for (const area of areas) {
    for (const form of new Set(namesOfPlace(area).map(spelling))) {
      index.set(form, [...(index.get(form) ?? []), area]);
    }
  }
  return index;
}

/**
 * Made when a name is first asked for.
 * @type {{today: Map<string, Area[]>, former: Map<string, FormerArea[]>} | undefined}
 */
let placesBySpelling;

/** @param {string} name */
const unspaced = (name) => normalise(name).replace(/[ \t-\r]/g, "");

/** All places that a name may mean: one if it is certain. @param {string} name */
function placesNamed(name) {
  placesBySpelling ??= { today: bySpelling(allPlaces()), former: bySpelling(formerPlaces()) };
  const form = spelling(name);
  const today = placesBySpelling.today.get(form) ?? [];
  const namesOfToday = new Set(today.map(fullName));
  /** @type {Map<string, Area>} by name and what became of them: the last of them stays */
  const former = new Map();
  for (const area of placesBySpelling.former.get(form) ?? []) {
    const key = [fullName(area), ...area.successors].join(" ");
    if (!namesOfToday.has(fullName(area))) former.set(key, area);
  }
  const all = [...today, ...former.values()];
  const wanted = unspaced(name);
  const exact = all.filter((area) =>
    namesOfPlace(area).some((known) => unspaced(known) === wanted));
  return exact[0] ? exact : all;
}

/** @param {string} written */
const placeNameIn = (written) => joinLines(written).trim();

/** The place that a code or a name means. @param {string} written */
export function placeMeant(written) {
  if (!isPlaceName(written)) return findPlace(written);
  const places = placesNamed(placeNameIn(written));
  return places.length === 1 ? places[0] : undefined;
}

/** The only place with the nearest name. @param {string} name */
function nearestPlace(name) {
  const known = new Set(allPlaces().flatMap((area) => [area.name, fullName(area)]));
  const near = nearest(name, [...known]);
  const places = near ? placesNamed(near) : [];
  return places.length === 1 ? places[0] : undefined;
}

/**
 * What is wrong with the name of a place; null where it means one.
 * @param {string} written
 * @returns {{kind: string, args: Arguments} | null}
 */
export function faultOfPlaceName(written) {
  const name = placeNameIn(written);
  const places = placesNamed(name);
  if (places.length === 1) return null;
  if (!places[0]) {
    return { kind: "area-name-unknown", args: { name, nearest: codeAndName(nearestPlace(name)) } };
  }
  const candidates = places.map(codeAndName).join(", ");
  return { kind: "area-name-ambiguous", args: { name, candidates } };
}
