/* Answers queries as jirei search does, bit for bit; the twin of CaseSearcher. */

/** @import { Answer, Card, Fetch, Found, Piece, Request, Searcher } from "./shapes.js" */
import { MATCHES, answersOf, missingOf } from "./coverage.js";
import { facetsOf, narrow } from "./facets.js";
import { decode, failure, fetcherOf, inflate, load, unpack } from "./files.js";
import { figuresOf } from "./figures.js";
import { gazetteerOf } from "./gazetteer.js";
import { judge } from "./judging.js";
import { lexiconOf } from "./lexicon.js";
import { readMeta } from "./meta.js";
import { queryReaderOf } from "./queries.js";
import { scorerOf } from "./scores.js";
import { snippetsOf } from "./snippets.js";
import { suggesterOf } from "./suggestions.js";
import { surroundingsOf } from "./surroundings.js";
import { normalise } from "./text.js";

/** The last block of a stream that was left open, with nothing in it. */
const END_OF_STREAM = Uint8Array.of(3, 0);

/** What is said of a case that answers nothing. @type {Answer} */
const NO_ANSWER = { match: 0, coverage: 0, score: 0 };

/** Orders other than by score, as the shards call them. */
const ORDERS = ["newest", "title"];

/**
 * @param {Fetch} fetch
 * @param {string | null | undefined} sort
 * @param {number} size
 * @returns {Promise<number[] | null>} the place of each case; null where scores decide
 */
async function placesOf(fetch, sort, size) {
  if (!sort || !ORDERS.includes(sort)) return null;
  const places = unpack(await fetch(`order-${sort}`));
  return Array.from({ length: size }, () => places.number());
}

/**
 * The same without alternatives that were not typed.
 * @param {Piece} piece
 * @returns {Piece}
 */
const strictly = (piece) => ({
  ...piece,
  near: false,
  alternatives: piece.alternatives.filter(({ surface }) => surface === piece.typed),
  parts: piece.parts.map(strictly),
});

/**
 * @param {{base: string, language?: string}} options where the shards lie, and in which language
 *   the page is
 * @returns {Promise<Searcher>}
 */
export async function open({ base, language = "ja" }) {
  if (!("DecompressionStream" in globalThis)) throw failure("unsupported", "DecompressionStream");
  const packed = await load(`${base}meta.js`, "meta");
  const bytes = await inflate(packed, END_OF_STREAM);
  const meta = readMeta(decode(bytes));
  const { size } = meta;
  const fetch = fetcherOf(base, meta.stamp);
  const docs = unpack(await fetch("docs"));
  const fields = meta.fields.map((field) => ({ ...field, norms: docs.take(size) }));
  const facets = facetsOf(meta.facets, () => unpack(docs.take(docs.number())), language);
  const lexicon = lexiconOf(fetch, meta);
  const read = queryReaderOf(lexicon, gazetteerOf(fetch), meta);
  const scoresOf = scorerOf(lexicon, fetch, fields, size);
  const snippet = snippetsOf(meta, language);
  const comparing = figuresOf(fetch, meta.unitsOfFigures);
  const { suggest, nearMisses } = suggesterOf(fetch, meta, facets);

  /**
   * @param {string} query
   * @param {boolean} strict
   */
  async function piecesOf(query, strict) {
    const pieces = await read(query);
    return strict ? pieces.map(strictly) : pieces;
  }

  /**
   * @param {Request} request
   * @returns {Promise<Found>}
   */
  async function search(request) {
    const { query = "", strict = false } = request;
    const pieces = await piecesOf(query, strict);
    const found = await answer(pieces, request, pieces.length > 0 || !normalise(query).trim());
    const { levels, wider, absent } = surroundingsOf(pieces);
    let level = strict ? levels : 0;
    let nearby = null;
    for (; level < levels && !nearby; level++) {
      const around = await answer(wider(level), { filters: request.filters }, true);
      if (around.total > 0) nearby = around;
    }
    return { ...found, nearby, absent: absent(nearby ? level - 1 : undefined) };
  }

  /**
   * @param {Piece[]} pieces
   * @param {Request} request
   * @param {boolean} isQuery whether anything can answer it
   * @returns {Promise<Found>}
   */
  async function answer(pieces, { query = "", filters = {}, sort, strict = false }, isQuery) {
    const judged = await Promise.all(
      pieces.map((piece) => judge(piece, scoresOf, size, comparing)));
    const answers = answersOf(judged, isQuery ? size : 0);
    for (const [doc, { match }] of strict ? answers : []) {
      if (match !== 0) answers.delete(doc);
    }
    const { kept, counts } = narrow(facets, filters, [...answers.keys()]);
    const places = await placesOf(fetch, sort, size);
    /** @param {number} doc */
    const answerOf = (doc) => answers.get(doc) ?? NO_ANSWER;
    const order = kept.sort((one, other) => {
      const [first, second] = [answerOf(one), answerOf(other)];
      return first.match - second.match
        || (places ? places[one] - places[other] : second.coverage - first.coverage
          || second.score - first.score || one - other);
    });
    const matches = order.map((doc) => MATCHES[answerOf(doc).match]);
    return {
      query,
      pieces,
      order,
      scores: order.map((doc) => answerOf(doc).score),
      matches,
      missing: order.map((doc) => missingOf(judged, doc)),
      total: order.length,
      absent: [],
      nearby: null,
      facets: counts,
    };
  }

  /** @param {number} doc */
  async function linesOf(doc) {
    // Its stream goes on where that of the meta shard ends.
    const both = await fetch(`case-${doc}`, packed);
    return decode(both.subarray(bytes.length)).split("\n");
  }

  /**
   * @param {Found} found
   * @param {number} place among what was found
   * @returns {Promise<Card>}
   */
  async function card({ pieces, order, matches, missing }, place) {
    const doc = order[place];
    const [id, titles, parties, ...sentences] = await linesOf(doc);
    const [title, english = title] = titles.split("\t");
    /** @param {string} facet */
    const labels = (facet) =>
      facets[facet].filter(({ cases }) => cases.includes(doc)).map(({ label }) => label);
    return {
      id,
      title: language === "ja" ? title : english,
      parties: parties.split("\t"),
      prefectures: labels("prefecture"),
      year: labels("year")[0],
      targets: labels("target"),
      measures: labels("measure"),
      match: matches[place],
      missing: missing[place],
      snippet: snippet(pieces, sentences),
    };
  }

  /** @type {Searcher["cards"]} */
  const cards = (found, from, to) =>
    Promise.all(found.order.slice(from, to).map((_, at) => card(found, from + at)));

  return { size, facets, search, cards, suggest, nearMisses };
}
