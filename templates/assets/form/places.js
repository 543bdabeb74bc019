/* Places by code, name and reading; the twin of Areas and AreaCodes. */

/** @import { Area, Arguments, FormerArea, OfferedArea } from "./shapes.js" */
import { areaLines } from "./data.js";
import { nearest } from "./nearest.js";
import { normalise } from "./normalise.js";
import { romaji } from "./romaji.js";
import { spelling } from "./spelling.js";

const PREFECTURE = /^\d\d000/;

/**
 * Read when first asked for: the form can be used before.
 * @type {{areas: Map<string, Area>, former: FormerArea[]} | undefined}
 */
let placesRead;

function places() {
  placesRead ??= readTable();
  return placesRead;
}

const allByCode = () => places().areas;

/** All but prefectures belong to one, wards to their cities. */
function readTable() {
  /** @type {Map<string, Area>} */
  const areas = new Map();
  /** @type {FormerArea[]} */
  const former = [];
  for (const line of areaLines()) {
    const [code, name, kana, parent, successors] = line.split(",");
    const area = { code, name, kana, parent };
    if (successors) former.push({ ...area, successors: successors.split(" ") });
    else if (code) areas.set(code, area);
  }
  const prefectures = new Map([...areas.keys()].filter((code) => PREFECTURE.test(code))
    .map((code) => [code.slice(0, 2), code]));
  for (const area of areas.values()) {
    const prefecture = prefectures.get(area.code.slice(0, 2));
    if (prefecture !== area.code) area.parent ??= prefecture;
  }
  return { areas, former };
}

export const allPlaces = () => [...allByCode().values()];

export const formerPlaces = () => places().former;

/** The city of a ward, the prefecture of others. @param {Area} area */
export const placeAbove = ({ parent }) =>
  parent === undefined ? undefined : allByCode().get(parent);

/** The place with a code, or else the last one that had it. @param {string} code */
export const findPlace = (code) => placeWith(normalise(code).trim());

/** @param {string} code */
const placeWith = (code) =>
  allByCode().get(code) ?? places().former.filter((former) => former.code === code).at(-1);

/**
 * Whether a name contains that of a place, in any spelling, today or formerly.
 * @param {Area} area with the code that stands beside the name
 * @param {string} name
 */
export function isNamedIn({ code, name: today }, name) {
  const former = places().former.filter((other) =>
    other.code === code || (allByCode().has(code) && other.successors.includes(code)));
  const form = spelling(name);
  return [today, ...former.map((other) => other.name)]
    .some((known) => name.includes(known) || form.includes(spelling(known)));
}

/**
 * The code of a place of a name, empty where none has it, or several and none in the prefecture.
 * @param {string} name
 * @param {string} prefecture first two digits of a code
 */
export function codeOf(name, prefecture) {
  const form = spelling(name);
  /** @type {Area[]} */
  const all = [...allPlaces(), ...places().former];
  const named = all.filter((area) =>
    spelling(area.name) === form || spelling(fullName(area)) === form);
  const meant = named.length === 1
    ? named[0] : named.find(({ code }) => code.startsWith(prefecture));
  return meant?.code ?? "";
}

/** @param {Area} area */
export const isPrefecture = (area) => PREFECTURE.test(area.code);

/** 宮城県仙台市. @param {Area} area @returns {string} */
export function fullName(area) {
  const around = placeAbove(area);
  return around ? fullName(around) + area.name : area.name;
}

/** @param {string} words */
const hiragana = (words) =>
  words.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/**
 * How well a place fits what was typed, 0 the best; −1 where it does not.
 * @param {Area} area
 * @param {string} words
 */
function rankOf(area, words) {
  const whole = fullName(area);
  const tests = [
    area.name === words,
    area.kana === words,
    whole === words,
    area.code.startsWith(words),
    area.name.startsWith(words),
    area.kana.startsWith(words),
    whole.startsWith(words),
    whole.includes(words),
  ];
  return tests.indexOf(true);
}

