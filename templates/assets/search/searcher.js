/* Answers queries as jirei search does, bit for bit; the twin of CaseSearcher. */

/** @import { Card, Fetch, Found, Request, Searcher } from "./shapes.js" */
import { facetsOf, narrow } from "./facets.js";
import { decode, failure, fetcherOf, inflate, load, unpack } from "./files.js";
import { judge, sum } from "./judging.js";
import { GRAMS, lexiconOf } from "./lexicon.js";
import { readMeta } from "./meta.js";
import { queryReaderOf } from "./queries.js";
import { scorerOf } from "./scores.js";
import { snippetOf } from "./snippets.js";
import { suggesterOf } from "./suggestions.js";
import { normalise } from "./text.js";

/** The last block of a stream that was left open, with nothing in it. */
const END_OF_STREAM = Uint8Array.of(3, 0);

/** Orders other than by score, as the shards call them. */
const ORDERS = ["newest", "title"];

/**
 * The cases that have all pieces of any group, with their scores.
 * @param {number[][][]} groups of scores by case
 * @param {number} size
 */
function collect(groups, size) {
  /** @type {Map<number, number>} */
  const cases = new Map();
  for (let doc = 0; doc < size; doc++) {
    const kept = groups.filter((group) => group.every((scores) => scores[doc] >= 0));
    if (kept[0]) cases.set(doc, Math.fround(sum(kept.flat(), doc)));
  }
  return cases;
}

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
  const read = queryReaderOf(lexicon, meta);
  const scoresOf = scorerOf(lexicon, fetch, fields, size);
  const { suggest, nearMisses } = suggesterOf(fetch, meta, facets, lexicon);

  /**
   * @param {string} query
   * @param {boolean} strict
   */
  async function piecesOf(query, strict) {
    const pieces = await read(query);
    for (const piece of strict ? pieces : []) {
      piece.near = false;
      piece.alternatives = piece.alternatives.filter(({ surface }) => surface === piece.typed);
    }
    return pieces;
  }

  /**
   * @param {Request} request
   * @returns {Promise<Found>}
   */
  async function search({ query = "", filters = {}, sort, strict = false }) {
    const pieces = await piecesOf(query, strict);
    const judged = await Promise.all(
      pieces.map((piece) => judge(piece, scoresOf, size, GRAMS)));
    const isQuery = pieces.length > 0 || !normalise(query).trim();
    let found = collect(isQuery ? [judged] : [], size);
    const relaxed = found.size === 0 && !strict;
    if (relaxed) {
      const runs = [...new Set(pieces.map(({ run }) => run))];
      const groups = runs.map((run) => judged.filter((_, at) => pieces[at].run === run));
      found = collect(groups, size);
    }
    const { kept, counts } = narrow(facets, filters, [...found.keys()]);
    const places = await placesOf(fetch, sort, size);
    /** @param {number} doc */
    const scoreOf = (doc) => found.get(doc) ?? 0;
    const order = kept.sort((one, other) =>
      places ? places[one] - places[other] : scoreOf(other) - scoreOf(one) || one - other);
    return {
      query,
      pieces,
      order,
      scores: order.map(scoreOf),
      total: order.length,
      relaxed: relaxed && found.size > 0,
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
   * @param {number} doc
   * @returns {Promise<Card>}
   */
  async function card({ pieces }, doc) {
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
      snippet: snippetOf(pieces, sentences),
    };
  }

  /** @type {Searcher["cards"]} */
  const cards = (found, from, to) =>
    Promise.all(found.order.slice(from, to).map((doc) => card(found, doc)));

  return { size, facets, search, cards, suggest, nearMisses };
}
