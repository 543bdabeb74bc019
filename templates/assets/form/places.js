/* Places by code, name and reading; the twin of Areas and AreaCodes. */

/** @import { Area, Arguments } from "./shapes.js" */
import { areaLines } from "./data.js";
import { nearest, normalise } from "./normalise.js";
import { romaji } from "./romaji.js";

const PREFECTURE = /^\d\d000/;

/**
 * Read when first asked for: the form can be used before.
 * @type {Map<string, Area> | undefined}
 */
let placesByCode;

function allByCode() {
  placesByCode ??= readTable();
  return placesByCode;
}

/** All but prefectures belong to one, wards to their cities. */
function readTable() {
  /** @type {Map<string, Area>} */
  const areas = new Map();
  for (const line of areaLines()) {
    const [code, name, kana, parent] = line.split(",");
    if (code) areas.set(code, { code, name, kana, parent });
  }
  const prefectures = new Map([...areas.keys()].filter((code) => PREFECTURE.test(code))
    .map((code) => [code.slice(0, 2), code]));
  for (const area of areas.values()) {
    const prefecture = prefectures.get(area.code.slice(0, 2));
    if (prefecture !== area.code) area.parent ??= prefecture;
  }
  return areas;
}

export const allPlaces = () => [...allByCode().values()];

/** @param {string} code */
export const findPlace = (code) => allByCode().get(normalise(code).trim());

/** @param {Area} area */
export const isPrefecture = (area) => PREFECTURE.test(area.code);

/** 宮城県仙台市. @param {Area} area @returns {string} */
export function fullName({ name, parent }) {
  const around = parent === undefined ? undefined : allByCode().get(parent);
  return around ? fullName(around) + name : name;
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

/**
 * Places that somebody may mean who has typed so far, the nearest first.
 * @param {string} typed
 * @param {number} most
 */
export function offeredPlaces(typed, most) {
  const words = hiragana(normalise(typed).replace(/[ \t]/g, ""));
  if (!words) return [];
  return allPlaces()
    .map((area) => ({ area, rank: rankOf(area, words) }))
    .filter(({ rank }) => rank >= 0)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ area }) => area);
}

/** The one place of this very name. @param {string} words */
export function placeNamed(words) {
  const typed = normalise(words).trim();
  const same = allPlaces().filter((area) => fullName(area) === typed || area.name === typed);
  return same.length === 1 ? same[0] : undefined;
}

/** @param {string} five digits of a code */
function checkDigit(five) {
  const sum = [...five].reduce((total, digit, at) => total + Number(digit) * (6 - at), 0);
  return sum < 11 ? 11 - sum : (11 - (sum % 11)) % 10;
}

/** @param {Area | undefined} area */
const codeAndName = (area) => (area ? `${area.code} ${fullName(area)}` : "");

/**
 * What is wrong with a code: the kind of problem with its arguments; null where it is right.
 * @param {string} written
 * @returns {{kind: string, args: Arguments} | null}
 */
export function faultOfCode(written) {
  const code = normalise(written).trim();
  const areas = allByCode();
  if (areas.has(code)) return null;
  if (/^[0-9]{5}$/.test(code)) {
    const meant = areas.get(`0${code}`) ?? areas.get(code + checkDigit(code));
    return { kind: "area-code-shape", args: { code: written, nearest: codeAndName(meant) } };
  }
  if (!/^[0-9]{6}$/.test(code)) {
    return { kind: "area-code-shape", args: { code: written, nearest: "" } };
  }
  const right = code.slice(0, 5) + checkDigit(code.slice(0, 5));
  const meant = areas.get(right);
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
