/* Where words and names of a query may begin and end; the twin of PlaceText. */

import { hiraganaOf } from "./kana.js";
import { isHan, isLatin, isWord } from "./text.js";

const LONG_LATIN = 3;
const OFFICE_BEFORE = /ハローワーク$/;
const OFFICE_BEHIND = /労働局|ハローワーク|(?:公共)?職業安定所|職安/y;
const TAIL = /(?:役所|役場|庁|内|民|立|営|圏|全域|全体|地方|地域|地区|周辺|近辺|近郊|方面|エリア|在住|在勤|出身)+/y;
const COUNTY = /[\u4e00-\u9fffケ]{1,4}郡/y;
/** Latin letters are followed by none; in them the longest comes first. */
const LATIN_SUFFIX =
  /[- ]?(?:prefecture|village|machi|mura|city|town|ward|ken|shi|cho|son|fu|to|ku)(?![a-z0-9])/y;
const SUFFIX = /ちょう|けん|まち|むら|そん|[としくふ]|[都府県市区町村]/y;
const LINK = /(?<=\p{sc=Han})(?:[ヶケがガカヵ箇个]|([ノの之])|[ッツつっ])(?=\p{sc=Han})/gu;
const AFTER_NAME = /[のにでをはがとへやも]/;
const DIGIT = /[0-9]/;
const HIRAGANA = /\p{sc=Hiragana}/u;
const KATAKANA = /[\p{sc=Katakana}ー]/u;

/** What ends the names of areas, as it is read and called; the others are written so. */
const SUFFIXES = new Map(Object.entries({
  と: "都", to: "都", ふ: "府", fu: "府", けん: "県", ken: "県", し: "市", shi: "市", city: "市",
  く: "区", ku: "区", ward: "区", ちょう: "町", まち: "町", cho: "町", machi: "町", town: "町",
  むら: "村", そん: "村", mura: "村", son: "村", village: "村", prefecture: "都府県",
}));

/**
 * Other systems of Latin letters, and ours.
 * @type {[RegExp, string][]}
 */
const SYSTEMS = [
  [/[jz]y/g, "j"], [/sy|s(?=i)/g, "sh"], [/ty|t(?=i)/g, "ch"], [/tu/g, "tsu"],
  [/(?<![sc])hu/g, "fu"], [/[zd]i/g, "ji"], [/d[zu]+/g, "zu"], [/m(?=[bmp])/g, "n"],
  [/o(?:[ou]|h(?![aiueoy]))/g, "o"], [/uu/g, "u"],
];

/** @param {string} letters */
const latinKey = (letters) =>
  SYSTEMS.reduce((key, [other, hepburn]) => key.replace(other, hepburn),
    letters.normalize("NFD").replace(/[\u0300-\u036f]/g, ""));

/** @param {string} link @param {string | undefined} no */
const linkOf = (link, no) => (no ? "ノ" : "ッツつっ".includes(link) ? "ツ" : "ケ");

/**
 * @param {string} text
 * @param {RegExp} large names that count though a case may mention them
 * @param {(at: number) => number} words the length of the longest known word that begins at a place
 */