/** The places of today on the land of a former one. @param {FormerArea} former */
const successorsOf = ({ name, successors }) =>
  successors.flatMap((code) => allByCode().get(code) ?? []).map((area) => ({ ...area, was: name }));

/**
 * Places that somebody may mean who has typed so far, the nearest first, each of them once. The
 * name of a former place offers those on its land.
 * @param {string} typed
 * @param {number} most
 * @returns {OfferedArea[]}
 */
export function offeredPlaces(typed, most) {
  const words = hiragana(normalise(typed).replace(/[ \t]/g, ""));
  if (!words) return [];
  const today = allPlaces().map((area) => ({ offers: [area], rank: rankOf(area, words) }));
  const former = places().former
    .map((area) => ({ offers: successorsOf(area), rank: rankOf(area, words) }));
  const ranked = [...today, ...former].filter(({ rank }) => rank >= 0)
    .sort((one, other) => one.rank - other.rank)
    .flatMap(({ offers }) => offers);
  const codes = ranked.map(({ code }) => code);
  return ranked.filter(({ code }, at) => codes.indexOf(code) === at).slice(0, most);
}

/** The one place of this name, or on the land of one that had it. @param {string} words */
export function placeNamed(words) {
  const typed = normalise(words).trim();
  const same = allPlaces().filter((area) => fullName(area) === typed || area.name === typed);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const form = spelling(words);
  /** @param {Area} area */
  const isNamed = (area) => spelling(fullName(area)) === form || spelling(area.name) === form;
  const meant = new Set(allPlaces().filter(isNamed));
  if (meant.size === 0) {
    places().former.filter(isNamed).flatMap(({ successors }) => successors)
      .map(findPlace).forEach((area) => area && meant.add(area));
  }
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** @param {string} five digits of a code */
function checkDigit(five) {
  const sum = [...five].reduce((total, digit, at) => total + Number(digit) * (6 - at), 0);
  return sum < 11 ? 11 - sum : (11 - (sum % 11)) % 10;
}

/** 342092 広島県三次市. @param {Area | undefined} area */
export const codeAndName = (area) => (area ? `${area.code} ${fullName(area)}` : "");

/**
 * What is wrong with a code: the kind of problem with its arguments; null where it is right.
 * @param {string} written
 * @returns {{kind: string, args: Arguments} | null}
 */
export function faultOfCode(written) {
  const code = normalise(written).trim();
  const areas = allByCode();
  if (placeWith(code)) return null;
  if (/^[0-9]{5}$/.test(code)) {
    const meant = areas.get(`0${code}`) ?? areas.get(code + checkDigit(code));
    return { kind: "area-code-shape", args: { code: written, nearest: codeAndName(meant) } };
  }
  if (!/^[0-9]{6}$/.test(code)) {
    return { kind: "area-code-shape", args: { code: written, nearest: "" } };
  }
  const right = code.slice(0, 5) + checkDigit(code.slice(0, 5));
  const meant = placeWith(right);
  if (meant) {
    return { kind: "area-code-check-digit", args: { code, right, area: fullName(meant) } };
  }
  const ofPrefecture = [...areas.keys()].filter((other) => other.startsWith(code.slice(0, 2)));
  const near = areas.get(nearest(code, ofPrefecture));
  return { kind: "area-code-unknown", args: { code, nearest: codeAndName(near) } };
}

const ENDINGS = new Map([
  ["都", ["と"]],
  ["府", ["ふ"]],
  ["県", ["けん"]],
  ["市", ["し"]],
  ["区", ["く"]],
  ["町", ["ちょう", "まち"]],
  ["村", ["むら", "そん"]],
]);

/** sendai of 仙台市. @param {Area} area */
export function slugOf({ name, kana }) {
  const endings = ENDINGS.get(name.slice(-1)) ?? [];
  const ending = endings.find((end) => kana.endsWith(end) && kana.length > end.length) ?? "";
  return romaji(kana.slice(0, kana.length - ending.length));
}
