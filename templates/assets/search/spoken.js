/* Reads kana and romaji as words; the twin of SpokenReader and SpokenWords. */

/** @import { Lexicon } from "./lexicon.js" */
/** @import { SpokenPart } from "./shapes.js" */
/** @import { SpellingLines } from "./spelling-lines.js" */
import { GRAMS } from "./fields.js";
import { hiraganaOf } from "./kana.js";
import { isKana, isLatinOnly, kanaOf, plain, soundOf, startOfSound } from "./sounds.js";

/** Longer runs of kana are sentences, and are not read. */
const LONGEST_SPOKEN = 24;

/** The most words of one reading: to try beside others, and to answer. */
const MOST_TRIED = 3;
const MOST_WORDS = 8;

/** What each step costs. */
const PER_WORD = 10;
const NOT_TOGETHER = 6;
const OTHER_LENGTH_IN_LATIN = 2;
const OTHER_LENGTH = 8;
const PER_PARTICLE = 9;
const PER_UNKNOWN = 30;
const PER_MORE_UNKNOWN = 15;

const PARTICLES = "のにをがはともへでや";

/**
 * The cheapest way to a place in the kana; a particle and unknown kana have no word.
 * @typedef {object} Step
 * @property {number} cost
 * @property {Step} [before]
 * @property {string} typed
 * @property {string} word
 * @property {boolean} guessed
 */

/** @param {Step} step */
const isUnknown = ({ typed, word }) => !word && !PARTICLES.includes(typed);

/** @param {string} typed */
function readableKana(typed) {
  const kana = isLatinOnly(typed) ? kanaOf(typed) : hiraganaOf(typed);
  return kana[1] && kana.length <= LONGEST_SPOKEN && isKana(kana) ? kana : "";
}

/** Of the ways that end with the same character, the first of the cheapest is kept.
 * @param {Map<string, Step>} steps
 * @param {Step} step
 */
function keep(steps, step) {
  const end = step.word ? [...step.word].at(-1) ?? "" : isUnknown(step) ? "?" : "";
  const known = steps.get(end);
  if (!known || step.cost < known.cost) steps.set(end, step);
}

/**
 * @param {Step} before
 * @param {string} typed
 * @param {boolean} isInside
 * @returns {Step}
 */
function single(before, typed, isInside) {
  const goesOn = isUnknown(before) && before.before;
  const isParticle = isInside && PARTICLES.includes(typed) && !isUnknown(before);
  const cost = isParticle ? PER_PARTICLE : goesOn ? PER_MORE_UNKNOWN : PER_UNKNOWN;
  return { cost: before.cost + cost, before, typed, word: "", guessed: false };
}

/**
 * @param {Lexicon} lexicon
 * @param {SpellingLines} linesOf
 */
export function spokenReaderOf({ find }, linesOf) {
  /** @param {string} sound */
  const wordsAt = (sound) =>
    linesOf(startOfSound(sound)).filter(([kana]) => soundOf(kana) === sound);

  /**
   * @param {string} kana
   * @param {boolean} isLatin
   * @param {number} most
   */
  function exact(kana, isLatin, most) {
    const words = wordsAt(soundOf(kana))
      .filter(([read]) => (isLatin ? plain(read) === plain(kana) : read === kana));
    return [...new Set(words.map(([, word]) => word))].slice(0, most);
  }

  /**
   * @param {string} before
   * @param {string} word
   */
  const areTogether = (before, word) =>
    !before || Boolean(find(GRAMS, [...before].at(-1) + [...word][0]));

  /**
   * @param {string} kana
   * @param {boolean} isLatin
   */
  function cheapest(kana, isLatin) {
    /** @type {Step} */
    const start = { cost: 0, typed: "", word: "", guessed: false };
    /** @type {Map<string, Step>[]} */
    const steps = [new Map([["", start]])];
    for (let to = 1; to <= kana.length; to++) {
      steps.push(new Map());
      for (let from = 0; from < to; from++) {
        const typed = kana.slice(from, to);
        let found = exact(typed, isLatin, MOST_TRIED);
        const isOther = !found[0];
        if (isOther) {
          found = [...new Set(wordsAt(soundOf(typed)).map(([, word]) => word))]
            .slice(0, MOST_TRIED);
        }
        const more = isOther ? (isLatin ? OTHER_LENGTH_IN_LATIN : OTHER_LENGTH) : 0;
        for (const before of steps[from].values()) {
          for (const word of found) {
            const apart = areTogether(before.word, word) ? 0 : NOT_TOGETHER;
            const cost = before.cost + PER_WORD + more + apart;
            keep(steps[to], { cost, before, typed, word, guessed: isOther && !isLatin });
          }
          if (!typed[1]) keep(steps[to], single(before, typed, from > 0 && to < kana.length));
        }
      }
    }
    const ends = [...steps[kana.length].values()];
    /** @type {Step | undefined} */
    let step = ends.reduce((best, one) => (one.cost < best.cost ? one : best));
    /** @type {Step[]} */
    const way = [];
    for (; step?.before; step = step.before) way.unshift(step);
    return way;
  }

  /**
   * Words that stand side by side in a case are one part, unknown kana another.
   * @param {Step[]} steps
   * @param {boolean} isLatin
   */
  function joined(steps, isLatin) {
    /** @type {SpokenPart[]} */
    const parts = [];
    /** @type {Step | undefined} */
    let before;
    for (const step of steps) {
      const { typed, word, guessed } = step;
      const last = before && parts[parts.length - 1];
      if (!word && !isUnknown(step)) {
        before = undefined;
        continue;
      }
      if (last && !word && !last.words[0]) {
        last.typed += typed;
      } else if (last && word && before?.word && areTogether(before.word, word)) {
        last.typed += typed;
        last.words = [last.words[0] + word];
        last.guessed ||= guessed;
      } else {
        const same = word && !guessed ? exact(typed, isLatin, MOST_WORDS) : [];
        parts.push({ typed, words: word ? [...new Set([word, ...same])] : [], guessed });
      }
      before = step;
    }
    return parts;
  }

  /**
   * Words that are read exactly so.
   * @param {string} typed
   */
  function readSo(typed) {
    const kana = readableKana(typed);
    return kana ? exact(kana, isLatinOnly(typed), MOST_WORDS) : [];
  }

  /**
   * The pieces of what was typed; none where none of them is the reading of a word.
   * @param {string} typed
   * @returns {SpokenPart[]}
   */
  function partsOf(typed) {
    const kana = readableKana(typed);
    if (!kana) return [];
    const words = readSo(typed);
    if (words[0]) return [{ typed: kana, words, guessed: false }];
    const isLatin = isLatinOnly(typed);
    const parts = joined(cheapest(kana, isLatin), isLatin);
    return parts.some((part) => part.words[0]) ? parts : [];
  }

  return { readSo, partsOf };
}
