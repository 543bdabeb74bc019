/*
 * The shapes of what the shards hold and of what is made of them, for the checker of types and for
 * readers; nothing here runs. src/docs/search-files.md says how the files are written.
 */

/**
 * A stream of bytes, and what reads packed numbers from it.
 * @typedef {Uint8Array<ArrayBuffer>} Bytes
 * @typedef {{number: () => number, more: () => boolean, take: (size: number) => Bytes}} Packed
 */

/**
 * Loads a shard once. A stream that goes on from another one is inflated behind it.
 * @callback Fetch
 * @param {string} name
 * @param {...Bytes} before
 * @returns {Promise<Bytes>}
 */

/**
 * The lines of a shard of text.
 * @callback ReadLines
 * @param {string} name
 * @returns {Promise<string[]>}
 */

/**
 * Where a term stands: the number of its cases, and its list of them, from which scores are made
 * when first asked for.
 * @typedef {{chunk: string, from: number, to: number}} Stretch
 * @typedef {{cases: number, list: Bytes | Stretch, scores?: Float32Array}} Posting
 */

/**
 * What is known of a field of all cases: how many have it, and the length of each as a norm, with
 * what each norm counts for.
 * @typedef {{cases: number, inverse: number[], norms: Bytes}} Field
 */

/**
 * The patterns by which queries are cut, as QueryRules has them.
 * @typedef {"inflected" | "large" | "kana" | "hiragana" | "year" | "figure"
 *   | "telephone"} RuleName
 * @typedef {Record<RuleName, RegExp>} Rules
 */

/**
 * Closed classes of words, as QueryWords has them.
 * @typedef {Record<"particles" | "endings" | "generic" | "suffixes" | "english", Set<string>>}
 *   QueryWords
 */

/**
 * @typedef {object} Synonyms
 * @property {Map<string, string[]>} others what a word means as well
 * @property {Map<string, string[]>} cut the words of the index of which each of those is made
 * @property {Set<string>} labels words that name a term
 * @property {(text: string, from: number, most?: number) => number} longestAt the length of the
 *   longest word with synonyms that begins there; 0 where none does
 * @property {(first: string) => string[]} beginning the words that begin with a character
 * @property {(lines: string) => void} learn takes in those of a bucket
 */

/**
 * A value of a facet: a prefecture, say, which has a region.
 * @typedef {{id: string, ja: string, en: string, region?: string}} Value
 * @typedef {Value & {label: string, cases: number[]}} FacetValue
 * @typedef {Record<string, FacetValue[]>} Facets
 */

/**
 * @typedef {object} Meta
 * @property {number} size the number of cases
 * @property {number} buckets of terms
 * @property {number} full the bytes from which on a chunk takes no further posting
 * @property {number} suggestions buckets of suggestions
 * @property {number} spellings buckets of other spellings
 * @property {string} stamp of the index
 * @property {{cases: number, inverse: number[]}[]} fields
 * @property {Record<string, Value[]>} facets
 * @property {Rules} rules
 * @property {QueryWords} words
 * @property {Map<string, number>} beforeEra the year before the first of an era, as it is written
 * @property {Map<string, string[]>} units what a counter counts and by what its number is
 *   multiplied, and the sign of a comparison
 * @property {string[]} unitsOfFigures those of metrics, each with a shard
 * @property {Synonyms} synonyms those of the buckets that are loaded
 */

/**
 * One of the ways in which a case may have what a part of a query means.
 * @typedef {object} Alternative
 * @property {string[]} words that a case must have
 * @property {number} weight
 * @property {string} surface as it is written
 * @property {number} field
 * @property {string[]} adjacent pairs of characters that must stand together
 * @property {number} share how much of the piece a case with these words has
 */

/**
 * What stands together in a query, and what that is made of; what it means if it is a number, or
 * the place.
 * @typedef {{text: string, synonym: boolean}} Token
 * @typedef {{
 *   tokens: Token[], inflected: boolean, own: Piece | null, place?: Place, goesOn?: boolean,
 * }} Compound
 */

/**
 * A number with its unit; with a bound, it is compared with values.
 * @typedef {(value: number, bound: number) => boolean} Comparison
 * @typedef {{end: number, value: number, unit: string, compares?: Comparison}} Figure
 */

