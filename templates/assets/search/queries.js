/* Reads a query as pieces; the twin of QueryReader. */

/** @import { Compound, Meta, Piece, Token } from "./shapes.js" */
/** @import { Further } from "./further.js" */
/** @import { Lexicon } from "./lexicon.js" */
import { cutterOf } from "./cutting.js";
import { WORDS } from "./fields.js";
import { pieceReaderOf } from "./pieces.js";
import { spellingsOf } from "./spellings.js";
import { isLone, isWord } from "./text.js";

const LONGEST_QUERY = 400;
const MOST_PIECES = 24;

/** @param {Token[]} tokens */
const joined = (tokens) => tokens.map(({ text }) => text).join("");

/**
 * @param {Lexicon} lexicon
 * @param {Further} further
 * @param {Meta} meta
 */
export function queryReaderOf(lexicon, further, meta) {
  const { generic, english, suffixes } = meta.words;
  const spellings = spellingsOf(lexicon, further, meta);
  const { piece, written, spoken, pieceOfPlace, inflected } =
    pieceReaderOf(lexicon, meta, spellings);
  const cut = cutterOf(lexicon, further, meta, spellings);

  /**
   * Which words are meant shows which buckets are needed, and those may show that others are.
   * @param {string} query
   */
  async function read(query) {
    const text = await spellings.typed(query.slice(0, LONGEST_QUERY));
    let pieces;
    do {
      await lexicon.loadWanted();
      pieces = piecesOf(text);
    } while (lexicon.isWaiting());
    return pieces;
  }

  /** @param {string} text */
  const isGeneric = (text) => generic.has(text) || english.has(text);

  /** @param {string} text */
  function piecesOf(text) {
    const compounds = cut(text);
    const asking = compounds.filter(({ tokens }) => !isGeneric(joined(tokens)));
    /** @type {Map<string, Piece>} */
    const pieces = new Map();
    /** @type {Piece | undefined} */
    let before;
    for (const compound of asking[0] ? asking : compounds) {
      const typed = joined(compound.tokens);
      const own = pieceOf(compound);
      // Nothing is known of uij, so ターン behind it is no misspelt パターン.
      const isTail = compound.goesOn && before && !before.alternatives[0];
      const one = isTail && own.near ? written(own.typed) : own;
      if (!pieces.has(typed)) pieces.set(typed, one);
      before = one;
    }
    if (!compounds[0]) {
      // Nothing but grammar is taken as typed.
      const typed = [...text].filter((letter) => isWord(letter[0])).join("");
      if (typed) pieces.set(typed, piece(typed));
    }
    return [...pieces.values()].slice(0, MOST_PIECES);
  }

  /** @param {Compound} compound */
  function pieceOf(compound) {
    if (compound.place) return pieceOfPlace(compound.place);
    if (compound.own) return compound.own;
    const parts = partsOf(compound.tokens);
    const phrase = parts[1] ? null : phraseOf(parts[0]);
    if (phrase) return phrase;
    const whole = piece(joined(parts));
    const read = spoken(whole);
    if (read) return read;
    const isGuess = whole.near && whole.alternatives[0];
    if (parts[1] && !isGuess) {
      return { ...whole, near: false, parts: parts.map(({ text }) => piece(text)) };
    }
    return compound.inflected ? inflected(whole) : whole;
  }

  /**
   * A phrase that has synonyms and that no case has as one word, with the words that it is made of:
   * 履歴書 and 書き方 answer 履歴書の書き方 as well as 応募書類 does; null for others.
   * @param {Token} token
   */
  function phraseOf({ text, synonym }) {
    const isWord = synonym && lexicon.find(WORDS, text);
    // Only once that is known, for its parts need further buckets.
    if (!synonym || isWord || lexicon.isWaiting()) return null;
    const words = cut(text, text.length - 1)
      .filter(({ tokens }) => !isGeneric(joined(tokens)))
      .flatMap(({ tokens }) => partsOf(tokens));
    return words[1] ? { ...piece(text), parts: words.map((word) => piece(word.text)) } : null;
  }

  /**
   * Whether a lone character behind another word says nothing: 等, and 人 of 困っている人.
   * @param {string} lone
   * @param {string} before
   */
  const narrowsNothing = (lone, before) =>
    suffixes.has(lone) || (meta.rules.hiragana.test(before.slice(-1)) && generic.has(lone));

  /**
   * The words of a compound: a lone character belongs to its neighbour, 市 in 奈良市.
   * @param {Token[]} tokens
   */
  function partsOf(tokens) {
    /** @type {Token[]} */
    const parts = [];
    let prefix = "";
    for (const token of tokens) {
      const { text } = token;
      const lone = isLone(text);
      if (generic.has(text) && tokens[1] && !lone) continue;
      const before = parts[parts.length - 1];
      if (lone && before && narrowsNothing(text, before.text)) continue;
      if (prefix) {
        parts.push({ text: prefix + text, synonym: false });
        prefix = "";
      } else if (lone && !parts[0]) {
        prefix = text;
      } else if (lone) {
        parts.pop();
        parts.push({ text: before.text + text, synonym: false });
      } else {
        parts.push(token);
      }
    }
    if (prefix) parts.push({ text: prefix, synonym: false });
    return parts[0] ? parts : tokens;
  }

  return read;
}
