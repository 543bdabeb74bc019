/* What a word that nobody writes was meant to be; the twin of NearSpellings and NearKanji. */

/** @import { Lexicon } from "./lexicon.js" */
/** @import { Meta } from "./shapes.js" */
/** @import { SpellingLines } from "./spelling-lines.js" */
import { distance } from "./distance.js";
import { GRAMS, WORDS } from "./fields.js";
import { hiraganaOf, katakanaOf } from "./kana.js";
import { isKana, isLatinOnly, kanaOf, soundOf, startOfSound, voicings } from "./sounds.js";

/** Letters of the shortest words in each script that are put right, and that are meant. */
const SHORTEST_TYPED = 3;
const SHORTEST_LATIN = 4;
const SHORTEST_MEANT = 4;
const SHORTEST_READING_MEANT = 5;

/** From this length, two letters may be wrong. */
const LONG_TYPED = 8;
const MOST_MEANT = 4;

/** The same for compounds of kanji. */
const SHORTEST_COMPOUND = 4;
const LONGEST_COMPOUND = 16;
const LONG_COMPOUND = 6;
const MOST_COMPOUNDS = 3;

/** Letters and digits of scripts without spaces, of the first plane alone. */
const CJK_ONLY = /^(?:(?=[\u2e80-\uffff])[\p{L}\p{Nd}])*$/u;

/** @param {string} one @param {string} other */
const byUnits = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** @param {string} typed */
const mostMistakes = (typed) => (typed.length >= LONG_TYPED ? 2 : 1);

/**
 * Whether words in kana differ only in long vowels, voicing or small letters; both are right.
 * @param {string} one
 * @param {string} other
 */
export const soundAlike = (one, other) =>
  Math.min(one.length, other.length) >= SHORTEST_TYPED && isKana(one) && isKana(other)
    && soundOf(one) === soundOf(other);

/**
 * How many mistakes make one word of the other; 0 where they sound alike.
 * @param {string} typed
 * @param {string} word
 * @param {number} shortest letters of what is meant
 */
function mistakes(typed, word, shortest) {
  const kana = isKana(word) && !isKana(typed) ? kanaOf(typed) : typed;
  const isFar = !kana || Math.abs(kana.length - word.length) > mostMistakes(typed) + 1;
  if (isFar) return Infinity;
  if (soundAlike(kana, word)) return 0;
  if (Math.min(word.length, kana.length + 1) < shortest) return Infinity;
  return distance(hiraganaOf(kana), hiraganaOf(word));
}

/** Letters with which a word in kana may begin that was meant. @param {string} typed */
const firstsOf = (typed) => new Set([typed[0], typed[1]].flatMap((first) =>
  [first, ...voicings(first).flatMap((one) => [hiraganaOf(one), katakanaOf(one)])]));

/**
 * @param {Lexicon} lexicon
 * @param {Meta} meta
 * @param {SpellingLines} linesOf
 */
