/* How kana sound and what Latin letters stand for; the twin of Kana and RomajiReader. */

import { hiraganaOf } from "./kana.js";

/** Small kana and those that sound like another, each with the one that stands for it. */
const SAME_SOUND = "ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゐいゑえをおぢじづずゕかゖけ";

/** A kana after the vowel that it makes long. */
const LENGTHENED = [
  /(?<=[あかさたなはまやらわがざだばぱ])あ/g,
  /(?<=[いきしちにひみりぎじびぴ])い/g,
  /(?<=[うくすつぬふむゆるぐずぶぷゔ])う/g,
  /(?<=[えけせてねへめれげぜでべぺ])え/g,
  /(?<=[おこそとのほもよろごぞどぼぽ])[うお]/g,
  /ー/g,
];

/** The start of a sound by which words are stored together. */
const START_OF_SOUND = 2;

/** Other spellings with those of kunrei, in the order in which they are replaced. */
const KUNREI = /** @type {[RegExp, string][]} */ ([
  [/tch/g, "tty"],
  [/ch(?=[aueo])/g, "ty"],
  [/ch/g, "t"],
  [/ssh/g, "ssy"],
  [/sh(?=[aueo])/g, "sy"],
  [/sh/g, "s"],
  [/ts/g, "t"],
  [/jj/g, "zzy"],
  [/j(?=[aueo])/g, "zy"],
  [/jy?/g, "z"],
  [/f/g, "h"],
  [/yi/g, "i"],
  [/(?<=[aiueo])h(?![aiueoy])/g, ""],
  [/m(?=[bmp])/g, "n"],
  [/nn(?![aiueoy])/g, "n"],
]);

const VOWELS = "aiueo";
const CONSONANTS = "kstnhmyrwgzdbp";
const ROWS = "かきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやいゆえよ"
  + "らりるれろわいうえおがぎぐげござじずぜぞだじずでどばびぶべぼぱぴぷぺぽ";

/** @param {string} text */
export const isKana = (text) => /^[ぁ-ゖァ-ヺー]*$/.test(text);

/** @param {string} text */
export const isLatinOnly = (text) => /^[a-z]*$/.test(text);

/** Large hiragana, one for each sound; long vowels stay. @param {string} kana */
export const plain = (kana) => Array.from(hiraganaOf(kana), (one) => {
  const at = SAME_SOUND.indexOf(one);
  return at >= 0 && at % 2 === 0 ? SAME_SOUND[at + 1] : one;
}).join("");

/** What words share that differ only in the length of vowels. @param {string} kana */
export const soundOf = (kana) =>
  LENGTHENED.reduce((sound, long) => sound.replace(long, ""), plain(kana));

/** @param {string} kana */
export const startOfSound = (kana) => soundOf(kana).slice(0, START_OF_SOUND);

/** The kana with each voicing that it can have. @param {string} kana */
export function voicings(kana) {
  const bare = kana.normalize("NFD").replace(/[\u3099\u309a]/g, "");
  return ["", "\u3099", "\u309a"].map((mark) => (bare + mark).normalize("NFC"))
    .filter((voiced) => voiced.length === bare.length);
}

const SYLLABLE = /[aiueo]|[kstnhmyrwgzdbp](?:y[auo]|[aiueo])|n|([kstnhmyrwgzdbp])(?=\1)|[^]/g;

/** The kana of one syllable; empty where it is none. @param {string} latin */
function syllable(latin) {
  const [first, second] = latin;
  const row = CONSONANTS.indexOf(first) * VOWELS.length;
  if (VOWELS.includes(first)) return "あいうえお"[VOWELS.indexOf(first)];
  if (second === "y" && latin[2]) return ROWS[row + 1] + "やゆよ"["auo".indexOf(latin[2])];
  if (second) return ROWS[row + VOWELS.indexOf(second)];
  return first === "n" ? "ん" : row < 0 ? "" : "つ";
}

/**
 * Reads Latin letters as plain kana; empty where they are not Japanese.
 * @param {string} latin
 */
export function kanaOf(latin) {
  const kunrei = KUNREI.reduce((text, [other, own]) => text.replace(other, own), latin);
  let kana = "";
  for (const [part, doubled] of kunrei.matchAll(SYLLABLE)) {
    const isWhole = part[1] || doubled || part === "n" || VOWELS.includes(part);
    if (!isWhole) return "";
    kana += syllable(part);
  }
  return kana;
}