export function placeTextOf(text, large, words) {
  const linked = text.replace(LINK, linkOf);
  /** @type {number[]} */
  const known = [];

  /** @param {RegExp} pattern @param {number} at */
  function endOf(pattern, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
  }

  /** @param {RegExp} character @param {number} at */
  const is = (character, at) => text[at] !== undefined && character.test(text[at]);
  /** @param {number} at */
  const isHiragana = (at) => is(HIRAGANA, at);
  /** @param {number} at */
  const isKana = (at) => isHiragana(at) || is(KATAKANA, at);
  /** @param {number} at */
  const han = (at) => isHan(text[at]);
  /** @param {number} at */
  const wordAt = (at) => (at < text.length ? (known[at] ??= words(at)) : 0);
  /** @param {number} at */
  const tailEnd = (at) => endOf(TAIL, at);

  /** @param {number} at */
  function latinEnd(at) {
    let end = at;
    while (isLatin(text[end])) end++;
    return end;
  }

  /** @param {number} at */
  const script = (at) => !isWord(text[at]) ? 0 : isLatin(text[at]) ? 1 : han(at) ? 3
    : is(KATAKANA, at) ? 4 : 5;

  /** @param {number} from @param {number} to */
  function isAlone(from, to) {
    const others = text.slice(0, from) + text.slice(to);
    return !Array.from(others).some((character) => isWord(character[0]));
  }

  /** The end of 市 or the like; 0 if there is none. @param {number} at */
  function suffixEnd(at) {
    const end = Math.max(endOf(LATIN_SUFFIX, at), endOf(SUFFIX, at));
    const isAlike = end > at
      && (isHiragana(at) ? !han(at - 1) : han(at) || isLatin(text[at - 1]));
    return isAlike ? end : 0;
  }

  /** Whether a name may begin here that nothing else explains. @param {number} at */
  function mayBeName(at) {
    const word = wordAt(at);
    const next = at + word;
    const isExplained = word > 1 && endOf(large, at) === at
      && !(isKana(at) && isKana(next - 1) && isKana(next))
      && !(han(next) && suffixEnd(next) && wordAt(next) < 2);
    if (isExplained || !isWord(text[at])) return false;
    if (isLatin(text[at])) return !is(DIGIT, at) && latinEnd(at) - at >= LONG_LATIN;
    if (!han(at)) return !isWord(text[at - 1]) || (is(KATAKANA, at) && !is(KATAKANA, at - 1));
    const isLong = text[at + 1] && !(is(HIRAGANA, at + 1) && text[at + 1] === linked[at + 1]);
    return isLong || isAlone(at, at + 1);
  }

  /** The key of a stretch; empty if it cannot be a name. @param {number} from @param {number} to */
  function keyOf(from, to) {
    const key = linked.slice(from, to);
    if (!isLatin(text[from])) return is(KATAKANA, from) && !han(to - 1) ? hiraganaOf(key) : key;
    return to === latinEnd(from) && !isLatin(text[from - 1]) ? latinKey(key) : "";
  }

  /** Whether a name without 市 or the like ends here. @param {number} at @param {number} end */
  function endsAlone(at, end) {
    if (!isWord(text[end])) return true;
    if (is(HIRAGANA, end)) return !is(HIRAGANA, end - 1) || is(AFTER_NAME, end);
    const isOneKanji = end - at === 1 && han(at);
    return !isOneKanji && (tailEnd(end) > end || wordAt(end) > 1
      || endOf(OFFICE_BEHIND, end) > end || is(DIGIT, end));
  }

  /**
   * Whether 市 ends a name here, and does not begin a word.
   * @param {number} from
   * @param {number} end
   */
  const endsWithSuffix = (from, end) =>
    han(from) ? tailEnd(end) > end || wordAt(from) < 2 : endsAlone(from, end);

  /** Whether 市 or the like stands here. @param {number} at */
  function isSuffix(at) {
    const end = suffixEnd(at);
    return end > 0 && endsWithSuffix(at, end);
  }

  return {
    length: text.length,
    part: text.slice.bind(text),
    linked: linked.slice.bind(linked),
    han,
    isHiragana,
    wordAt,
    tailEnd,
    isAlone,
    suffixEnd,
    mayBeName,
    keyOf,
    endsAlone,
    endsWithSuffix,
    isSuffix,

    /** The kinds of area that a suffix may mean. @param {number} from @param {number} to */
    suffixes(from, to) {
      const written = text.slice(from, to).replace(/[- ]/g, "");
      return SUFFIXES.get(written) ?? written;
    },

    /** @param {number} at */
    changesScript: (at) => script(at) !== script(at - 1),

    /** @param {number} at */
    lengthAt: (at) => (isLatin(text[at]) ? latinEnd(at) - at : wordAt(at)),

    /** @param {number} from @param {number} place */
    officeStart(from, place) {
      const [word = ""] = OFFICE_BEFORE.exec(text.slice(from, place)) ?? [];
      return place - word.length;
    },

    /** @param {number} place */
    officeEnd: (place) => endOf(OFFICE_BEHIND, place),
    /** @param {number} at */
    countyEnd: (at) => endOf(COUNTY, at),
    /** @param {number} at */
    isWord: (at) => isWord(text[at]),
  };
}