/**
 * Scores of a term by case; undefined where the index has no such term.
 * @callback ScoresOf
 * @param {number} field
 * @param {string} term
 * @returns {Promise<Float32Array | undefined>}
 */

/**
 * What cases have of a piece: a share from 0 to 1, and a score.
 * @typedef {object} Judged
 * @property {Piece} piece
 * @property {number} weight
 * @property {Float32Array} shares
 * @property {Float32Array} scores
 * @property {Judged[]} parts
 */

/**
 * How a case answers a query: the number of the match, how much is covered, and the score.
 * @typedef {{match: number, coverage: number, score: number}} Answer
 */

/**
 * A part of a query.
 * @typedef {object} Piece
 * @property {string} typed
 * @property {boolean} wordMeans whether its words alone decide, not its grams
 * @property {string[]} grams
 * @property {Alternative[]} alternatives
 * @property {boolean} near whether it is known only by a near spelling
 * @property {boolean} required whether cases without it are no hits: a place
 * @property {Container[]} around the areas around a place without cases, the smallest first
 * @property {number} factor of its weight
 * @property {Figure | null} figure that values of metrics are compared with
 * @property {string[]} about bigrams of what is counted
 * @property {Alternative | null} fallback where to look for what no case has elsewhere
 * @property {Piece[]} parts of a compound, the head last
 * @property {boolean} found whether any case has it
 * @property {string[]} others by which words cases were found
 */

/**
 * What a name of a place means.
 * @typedef {object} PlaceMeaning
 * @property {string} suffix 市 or the like, which ends its full name
 * @property {string[]} path the areas of today from the block down to it
 * @property {boolean} isFormer whether it has another name today
 * @property {boolean} isNameAlone whether the name without suffix is enough
 * @property {string} term the word of the index that all its cases have
 */

/**
 * An area that contains a place, and the word of the index that all its cases have.
 * @typedef {{label: string, term: string}} Container
 */

/**
 * A part of a query that names a place: from where to where, the name, and the words of the index
 * for it, or else the areas around it that have cases.
 * @typedef {{from: number, end: number, typed: string, terms: string[], near: Container[]}} Place
 */

/**
 * A piece of kana or romaji with the words that are read so, none where none is; guessed where the
 * reading differs from what was typed.
 * @typedef {{typed: string, words: string[], guessed: boolean}} SpokenPart
 */

/**
 * @typedef {object} Request
 * @property {string} [query]
 * @property {Record<string, string[]>} [filters] ids of values by facet
 * @property {string | null} [sort]
 * @property {boolean} [strict] takes the words as typed
 */

/**
 * How a case answers a query, in the order of the results.
 * @typedef {"full" | "partial" | "corrected"} Match
 */

/**
 * A place without cases, and the area around it where cases answer, if there is one.
 * @typedef {{place: string, area: string | null}} Absent
 */

/**
 * @typedef {object} Found
 * @property {string} query
 * @property {Piece[]} pieces
 * @property {number[]} order numbers of cases
 * @property {number[]} scores of the cases in this order
 * @property {Match[]} matches of the cases in this order
 * @property {string[][]} missing what each of them does not have, as typed
 * @property {number} total
 * @property {Absent[]} absent places without cases
 * @property {Found | null} nearby the best cases around those places; they are no hits
 * @property {Record<string, Record<string, number>>} facets counts by facet and value
 */

/**
 * What a result shows.
 * @typedef {{text: string, marks: [number, number][]}} Snippet
 * @typedef {object} Card
 * @property {string} id
 * @property {string} title
 * @property {string[]} parties
 * @property {string[]} prefectures
 * @property {string | undefined} year
 * @property {string[]} targets
 * @property {string[]} measures
 * @property {Match} match
 * @property {string[]} missing what the case does not have, as typed
 * @property {Snippet} snippet
 */

/**
 * What the search box offers while somebody types.
 * @typedef {{kind: string, id: string, label: string}} Offer
 */

/**
 * @typedef {object} Searcher
 * @property {number} size
 * @property {Facets} facets
 * @property {(request: Request) => Promise<Found>} search
 * @property {(found: Found, from: number, to: number) => Promise<Card[]>} cards
 * @property {(typed: string) => Promise<Offer[]>} suggest
 * @property {(found: Found) => string[]} nearMisses
 */

export {};