export function correctorOf({ find, beginning, segment }, { synonyms }, linesOf) {
  /**
   * Words with what of them is compared.
   * @param {Iterable<string>} firsts letters with which they begin
   * @param {(word: string) => boolean} isOfScript
   * @param {string} kana
   */
  function wordsLike(firsts, isOfScript, kana) {
    /** @type {Map<string, string>} */
    const words = new Map();
    const written = [...firsts]
      .flatMap((first) => [...beginning(WORDS, first), ...synonyms.beginning(first)]);
    for (const word of written.filter(isOfScript)) words.set(word, word);
    for (const [read, word] of kana ? linesOf(startOfSound(kana)) : []) {
      if (!words.has(word)) words.set(word, read);
    }
    return words;
  }

  /**
   * @param {string} typed
   * @param {Map<string, string>} words
   */
  function nearest(typed, words) {
    const near = [...words]
      .map(([word, compared]) => {
        const shortest = word === compared ? SHORTEST_MEANT : SHORTEST_READING_MEANT;
        return { word, far: mistakes(typed, compared, shortest) };
      })
      .filter(({ word, far }) => far <= mostMistakes(typed) && word !== typed);
    const least = Math.min(...near.map(({ far }) => far));
    /** @param {string} word */
    const cases = (word) => find(WORDS, word)?.cases ?? 0;
    return near.filter(({ far }) => far === least).map(({ word }) => word)
      .sort((one, other) => cases(other) - cases(one) || byUnits(one, other)).slice(0, MOST_MEANT);
  }

  /** @param {string} gram */
  const casesOf = (gram) => find(GRAMS, gram)?.cases ?? 0;

  /** @param {string} word */
  const gramsIn = (word) => Array.from(word.slice(1), (_, at) => word.slice(at, at + 2));

  /** @param {string} word */
  const rarest = (word) => Math.min(...gramsIn(word).map(casesOf));

  /** Characters that stand behind one in some case. @param {string} character */
  const after = (character) =>
    beginning(GRAMS, character).filter((gram) => gram.length === 2).map((gram) => gram[1]);

  /** The kanji of the cases that are easily taken for one. @param {string} kanji */
  const alike = (kanji) => new Set(linesOf(`~${kanji}`)
    .flatMap(([, groups]) => groups.split(" "))
    .flatMap((group) => linesOf(`=${group}`))
    .flatMap(([, all]) => [...all]));

  /**
   * Whether a word is made of known ones, and what was changed lies in one of more characters.
   * @param {string} word
   * @param {string} typed
   */
  function isKnown(word, typed) {
    const words = rarest(word) > 0 && segment(WORDS, word);
    if (!words) return false;
    let first = 0;
    while (first < Math.min(word.length, typed.length) && word[first] === typed[first]) first++;
    let end = word.length;
    let typedEnd = typed.length;
    while (end > first && typedEnd > first && word[end - 1] === typed[typedEnd - 1]) {
      end--;
      typedEnd--;
    }
    let at = 0;
    return words.every((one) => {
      const isChanged = at < Math.max(end, first + 1) && at + one.length > first;
      at += one.length;
      return !isChanged || one.length > 1;
    });
  }

  /** @param {string} typed */
  function compoundsLike(typed) {
    /** @type {Map<string, number>} */
    const found = new Map();

    /**
     * @param {string} word
     * @param {number} changes
     */
    function add(word, changes) {
      if (word !== typed && !found.has(word) && isKnown(word, typed)) found.set(word, changes);
    }

    /**
     * Goes on from the characters that are chosen already.
     * @param {string} chosen
     * @param {number} left how many more may be changed
     * @param {number} made
     */
    function substitute(chosen, left, made) {
      const at = chosen.length;
      if (at === typed.length) {
        if (made > 0) add(chosen, made);
        return;
      }
      const last = chosen.slice(-1);
      const next = typed[at];
      if (!last || casesOf(last + next)) substitute(chosen + next, left, made);
      if (made >= left) return;
      const others = last ? after(last) : linesOf(`<${typed[1]}`).flatMap(([, all]) => [...all]);
      const likely = alike(next);
      for (const other of others) {
        if (other !== next && likely.has(other)) substitute(chosen + other, left, made + 1);
      }
    }

    substitute("", typed.length < LONG_COMPOUND ? 1 : 2, 0);
    for (let at = 0; at + 1 < typed.length; at++) {
      const start = typed.slice(0, at);
      const rest = typed.slice(at + 1);
      // Swapped, too many, too few.
      add(start + rest[0] + typed[at] + rest.slice(1), 1);
      add(start + rest, 1);
      if (casesOf(typed.slice(at, at + 2))) continue;
      for (const next of after(typed[at])) add(start + typed[at] + next + rest, 1);
    }
    return [...found].sort(([one, few], [other, many]) =>
      few - many || rarest(other) - rarest(one) || byUnits(one, other))
      .map(([word]) => word).slice(0, MOST_COMPOUNDS);
  }

  /**
   * Words of the index or the synonym table, the nearest first.
   * @param {string} typed
   */
  return function correctionsOf(typed) {
    if (isKana(typed)) {
      const isLong = typed.length >= SHORTEST_TYPED;
      return isLong ? nearest(typed, wordsLike(firstsOf(typed), isKana, hiraganaOf(typed))) : [];
    }
    if (isLatinOnly(typed)) {
      if (typed.length < SHORTEST_LATIN) return [];
      /** @param {string} word */
      const isAscii = (word) => /^[\0-\x7f]+$/.test(word);
      return nearest(typed, wordsLike(new Set([typed[0], typed[1]]), isAscii, kanaOf(typed)));
    }
    const words = segment(WORDS, typed);
    const shortest = SHORTEST_COMPOUND - Number(/[市区町村]$/.test(typed));
    const isCompound = typed.length >= shortest && typed.length <= LONGEST_COMPOUND
      && CJK_ONLY.test(typed) && /\p{Ideographic}/u.test(typed)
      && !words?.every((word) => word.length > 1);
    return isCompound ? compoundsLike(typed) : [];
  };
}
