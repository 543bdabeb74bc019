/* Cuts a query into pieces; the twin of QueryReader. */

/** @import { Meta, Piece } from "./shapes.js" */
/** @import { Lexicon } from "./lexicon.js" */
import { numeralOf } from "../page/numerals.js";
import { WORDS } from "./lexicon.js";
import { meaning, pieceReaderOf } from "./pieces.js";
import { insideLatin, isWord, normalise } from "./text.js";

const LONGEST_QUERY = 400;
const MOST_PIECES = 24;

/** @typedef {(run: number, typed: string) => Piece} PieceReader */

/**
 * @param {Lexicon} lexicon
 * @param {Meta} meta
 */
export function queryReaderOf(lexicon, meta) {
  const { beforeEra, rules, synonyms } = meta;
  const piece = pieceReaderOf(lexicon, meta);

  /**
   * Which words are meant shows which buckets are needed, and those may show that others are.
   * @param {string} query
   */
  async function read(query) {
    const text = normalise(query.slice(0, LONGEST_QUERY));
    for (const character of text) {
      if (isWord(character[0])) lexicon.want(character);
    }
    let pieces;
    do {
      await lexicon.loadWanted();
      pieces = piecesOf(text);
    } while (lexicon.isWaiting());
    return pieces;
  }

  /** @param {string} text */
  function piecesOf(text) {
    /** @type {Map<string, Piece>} */
    const pieces = new Map();
    let run = 0;
    let open = 0;

    /**
     * @param {string} typed
     * @param {PieceReader} reader
     */
    function put(typed, reader) {
      if (!pieces.has(typed)) pieces.set(typed, reader(run, typed));
    }

    /** Takes what is open up to here, without the words that only join. @param {number} end */
    function close(end) {
      const part = text.slice(open, Math.max(open, end));
      const inner = part.replace(rules.leading, "");
      const core = inner.replace(rules.trailing, "");
      if (inner !== part) run++;
      core.split(rules.between).forEach((word, at) => {
        if (at > 0) run++;
        if (word) put(word, piece);
      });
      if (core !== inner) run++;
    }

    let at = 0;
    while (at < text.length) {
      const isInWord = isWord(text[at]);
      const begins = isInWord && !insideLatin(text, at);
      const year = begins ? yearAt(text, at) : null;
      const known = begins && !year ? synonymAt(text, at) : 0;
      const word = isInWord ? lexicon.longestAt(WORDS, text, at) : 0;
      if (year || (known && known >= word)) {
        close(at);
        open = year ? year.end : at + known;
        put(text.slice(at, open), year ? year.piece : piece);
        at = open;
      } else if (isInWord) {
        at += word || 1;
      } else {
        close(at);
        run++;
        at++;
        open = at;
      }
    }
    close(text.length);
    const all = [...pieces.values()];
    const meaningful = all.filter(({ typed }) => !rules.filler.test(typed));
    return (meaningful[0] ? meaningful : all).slice(0, MOST_PIECES);
  }

  /**
   * The length of the longest word with synonyms that begins here, 0 where none does.
   * @param {string} text
   * @param {number} from
   */
  function synonymAt(text, from) {
    /** @param {number} length */
    const isSynonym = (length) =>
      synonyms.others.has(text.substring(from, from + length))
        && !insideLatin(text, from + length);
    let length = Math.min(synonyms.longest, text.length - from);
    while (length > 1 && !isSynonym(length)) length--;
    return length > 1 ? length : 0;
  }

  /**
   * A fiscal year, of the western calendar or of an era; null where none begins here.
   * @param {string} text
   * @param {number} at
   */
  function yearAt(text, at) {
    rules.year.lastIndex = at;
    const [whole, era, ofEra, full] = rules.year.exec(text) ?? [];
    if (!whole) return null;
    const counted = full ? 0 : numeralOf(ofEra);
    if (!full && !counted) return null;
    const year = full ?? (counted ?? 0) + (beforeEra.get(era) ?? 0);

    /** @type {PieceReader} */
    const pieceOfYear = (run, typed) => {
      const all = [meaning([`#years:${year}`], 1, typed), meaning([`#year:${year}`], 0.5, typed)];
      const alternatives = all.filter(({ words }) => lexicon.find(WORDS, words[0]));
      const plain = { wordMeans: true, grams: [], near: false, found: false, others: [] };
      return { ...plain, run, typed, alternatives };
    };
    return { end: at + whole.length, piece: pieceOfYear };
  }

  return read;
}
