/* The words of the index; the twin of Lexicon. Buckets are loaded when words of them are sought. */

/** @import { Bytes, Fetch, Meta, Packed, Posting } from "./shapes.js" */
import { decode, unpack } from "./files.js";
import { insideLatin, isLatin, isWord } from "./text.js";

/** No term has more characters. */
const LONGEST = 24;

/**
 * Postings of a term by field.
 * @typedef {(Posting | undefined)[]} Postings
 * @typedef {ReturnType<typeof lexiconOf>} Lexicon
 */

/**
 * @param {Fetch} fetch
 * @param {(name: string) => Promise<Bytes>} fetchAfterMeta loads what goes on from the meta shard
 * @param {Meta} meta
 */
export function lexiconOf(fetch, fetchAfterMeta, { buckets, full, fields, synonyms }) {
  /** @type {Map<string, Postings>[]} */
  const loaded = [];
  /**
   * How to load what has been asked for, by its name.
   * @type {Map<string, () => Promise<unknown>>}
   */
  const wanted = new Map();

  /**
   * Asks for something to be loaded before the query is read again.
   * @param {string} name
   * @param {() => Promise<unknown>} loadIt
   */
  const want = (name, loadIt) => void wanted.set(name, loadIt);

  /** Whether anything has been asked for that is not here yet. */
  const isWaiting = () => wanted.size > 0;

  /** @param {string} term */
  const bucketOf = (term) => term.charCodeAt(0) % buckets;

  /**
   * All terms that begin with the same character, and some more; undefined before they are there.
   * @param {string} term
   * @returns {Map<string, Postings> | undefined}
   */
  function neighbours(term) {
    const bucket = bucketOf(term);
    if (!loaded[bucket]) want(`terms-${bucket}`, () => loadBucket(bucket));
    return loaded[bucket];
  }

  /**
   * @param {number} field
   * @param {string} term
   */
  const find = (field, term) => neighbours(term)?.get(term)?.[field];

  /**
   * The names of the terms of a field that begin so; the first character decides where they are.
   * Names of places are left out.
   * @param {number} field
   * @param {string} beginning
   */
  const beginning = (field, beginning) =>
    [...neighbours(beginning) ?? []]
      .filter(([term, postings]) =>
        postings[field] && term.startsWith(beginning) && !term.endsWith("#"))
      .map(([term]) => term);

  /** Whether any term begins with a character. @param {string} character */
  const begins = (character) =>
    [...neighbours(character)?.keys() ?? []].some((term) => term.startsWith(character));

  /** The table of all variants of characters, which few queries need. */
  const variants = async () => decode(await fetch("variants"));

  /** @param {number} bucket */
  async function loadBucket(bucket) {
    const bytes = await fetchAfterMeta(`terms-${bucket}`);
    loaded[bucket] ??= termsIn(bucket, unpack(bytes));
  }

  async function loadWanted() {
    const loaders = [...wanted.values()];
    await Promise.all(loaders.map((loadOne) => loadOne()));
    wanted.clear();
  }

  /**
   * @param {number} bucket
   * @param {Packed} bytes
   */
  function termsIn(bucket, bytes) {
    /** No posting of more bytes stands beside its term. */
    const longest = bytes.number();
    let chunk = 0;
    let end = 0;

    /** Long postings follow each other in chunks. @param {number} length */
    function nextPlace(length) {
      if (end >= full) {
        chunk++;
        end = 0;
      }
      end += length;
      return { chunk: `postings-${bucket}-${chunk}`, from: end - length, to: end };
    }

    /** @returns {Posting} */
    function posting() {
      const cases = bytes.number();
      const length = bytes.number();
      return { cases, list: length <= longest ? bytes.take(length) : nextPlace(length) };
    }

    const names = decode(bytes.take(bytes.number()));
    /** @type {Map<string, Postings>} */
    const terms = new Map();
    for (const name of names ? names.split("\n") : []) {
      const mask = bytes.number();
      terms.set(name, fields.map((_, field) => ((mask >> field) & 1 ? posting() : undefined)));
    }
    synonyms.learn(decode(bytes.take(bytes.number())));
    return terms;
  }

  /**
   * The same when it is there.
   * @param {number} field
   * @param {string} term
   */
  async function load(field, term) {
    await loadBucket(bucketOf(term));
    return find(field, term);
  }

  /**
   * The length of the longest term that begins here, 0 where none does; Latin words are taken
   * whole.
   * @param {number} field
   * @param {string} text
   * @param {number} from
   */
  function longestAt(field, text, from) {
    // Within a Latin word nothing is looked for unless its beginning turns out to be no word.
    if (isWaiting() && insideLatin(text, from)) return 0;
    let length = Math.min(LONGEST, text.length - from);
    let least = 1;
    if (isLatin(text[from])) {
      while (insideLatin(text, from + least)) least++;
      length = least;
    }
    while (length >= least && !find(field, text.substring(from, from + length))) length--;
    return length < least ? 0 : length;
  }

  /**
   * Cuts a text into terms, the longest first; null where something of it is no term.
   * @param {number} field
   * @param {string} text
   */
  function segment(field, text) {
    const words = [];
    for (let at = 0; at < text.length; at++) {
      if (!isWord(text[at])) continue;
      const length = longestAt(field, text, at);
      if (!length) return null;
      words.push(text.substring(at, at + length));
      at += length - 1;
    }
    return words[0] ? words : null;
  }

  return {
    find,
    load,
    want,
    loadWanted,
    isWaiting,
    neighbours,
    beginning,
    begins,
    variants,
    longestAt,
    segment,
  };
}
