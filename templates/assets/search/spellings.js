/* A typed word in other spellings; the twin of Spellings. */

/** @import { Lexicon } from "./lexicon.js" */
/** @import { Further } from "./further.js" */
/** @import { Meta } from "./shapes.js" */
import { WORDS } from "./fields.js";
import { isHan, learnForms, normalise } from "./text.js";

/** Shorter readings stand within others too often; longer runs of kana are sentences. */
const SHORTEST_READING = 3;
const LONGEST_READING = 24;

/** @param {string} word */
const kanjiOf = (word) => Array.from(word).filter((one) => /\p{Ideographic}/u.test(one)).join("");

/**
 * Whether the longer word is the shorter one and hiragana in between.
 * @param {string} shorter
 * @param {string} longer
 */
function isWithin(shorter, longer) {
  let at = 0;
  const rest = Array.from(longer).filter((one) => {
    const isNext = one === shorter[at];
    if (isNext) at++;
    return !isNext;
  });
  return at === shorter.length && rest.every((one) => one >= "ぁ" && one <= "ん");
}

/** @typedef {ReturnType<typeof spellingsOf>} Spellings */

/**
 * @param {Lexicon} lexicon
 * @param {Further} further
 * @param {Meta} meta
 */
export function spellingsOf(lexicon, { readSo, partsOf, correctionsOf, soundAlike }, meta) {
  /**
   * A query as the index spells it. The index has no variants of characters, so one with which no
   * term begins may be one.
   * @param {string} query
   */
  async function typed(query) {
    const text = normalise(query);
    const kanji = Array.from(text).filter(isHan);
    kanji.forEach(lexicon.neighbours);
    await lexicon.loadWanted();
    const isStrange = !kanji.every(lexicon.begins);
    if (!isStrange) return text;
    learnForms(await lexicon.variants());
    return normalise(query);
  }

  /**
   * The length of the longest start of a run of kana that is the reading of a word; 0 where
   * none is.
   * @param {string} kana
   */
  function longestReadingIn(kana) {
    let end = Math.min(LONGEST_READING, kana.length);
    while (end >= SHORTEST_READING && !readSo(kana.slice(0, end))[0]) end--;
    return end < SHORTEST_READING ? 0 : end;
  }

  /**
   * Words with the same kanji and more or less of the kana between and behind them: 申込 and 申し込み.
   * @param {string} word
   */
  function withOtherKana(word) {
    const kanji = kanjiOf(word);
    const isEnough = kanji[1] && word.startsWith(kanji[0]);
    if (!isEnough) return [];
    const synonyms = meta.synonyms.beginning(word[0]);
    return [...new Set([...lexicon.beginning(WORDS, word[0]), ...synonyms])]
      .filter((one) => one !== word && kanjiOf(one) === kanji
        && (isWithin(one, word) || isWithin(word, one)))
      .sort();
  }

  return { typed, readSo, partsOf, correctionsOf, soundAlike, longestReadingIn, withOtherKana };
}
