/* Cuts a query into what stands together; the twin of QueryCutter. */

/** @import { Compound, Meta, Token } from "./shapes.js" */
/** @import { Further } from "./further.js" */
/** @import { Lexicon } from "./lexicon.js" */
/** @import { Spellings } from "./spellings.js" */
import { WORDS } from "./fields.js";
import { ownPiecesOf } from "./own-pieces.js";
import { placesIn } from "./places.js";
import { insideLatin, isHiragana, isLone, isWord, scriptOf } from "./text.js";

/** The ending of an adjective before its noun: 不安な. */
const ADJECTIVE = "な";

/** Function words end well before this many characters. */
const LONGEST_GRAMMAR = 24;

/**
 * @param {Lexicon} lexicon
 * @param {Further} further
 * @param {Meta} meta
 * @param {Spellings} spellings
 */
export function cutterOf(lexicon, further, meta, { longestReadingIn }) {
  const { longestAt } = lexicon;
  const { rules, synonyms, words } = meta;
  const { yearsAt, ownPieceAt } = ownPiecesOf(lexicon, meta);

  /** @param {string} text */
  const isGrammar = (text) => words.particles.has(text) || words.endings.has(text);

  /** @param {string} text */
  const isKana = (text) => rules.kana.test(text);

  /**
   * @param {string} text
   * @param {number} [longest] how long a word with synonyms may be
   * @returns {Compound[]}
   */
  return (text, longest) => {
    /** @type {Compound[]} */
    const compounds = [];
    /**
     * What is known of runs of kana, which are asked for again and again.
     * @type {Map<string, number>}
     */
    const readings = new Map();
    /** @type {Token[]} */
    let open = [];
    let isUnknown = false;
    let goesOn = false;

    /** @param {number} at */
    const startsRun = (at) => at === 0 || !isWord(text[at - 1]);

    /**
     * Which lengths from a place are made of function words.
     * @param {number} from
     * @param {number} to
     */
    function reached(from, to) {
      const most = Math.min(LONGEST_GRAMMAR, to - from);
      const reaches = [true];
      const least = !open[0] && startsRun(from) ? 2 : 1;
      for (let start = 0; start <= most; start++) {
        for (let end = start + (start ? 1 : least); reaches[start] && end <= most; end++) {
          reaches[end] ||= isGrammar(text.substring(from + start, from + end));
        }
      }
      return reaches;
    }

    /**
     * The longest word of the index that starts here; a single kana is no word.
     * @param {number} from
     */
    function wordAt(from) {
      const length = longestAt(WORDS, text, from);
      const one = length > 1 || (length === 1 && !isKana(text[from]));
      return one && !reached(from, from + length)[length] ? length : 0;
    }

    /**
     * The length of the word that starts here, also by its reading; 0 where there is none.
     * @param {number} at
     */
    function knownAt(at) {
      if (!isWord(text[at])) return 0;
      return Math.max(synonyms.longestAt(text, at, longest), wordAt(at), readingAt(at));
    }

    /**
     * The length of the longest reading of a word that starts here. As a whole run of kana it is a
     * word even where it looks like grammar: こそだて.
     * @param {number} at
     */
    function readingAt(at) {
      let end = at;
      while (end < text.length && isKana(text[end])) end++;
      const kana = text.slice(at, end);
      const reading = readings.get(kana) ?? longestReadingIn(kana);
      readings.set(kana, reading);
      const isWhole = startsRun(at) && reading === end - at;
      return isWhole || !reached(at, at + reading)[reading] ? reading : 0;
    }

    /** @param {number} from */
    function grammarAt(from) {
      if (isUnknown && isKana(open[open.length - 1].text)) return 0;
      let best = 0;
      let furthest = 0;
      reached(from, text.length).forEach((isReached, end) => {
        const known = isReached && end ? knownAt(from + end) : 0;
        const isEnd = isReached && end && (!isHiragana(text[from + end]) || known > 1);
        // 不安|な|お母さん rather than 不安|なお|母さん.
        if (isEnd && end + known > furthest) {
          best = end;
          furthest = end + known;
        }
      });
      return best;
    }

    /**
     * Whether grammar begins with the ending of a verb.
     * @param {number} from
     * @param {number} to
     */
    function isEnding(from, to) {
      let end = to;
      while (end > from && !words.particles.has(text.substring(from, end))) end--;
      return end === from;
    }

    /**
     * Whether the script changes here, other than between kanji and hiragana.
     * @param {number} at
     */
    function isApart(at) {
      let before = at - 1;
      while (before > 0 && text[before] === "ー") before--;
      return open[0] && text[at] !== "ー" && scriptOf(text[before]) !== scriptOf(text[at]);
    }

    function close(beforeEnding = false, isAdjective = false) {
      isUnknown = false;
      const last = open[open.length - 1];
      if (!last) return;
      const isVerb = (isLone(last.text) && beforeEnding)
        || (!last.synonym && rules.inflected.test(last.text));
      if (isVerb && open[1]) {
        compounds.push({ tokens: open.slice(0, -1), inflected: false, own: null, goesOn });
        open = [last];
      }
      const inflected = !open[1] && (isVerb || isAdjective);
      compounds.push({ tokens: open, inflected, own: null, goesOn });
      open = [];
      goesOn = false;
    }

    /** @param {number} at */
    function addUnknown(at) {
      const one = text[at];
      const last = open[open.length - 1];
      if (last && (isUnknown || (isHiragana(one) && isLone(last.text)))) {
        open[open.length - 1] = { text: last.text + one, synonym: false };
      } else {
        open.push({ text: one, synonym: false });
      }
      isUnknown = true;
    }

    /** The word that stands before: 就職者 in 就職者が10人以上. */
    function before() {
      const tokens = open[0] ? open : compounds[compounds.length - 1]?.tokens ?? [];
      return tokens.map((token) => token.text).join("");
    }

    /** The length of the longest year, word or grammar that starts here. @param {number} at */
    function explainedAt(at) {
      const begins = !insideLatin(text, at);
      const year = begins ? yearsAt(text, at) : null;
      if (year) return year.end - at;
      if (isKana(text[at])) return Math.max(knownAt(at), isHiragana(text[at]) ? grammarAt(at) : 0);
      return Math.max(begins ? synonyms.longestAt(text, at, longest) : 0, wordAt(at));
    }

    const found = placesIn(lexicon, further, text, rules.large, explainedAt);
    const places = new Map(found.map((place) => [place.from, place]));

    /** @param {number} at */
    function next(at) {
      const place = places.get(at);
      if (place) {
        close();
        const tokens = [{ text: place.typed, synonym: false }];
        compounds.push({ tokens, inflected: false, own: null, place });
        return place.end;
      }
      const begins = !insideLatin(text, at);
      const number = begins ? ownPieceAt(text, at, before) : null;
      if (number) {
        close();
        const tokens = [{ text: number.typed, synonym: false }];
        compounds.push({ tokens, inflected: false, own: number });
        return at + number.typed.length;
      }
      const synonym = begins ? synonyms.longestAt(text, at, longest) : 0;
      const word = wordAt(at);
      const grammar = grammarAt(at);
      const known = Math.max(synonym, word, grammar && !startsRun(at) ? 0 : readingAt(at));
      if (grammar > known || (grammar && !synonym && knownAt(at + grammar) > known)) {
        close(isEnding(at, at + grammar), text[at] === ADJECTIVE);
        return at + grammar;
      }
      if (isApart(at)) {
        close();
        goesOn = true;
      }
      if (!known) {
        addUnknown(at);
        return at + 1;
      }
      isUnknown = false;
      open.push({ text: text.substring(at, at + known), synonym: synonym >= word });
      return at + known;
    }

    let at = 0;
    while (at < text.length) {
      if (isWord(text[at])) {
        at = next(at);
      } else {
        close();
        at++;
      }
    }
    close();
    return compounds;
  };
}
