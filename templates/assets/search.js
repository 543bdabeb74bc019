/*
 * Answers queries from the shards of the index as jirei search does, bit for bit. The headings are
 * the names of its Java classes, which say more.
 */
(() => {
  "use strict";

  const failure = (reason, what) => Object.assign(new Error(reason + ": " + what), { reason });

  /* Shards are scripts, since nothing else loads from a folder. */

  const arrived = {};

  const load = (src, name) =>
    new Promise((resolve, reject) => {
      const onload = () => (name in arrived ? resolve() : reject(failure("broken", src)));
      const onerror = () => reject(failure("missing", src));
      document.head.append(Object.assign(document.createElement("script"), { src, onload, onerror }));
    }).then(() => Uint8Array.from(atob(arrived[name]), (c) => c.charCodeAt(0)));

  const inflate = (...parts) =>
    new Response(new Blob(parts).stream().pipeThrough(new DecompressionStream("deflate-raw")))
      .arrayBuffer().then((buffer) => new Uint8Array(buffer));

  const decode = (bytes) => new TextDecoder().decode(bytes);

  /* PackedBytes */
  function unpack(bytes) {
    let at = 0;
    const number = () => {
      const byte = bytes[at++];
      return byte > 127 ? byte - 128 + number() * 128 : byte;
    };
    return { number, more: () => at < bytes.length, take: (size) => bytes.subarray(at, (at += size)) };
  }

  /* Normaliser, Grams, Kana */

  const DASH = /(?<=[\u30a1-\u30fa\u30fc])[-\u2010-\u2015\u2212\u2500](?![-\u2010-\u2015\u2212\u2500a-z0-9])/g;
  const normalise = (text) =>
    text.normalize("NFKC").toLowerCase().normalize("NFKC")
      .replace(DASH, "ー").replace(/[\u301c\u223c\u02dc]/g, "~");

  const RUN = /(?:(?=[\0-\u2e7f])[\p{L}\p{Nd}])+|(?:(?=[^\0-\u2e7f])[\p{L}\p{Nd}\ud800-\udfff\u{10000}-\u{10ffff}])+/gu;
  const isWord = (c = "") => /[\p{L}\p{Nd}\ud800-\udfff]/u.test(c);
  const isLatin = (c = "") => c < "\u2e80" && isWord(c);
  const isCjk = (c) => !isLatin(c) && isWord(c);
  const insideLatin = (text, at) => isLatin(text[at - 1]) && isLatin(text[at]);
  const shift = (text, letters, by) =>
    text.replace(letters, (c) => String.fromCharCode(c.charCodeAt(0) + by));

  function gramsOf(text) {
    const grams = (text.match(RUN) ?? []).flatMap((run) => {
      const letters = isLatin(run) ? [run] : [...run];
      return letters[1] ? letters.slice(1).map((c, i) => letters[i] + c) : letters;
    });
    const telling = grams.filter((gram) => gram[1] || isLatin(gram));
    return telling[0] ? telling : grams;
  }

  /* EditDistance */
  function distance(a, b) {
    let row = Array.from(" " + b, (_, j) => j);
    [...a].forEach((c, i) => {
      const next = [i + 1];
      [...b].forEach((d, j) => next.push(Math.min(row[j] + (c !== d), row[j + 1] + 1, next[j] + 1)));
      row = next;
    });
    return row.at(-1);
  }

  /* Lexicon and TermScores; a bucket of words is loaded when one of them is asked for. */

  const [WORDS, GRAMS, READINGS] = [0, 1, 2];
  const LONGEST = 24;
  const f = Math.fround;

  function lexiconOf(fetch, { buckets, full, size, fields }) {
    const loaded = [];
    const wanted = new Set();
    const terms = (term) => loaded[term.charCodeAt(0) % buckets];
    const want = (term) => terms(term) || wanted.add(term.charCodeAt(0) % buckets);
    const find = (field, term) => (want(term), terms(term)?.get(term)?.[field]);

    const loadBucket = (number) =>
      fetch("terms-" + number, (bytes) => (loaded[number] = parse(number, unpack(bytes))));

    async function loadWanted() {
      await Promise.all([...wanted].map(loadBucket));
      wanted.clear();
    }

    function parse(number, bytes) {
      let [chunk, end] = [0, 0];
      const names = decode(bytes.take(bytes.number())).split("\n");
      return new Map(names.map((name) => {
        const mask = bytes.number();
        return [name, fields.map((_, field) => {
          if (!(mask >> field & 1)) return;
          const [cases, length] = [bytes.number(), bytes.number()];
          if (length <= LONGEST) return { cases, bytes: bytes.take(length) };
          // Long postings follow each other in chunks.
          if (end >= full) [chunk, end] = [chunk + 1, 0];
          return { cases, chunk: `postings-${number}-${chunk}`, from: end, to: (end += length) };
        })];
      }));
    }

    /* By case, in the very floats of BM25Similarity. */
    async function scores(field, word) {
      await loadBucket(word.charCodeAt(0) % buckets);
      const posting = find(field, word);
      if (!posting || posting.scores) return posting?.scores;
      const list = unpack(posting.bytes ?? (await fetch(posting.chunk)).subarray(posting.from, posting.to));
      const { cases, inverse, norms } = fields[field];
      const weight = f(Math.log(1 + (cases - posting.cases + 0.5) / (posting.cases + 0.5)));
      const all = new Float32Array(size);
      for (let doc = -1; list.more(); ) {
        const next = list.number();
        doc += (next >> 1) + 1;
        all[doc] = weight - f(weight / f(1 + f((next & 1 || list.number()) * inverse[norms[doc]])));
      }
      return (posting.scores = all);
    }

    function longestAt(field, text, from) {
      let [length, least] = [Math.min(LONGEST, text.length - from), 1];
      if (isLatin(text[from])) {
        while (insideLatin(text, from + least)) least++;
        length = least;
      }
      while (length >= least && !find(field, text.substr(from, length))) length--;
      return length < least ? 0 : length;
    }

    function segment(field, text) {
      const words = [];
      for (let at = 0; at < text.length; at++) {
        if (!isWord(text[at])) continue;
        const length = longestAt(field, text, at);
        if (!length) return null;
        words.push(text.substr(at, length));
        at += length - 1;
      }
      return words[0] ? words : null;
    }

    return { wanted, want, find, terms, loadWanted, scores, longestAt, segment };
  }

  /* For each length that SmallFloat keeps in a byte. */
  const inverseLengths = (mean) => Array.from({ length: 256 }, (_, norm) => {
    const bits = norm - 24;
    const length = bits < 8 ? norm : 24 + (8 + bits % 8) * 2 ** ((bits >> 3) - 1);
    return f(1 / f(f(1.2) * f(0.25 + f(f(0.75 * f(length)) / f(mean)))));
  });

  /* QueryReader and PieceReader, with the patterns of QueryRules from the meta shard */
  const rules = {};

  const isLone = (c = "") => !c[1] && isCjk(c) && (c < "ぁ" || c > "ん");

  function adjacentOf(text, words) {
    const grams = new Set();
    let at = 0;
    for (const word of words) {
      at = text.indexOf(word, at);
      for (const i of words[1] && isLone(word) ? [at - 1, at] : []) {
        if (isLone(text[i]) && isLone(text[i + 1])) grams.add(text.substr(i, 2));
      }
      at += word.length;
    }
    return [...grams];
  }

  const means = (words, weight, surface = "", field = WORDS) =>
    ({ words, weight, surface, field, adjacent: adjacentOf(surface, words) });

  function isNear(typed, word) {
    const most = typed.length >= 8 && isLatin(typed[0]) ? 2 : 1;
    return word.length >= 4 && Math.abs(typed.length - word.length) <= most && distance(typed, word) <= most;
  }

  function readerOf(lexicon, { others, cut, labels, sorted, longest }) {
    const { find, segment, longestAt } = lexicon;

    async function read(query) {
      const text = normalise(query.slice(0, 400));
      for (const c of text) if (isWord(c[0])) lexicon.want(c);
      let pieces;
      do {
        await lexicon.loadWanted();
        pieces = piecesOf(text);
      } while (lexicon.wanted.size);
      return pieces;
    }

    function piecesOf(text) {
      const pieces = new Map();
      let [run, open] = [0, 0];
      const put = (typed, make) => pieces.has(typed) || pieces.set(typed, make(run, typed));
      const close = (end) => {
        const part = text.slice(open, Math.max(open, end));
        const inner = part.replace(rules.leading, "");
        const core = inner.replace(rules.trailing, "");
        run += inner !== part;
        core.split(rules.between).forEach((word, i) => {
          run += i > 0;
          if (word) put(word, piece);
        });
        run += core !== inner;
      };
      for (let at = 0; at < text.length; ) {
        const begins = isWord(text[at]) && !insideLatin(text, at);
        const year = begins && yearAt(text, at);
        const known = begins && !year ? synonymAt(text, at) : 0;
        const word = isWord(text[at]) && longestAt(WORDS, text, at);
        if (year || (known && known >= word)) {
          close(at);
          open = year ? year.end : at + known;
          put(text.slice(at, open), year ? year.piece : piece);
          at = open;
        } else if (isWord(text[at])) {
          at += word || 1;
        } else {
          close(at);
          run++;
          open = ++at;
        }
      }
      close(text.length);
      const all = [...pieces.values()];
      const telling = all.filter((piece) => !rules.filler.test(piece.typed));
      return (telling[0] ? telling : all).slice(0, 24);
    }

    function synonymAt(text, from) {
      let length = Math.min(longest, text.length - from);
      while (length > 1 && (!others.has(text.substr(from, length)) || insideLatin(text, from + length))) {
        length--;
      }
      return length > 1 ? length : 0;
    }

    function yearAt(text, at) {
      rules.year.lastIndex = at;
      const [whole, era, of, full] = rules.year.exec(text) ?? [];
      if (!whole || +of === 0) return null;
      const year = full ?? (+of || 1) + ({ 令: 2018, r: 2018, 平: 1988, h: 1988 }[era[0]] ?? 1925);
      const piece = (run, typed) => ({
        run, typed, wordMeans: true, grams: [], near: false,
        alternatives: [means(["#years:" + year], 1, typed), means(["#year:" + year], 0.5, typed)]
          .filter((other) => find(WORDS, other.words[0])),
      });
      return { end: at + whole.length, piece };
    }

    function piece(run, typed) {
      const alternatives = [];
      const isKana = rules.kana.test(typed);
      addWords(typed, wordsOf(typed), 1, alternatives);
      const known = alternatives[0] && !alternatives[0].words[1];
      if (!alternatives[0] && isKana) {
        const katakana = shift(typed, /[ぁ-ゖ]/g, 96);
        addReadings(typed, katakana, alternatives);
        const other = !alternatives[0] && katakana !== typed && piece(run, katakana);
        if (other && other.alternatives[0]) return other;
      }
      addOthers(typed, 0.8, 0.6, alternatives);
      const wordMeans = known || (typed.length < 5 && isKana);
      let grams = gramsOf(typed);
      if (!grams.every((gram) => find(GRAMS, gram))) grams = [];
      // While buckets are on their way all looks hopeless.
      const near = !alternatives[0] && (wordMeans || !grams[0]) && !lexicon.wanted.size
        && rules.spelled.test(typed);
      if (near) addNearSpellings(typed, alternatives);
      return { run, typed, wordMeans, grams, alternatives, near };
    }

    function wordsOf(text) {
      const words = segment(WORDS, text);
      const crumbs = words?.[1] && rules.hiragana.test(text) && words.some((word) => !word[1]);
      return words && !crumbs && adjacentOf(text, words).every((gram) => find(GRAMS, gram)) ? words : null;
    }

    function addWords(text, words, weight, alternatives) {
      if (!words) return;
      const fair = Math.min(1, (alternatives[0] ?? { words }).words.length / words.length);
      alternatives.push(means(words, weight * fair, text));
    }

    function addOthers(word, weight, termWeight, alternatives, labelsOnly) {
      for (const other of others.get(word) ?? []) {
        const words = cut.get(other);
        if (other[0] !== "#") addWords(other, words, weight, alternatives);
        else if (words && (labels.has(word) || !(labelsOnly || alternatives[0]))) {
          alternatives.push(means(words, termWeight));
        }
      }
    }

    function addReadings(typed, katakana, alternatives) {
      const hiragana = shift(typed, /[ァ-ヶ]/g, -96);
      for (const other of [hiragana, katakana]) {
        if (other !== typed && find(WORDS, other)) alternatives.push(means([other], 1, other));
      }
      const words = segment(READINGS, hiragana);
      if (words?.every((word) => word[1])) alternatives.push(means(words, 1, "", READINGS));
    }

    function addNearSpellings(typed, alternatives) {
      for (const word of sorted.filter((word) => isNear(typed, word))) {
        addOthers(word, 0.5, 0.5, alternatives, true);
        addWords(word, cut.get(word), 0.5, alternatives);
      }
      for (const [word, postings] of lexicon.terms(typed)) {
        if (postings[WORDS] && word[0] === typed[0] && isNear(typed, word)) {
          alternatives.push(means([word], 0.5, word));
        }
      }
    }

    return read;
  }

  /* Evaluator */

  const has = (lists, doc) => lists.every((scores) => scores?.[doc] > 0);
  const sum = (lists, doc) => lists.reduce((total, scores) => total + (scores?.[doc] ?? 0), 0);

  /* By case, -1 where it is not accepted. */
  async function judge(piece, scores, size) {
    const all = (field, words) => Promise.all(words.map((word) => scores(field, word)));
    const [grams, ...alternatives] = await Promise.all([
      all(GRAMS, piece.grams),
      ...piece.alternatives.map(async (other) => ({
        ...other, words: await all(other.field, other.words), adjacent: await all(GRAMS, other.adjacent),
      })),
    ]);
    const had = new Set();
    const judged = Array.from({ length: size }, (_, doc) => {
      const ofGrams = 0.5 * sum(grams, doc);
      let accepts = !piece.wordMeans && grams[0] && has(grams, doc);
      let best = alternatives[0] ? 0 : f(ofGrams);
      for (const { words, adjacent, surface, weight } of alternatives) {
        if (has(words, doc) && has(adjacent, doc)) accepts = had.add(surface);
        best = Math.max(best, f(weight * (sum(words, doc) + (surface === piece.typed && ofGrams))));
      }
      return accepts ? best : -1;
    });
    piece.found = judged.some((best) => best >= 0);
    piece.others = [...new Set(alternatives.map(({ surface }) => surface))]
      .filter((word) => had.has(word) && word && word !== piece.typed);
    return judged;
  }

  /* Snippets and Spelling */

  function snippetOf(pieces, sentences) {
    const surfaces = pieces.map(({ typed, alternatives }) => [typed,
      ...alternatives.flatMap(({ surface, words }) => (surface ? [surface, ...words] : []))]
      .filter((word) => word[0] !== "#"));
    const longest = (words, text) =>
      words.reduce((best, word) => (word.length > best.length && text.includes(word) ? word : best), "");
    const points = (text) => surfaces.reduce((total, words) => {
      const { length } = longest(words, text);
      return total + (length && 20 + length) + (text.includes(words[0]) && 40);
    }, 0);
    let [best, most] = [sentences[0] ?? "", 0];
    for (const sentence of sentences) {
      const now = points(normalise(sentence));
      if (now > most) [best, most] = [sentence, now];
    }
    const { text, origin } = spell(best);
    const marks = [];
    for (const words of surfaces) {
      const word = longest(words, text);
      for (let end, at = word ? text.indexOf(word) : -1; at >= 0; at = text.indexOf(word, at + word.length)) {
        for (end = at + word.length; end < text.length && origin[end] === origin[end - 1]; ) end++;
        marks.push([origin[at], origin[end]]);
      }
    }
    marks.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    let last = 0;
    return cutAround(best, marks.filter(([from, to]) => from >= last && (last = to)));
  }

  function cutAround(text, marks) {
    const whole = (at) => at - /[\udc00-\udfff]/.test(text[at] ?? "");
    const from = whole(text.length > 110 ? Math.max(0, (marks[0]?.[0] ?? 0) - 30) : 0);
    const to = whole(Math.min(text.length, from + 110));
    const before = from > 0 ? "…" : "";
    return {
      text: before + text.slice(from, to) + (to < text.length ? "…" : ""),
      marks: marks.filter((mark) => mark[1] <= to).map((mark) => mark.map((at) => at - from + before.length)),
    };
  }

  function spell(original) {
    let text = "";
    const origin = [];
    for (const { 0: part, index } of original.matchAll(/[^][\p{Mn}ﾞﾟ]*/gu)) {
      text += normalise(text.slice(-1) + part).slice(text ? 1 : 0);
      while (origin.length < text.length) origin.push(index);
    }
    return { text, origin: [...origin, original.length] };
  }

  /* MetaShard */

  function readMeta(text) {
    const [others, cut, labels] = [new Map(), new Map(), new Set()];
    const meta = { fields: [], facets: {} };
    let values;
    const uncut = (cell) => {
      const parts = cell.slice(1).split("\u001f");
      const word = parts.join("");
      cut.set(word, /[=+]/.test(cell[0]) ? parts.filter((part) => word[0] === "#" || isWord(part[0])) : null);
      if (/[+-]/.test(cell[0])) labels.add(word);
      return word;
    };
    const relate = (keys, from, cells) => {
      const words = cells.map(uncut);
      for (const word of words.slice(0, keys)) {
        others.set(word, others.get(word) ?? new Set());
        words.slice(from).forEach((other) => other === word || others.get(word).add(other));
      }
    };
    const lines = {
      jirei(format, stamp, ...sizes) {
        if (format !== "1") throw failure("broken", "format " + format);
        [meta.size, meta.buckets, meta.full, meta.suggestions] = sizes.map(Number);
        meta.stamp = stamp;
      },
      rule: (name, flags, source) => (rules[name] = new RegExp(source, flags)),
      field: (cases, mean) => meta.fields.push({ cases: +cases, inverse: inverseLengths(+mean) }),
      facet: (name) => (meta.facets[name] = values = []),
      value: (id, ja, en, region) => values.push({ id, ja, en, region }),
      same: (keys, ...cells) => relate(keys, 0, cells),
      term: (keys, ...cells) => relate(keys, keys, cells),
    };
    for (const line of text.split("\n")) {
      const [first, ...cells] = line.split("\t");
      lines[first](...cells);
    }
    const sorted = [...others.keys()].sort();
    const longest = Math.max(1, ...sorted.map((word) => word.length));
    return { ...meta, synonyms: { others, cut, labels, sorted, longest } };
  }

  async function open({ base, language = "ja" }) {
    if (!globalThis.DecompressionStream) throw failure("unsupported", "DecompressionStream");
    const packed = await load(base + "meta.js", "meta");
    const bytes = await inflate(packed, Uint8Array.of(3, 0));
    const meta = readMeta(decode(bytes));
    const { size, facets, fields, stamp, synonyms } = meta;
    const fetched = {};
    /* What failed is asked for again: a share may be away for a moment. */
    const fetch = (name, read = (data) => data, ...before) =>
      (fetched[name] ??= load(`${base}${name}.js?${stamp}`, stamp + "/" + name)
        .then((data) => inflate(...before, data)).then(read)
        .catch((error) => { throw delete fetched[name] && error; }));

    const docs = unpack(await fetch("docs"));
    for (const field of fields) field.norms = docs.take(size);
    for (const value of Object.values(facets).flat()) {
      value.label = value[language] ?? value.en;
      const list = !facets.region.includes(value) && unpack(docs.take(docs.number()));
      const cases = list ? [] : facets.prefecture.flatMap((one) => (one.region === value.id ? one.cases : []));
      for (let doc = -1; list && list.more(); ) cases.push((doc += list.number() + 1));
      value.cases = [...new Set(cases)];
    }
    const lexicon = lexiconOf(fetch, meta);
    const read = readerOf(lexicon, synonyms);

    /* CaseSearcher */
    async function search({ query = "", filters = {}, sort, strict }) {
      const pieces = await read(query);
      for (const piece of strict ? pieces : []) {
        piece.near = false;
        piece.alternatives = piece.alternatives.filter((other) => other.surface === piece.typed);
      }
      const judged = await Promise.all(pieces.map((piece) => judge(piece, lexicon.scores, size)));
      const collect = (groups) => {
        const cases = new Map();
        for (let doc = 0; doc < size; doc++) {
          const kept = groups.filter((group) => group.every((list) => list[doc] >= 0));
          if (kept[0]) cases.set(doc, f(sum(kept.flat(), doc)));
        }
        return cases;
      };
      let found = collect(pieces[0] || !normalise(query).trim() ? [judged] : []);
      const relaxed = !found.size && !strict;
      if (relaxed) {
        const runs = [...new Set(pieces.map((piece) => piece.run))];
        found = collect(runs.map((run) => judged.filter((_, i) => pieces[i].run === run)));
      }

      // FacetCounter: a facet's own choices do not narrow its counts.
      const chosen = Object.keys(facets).filter((name) => filters[name]?.[0]);
      const allowed = chosen.map((name) =>
        new Set(facets[name].flatMap(({ id, cases }) => (filters[name].includes(id) ? cases : []))));
      const against = [];
      for (const doc of found.keys()) {
        against[doc] = chosen.filter((_, i) => !allowed[i].has(doc)).join();
      }
      const counts = {};
      for (const [name, values] of Object.entries(facets)) {
        counts[name] = {};
        for (const { id, cases } of values) {
          const { length } = cases.filter((doc) => against[doc] === "" || against[doc] === name);
          if (length) counts[name][id] = length;
        }
      }
      const place = /newest|title/.test(sort) && unpack(await fetch("order-" + sort));
      const places = place && Array.from({ length: size }, place.number);
      const order = [...found.keys()].filter((doc) => !against[doc]).sort((a, b) =>
        places ? places[a] - places[b] : found.get(b) - found.get(a) || a - b);
      return {
        query, pieces, order, total: order.length, relaxed: relaxed && found.size > 0, facets: counts,
        scores: order.map((doc) => found.get(doc)),
      };
    }

    const cards = (result, from, to) => Promise.all(result.order.slice(from, to).map(async (doc) => {
      // Its stream goes on where that of the meta shard ends.
      const text = decode((await fetch("case-" + doc, undefined, packed)).subarray(bytes.length));
      const [id, titles, parties, ...sentences] = text.split("\n");
      const labels = (name) =>
        facets[name].filter((value) => value.cases.includes(doc)).map((value) => value.label);
      return {
        id, title: titles.split("\t").at(language === "ja" ? 0 : -1), parties: parties.split("\t"), prefectures: labels("prefecture"),
        year: labels("year")[0], targets: labels("target"), measures: labels("measure"),
        snippet: snippetOf(result.pieces, sentences),
      };
    }));

    /* SuggestionShards */
    async function suggestions([first, second = "\0"]) {
      const bucket = (31 * first.charCodeAt(0) + second.charCodeAt(0)) % meta.suggestions;
      return decode(await fetch("suggest-" + bucket)).split("\n").map((line) => line.split("\t"));
    }

    async function suggest(typed) {
      const key = normalise(typed.slice(0, 16)).trim().slice(0, 16);
      const offers = {};
      for (const [word, kind, id, title] of key ? await suggestions(key.slice(0, 2)) : []) {
        const label = title || facets[kind]?.find((value) => value.id === id)?.label;
        if (word.startsWith(key)) offers[kind + " " + id] = { kind, id, label };
      }
      return Object.values(offers).slice(0, 8);
    }

    /* The query with a word that no case has put right. */
    async function nearMisses({ query, pieces }) {
      const offers = [];
      for (const { typed } of pieces.filter((piece) => !piece.found && piece.typed.length <= LONGEST)) {
        const words = [
          ...(await suggestions(typed[0])).map(([word]) => word), ...synonyms.sorted,
          ...[...lexicon.terms(typed).keys()].filter((word) => word[2] && word[0] === typed[0])];
        for (const word of words) {
          const apart = Math.abs(word.length - typed.length) < 3 ? distance(typed, word) : 9;
          if (apart * 2 <= Math.min(4, typed.length) && word[1]) {
            offers.push([apart, normalise(query).replace(typed, () => word)]);
          }
        }
      }
      offers.sort((a, b) => a[0] - b[0]);
      return [...new Set(offers.map(([, better]) => better))].slice(0, 3);
    }

    return { size, facets, search, cards, suggest, nearMisses };
  }

  globalThis.jirei = { open, shard: (name, text) => (arrived[name] = text) };
})();

/*
 * The page of the search. Its address is its state: changes go through go(), and show() makes the
 * page say what the address says. Nothing that was typed ever becomes HTML.
 */
(() => {
  "use strict";

  if (!document.getElementById?.("finder")) return;
  const PAGE = 10;
  const FACETS = ["region", "prefecture", "target", "measure", "year", "partyType", "figures"];
  const [box, offers, finder, facets, status, sort, choices, notes, results, more, sheets] =
    ["q", "offers", "finder", "facets", "status", "sort", "choices", "notes", "results", "more", "sheets"]
      .map((id) => document.getElementById(id));
  const [{ content: pattern }, { dataset: words }] = document.querySelectorAll("template");
  /* Stays where nothing is asked or answered. */
  const plain = [...results.children];
  const { title } = document;

  let state, shown, searcher, opening, timer, scrolling;
  let [asked, offered, typing] = [0, 0, false];

  /* Of "one|many" takes what fits the first value. */
  const say = (key, ...values) =>
    words[key].split("|").at(values[0] === 1 ? 0 : -1).replace(/\{(\d)}/g, (_, i) => values[i]);

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  const isLatin = (text) => !/[ぁ-龯]/.test(text);
  const langOf = (text) => (isLatin(text) ? "en" : "ja");

  function changed(name, ...values) {
    const next = new URLSearchParams(state);
    next.delete(name);
    values.forEach((value) => next.append(name, value));
    return next;
  }

  function go(wanted, replace) {
    const next = new URLSearchParams(["q", ...FACETS, "sort", "strict"].flatMap((name) =>
      wanted.getAll(name).filter(Boolean).map((value) => [name, value])));
    if (`${next}` !== `${state}`) {
      state = next;
      shown = PAGE;
      keep({ shown }, replace ? "replaceState" : "pushState", `${state}` ? "?" + state : location.pathname);
    }
    show();
  }

  function keep(entry, how = "replaceState", address = "") {
    try {
      history[how](entry, "", address);
    } catch {
      // Safari refuses more than a hundred in half a minute.
    }
  }

  function restore() {
    state = new URLSearchParams(location.search);
    box.value = state.get("q") ?? "";
    sort.value = state.get("sort") ?? "relevance";
    shown = history.state?.shown ?? shown ?? PAGE;
    keep({ ...history.state, shown });
    typing = false;
    close();
    show(history.state);
  }

  function toggle(name, id) {
    const ids = state.getAll(name);
    go(changed(name, ...(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id])));
  }

  const open = () => (opening ??= jirei.open({
    base: words.base, language: document.documentElement.lang,
  }).then((opened) => build((searcher = opened)), (error) => {
    opening = null;
    throw error;
  }));

  const busy = (is) => results.setAttribute("aria-busy", is);

  /** Shows what the address asks for, unless something else is asked for meanwhile. */
  async function show(entry) {
    const mine = ++asked;
    const query = state.get("q") ?? "";
    busy(true);
    try {
      await open();
      const found = await searcher.search({
        query, sort: state.get("sort"), strict: state.has("strict"),
        filters: Object.fromEntries(FACETS.map((name) => [name, state.getAll(name)])),
      });
      const cards = `${state}` && await searcher.cards(found, 0, shown);
      const better = found.pieces.every((piece) => piece.found) ? [] : await searcher.nearMisses(found);
      if (mine !== asked) return;
      const before = document.activeElement;
      finder.classList.remove("failed");
      list(cards ? cards.map(row) : plain, found.total);
      status.textContent = found.total ? say("found", found.total) : words.none;
      notes.replaceChildren(...explain(found, better));
      mark(found.facets);
      document.title = query ? say("quote", query) + " " + title : title;
      results.querySelector(`[data-case-id="${entry?.at}"] a`)?.focus({ preventScroll: true });
      if (entry?.y) scrollTo({ top: entry.y, behavior: "instant" });
      // Who pressed something that is gone now hears what came of it.
      if (!before.isConnected) status.focus({ preventScroll: true });
    } catch (error) {
      if (mine !== asked) return;
      console.error(error);
      finder.classList.add("failed");
      list(plain);
      status.textContent = words[error.reason] ?? words.broken;
      notes.replaceChildren();
    }
    busy(false);
  }

  function list(rows, total) {
    results.replaceChildren(...rows);
    if (sheets) sheets.hidden = rows !== plain;
    const left = total - rows.length;
    more.hidden = rows === plain || !left;
    more.textContent = say("more", Math.min(PAGE, left));
  }

  function row({ id, title, parties, prefectures, year, targets, measures, snippet: { text, marks } }) {
    const item = pattern.firstChild.cloneNode(true);
    const [link, names, snippet, facts] = item.querySelectorAll("a, p, ul");
    item.dataset.caseId = id;
    link.href = id + ".html";
    link.append(title);
    names.append(parties.join(words.separator));
    let at = 0;
    for (const [from, to] of marks) {
      snippet.append(text.slice(at, from), make("mark", {}, text.slice(from, to)));
      at = to;
    }
    snippet.append(text.slice(at));
    for (const part of [link, snippet]) part.lang = langOf(part.textContent);
    const add = (kind, labels) => facts.append(...labels.filter(Boolean)
      .map((label) => make("li", { className: "chip chip-" + kind }, label)));
    add("place", [prefectures.join(words.comma)]);
    add("year", [year]);
    add("target", targets);
    add("measure", measures);
    return item;
  }

  function explain({ total, relaxed, pieces }, better) {
    const lines = [];
    const line = (...parts) => lines.push(make("p", {}, ...parts));
    const link = (label, name, value) => make("a", { href: "?" + changed(name, value) }, label);
    if (relaxed) line(words.relaxed);
    for (const { typed, found, near, others } of pieces) {
      // Nobody need be told of longer forms, nor in Japanese of English ones.
      const telling = others.filter((word) => !word.includes(typed) && (isLatin(typed) || !isLatin(word)));
      if (!found) line(say("notFound", typed));
      else if (telling[0]) {
        line(say(near ? "near" : "others", typed, telling.map((word) => say("quote", word)).join(words.comma)));
      }
    }
    if (state.has("strict")) line(words.strictNow, link(words.loose, "strict", ""));
    else if (relaxed || pieces.some((piece) => piece.others[0])) line(link(words.strict, "strict", 1));
    if (better[0]) line(words.nearMisses, ...better.map((query) => link(query, "q", query)));
    if (!total) line(words.try);
    return lines;
  }

  const options = [];

  function option(name, { id, label }, ...inner) {
    const input = make("input", { type: "checkbox", name, value: id });
    const count = make("span", { className: "count" });
    options.push({ name, id, label, input, count });
    return make("li", {}, make("label", {}, input, make("span", {}, label), count), ...inner);
  }

  function build({ facets: { region, prefecture, ...others } }) {
    const group = (name, items) =>
      facets.append(make("fieldset", {}, make("legend", {}, words[name]), make("ul", {}, ...items)));
    group("place", region.map((block) => option("region", block, make("ul", {}, ...prefecture
      .filter((one) => one.region === block.id).map((one) => option("prefecture", one))))));
    Object.entries(others).forEach(([name, values]) => group(name, values.map((one) => option(name, one))));
  }

  /** Shows what is chosen and what a click would give. The style hides what is disabled. */
  function mark(counts) {
    for (const { name, id, input, count } of options) {
      const number = counts[name][id] ?? 0;
      input.checked = state.getAll(name).includes(id);
      input.disabled = !number && !input.checked;
      count.textContent = say("count", number);
    }
    const chip = (className, label, onclick) =>
      make("li", {}, make("button", { type: "button", className, onclick }, label));
    const chips = FACETS.flatMap((name) => state.getAll(name).map((id) => {
      const { label } = options.find((one) => one.name === name && one.id === id) ?? { label: id };
      const item = chip("choice", label, () => toggle(name, id));
      item.firstChild.setAttribute("aria-label", say("remove", label));
      return item;
    }));
    if (chips[0]) {
      chips.push(chip("clear", words.clear, () =>
        go(new URLSearchParams([...state].filter(([name]) => !FACETS.includes(name))))));
    }
    choices.replaceChildren(...chips);
    choices.hidden = !chips[0];
  }

  const active = () => offers.querySelector("[aria-selected=true]");

  function close(...items) {
    offered++;
    offers.replaceChildren(...items);
    offers.hidden = !items[0];
    activate();
  }

  function activate(offer) {
    for (const one of offers.children) one.setAttribute("aria-selected", one === offer);
    box.setAttribute("aria-expanded", !offers.hidden);
    box.setAttribute("aria-activedescendant", offer?.id ?? "");
    offer?.scrollIntoView({ block: "nearest" });
  }

  async function suggest() {
    const mine = ++offered;
    const found = await open().then(() => searcher.suggest(box.value)).catch(() => []);
    if (mine !== offered || document.activeElement !== box) return;
    close(...found.map((offer, i) => {
      const item = make("li", { id: "offer-" + i, onclick: () => choose(offer) },
        make("span", { lang: langOf(offer.label) }, offer.label), make("span", { className: "kind" }, words[offer.kind]));
      item.setAttribute("role", "option");
      return item;
    }));
  }

  function choose({ kind, id, label }) {
    close();
    clearTimeout(timer);
    typing = false;
    if (kind === "case") location.href = id + ".html";
    else {
      const next = changed(kind, ...new Set([...state.getAll(kind), id]));
      box.value = kind === "place" ? label : "";
      next.set("q", box.value);
      go(next);
    }
  }

  /** Typing in one go is one step back. */
  function ask() {
    clearTimeout(timer);
    go(changed("q", box.value.trim()), typing);
  }

  function settle() {
    close();
    ask();
    typing = false;
  }

  function type() {
    busy(true);
    clearTimeout(timer);
    timer = setTimeout(() => {
      ask();
      typing = true;
      suggest();
    }, 120);
  }

  function press(event) {
    const { key } = event;
    const by = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (event.isComposing) return;
    if (by) {
      // One step beyond either end of the suggestions none of them is chosen.
      const stops = offers.hidden ? [box, ...results.querySelectorAll("h3 a"), more] : [undefined, ...offers.children];
      const at = stops.indexOf(offers.hidden ? document.activeElement : active() ?? undefined);
      if (at < 0) return;
      if (offers.hidden) stops[at + by]?.focus();
      else activate(stops.at((at + by) % stops.length));
    } else if (key === "Enter" && active()) {
      active().click();
    } else if (key === "Escape") {
      if (active()) close();
      else {
        box.value = "";
        box.focus();
        settle();
      }
    } else return;
    event.preventDefault();
  }

  const on = (target, type, listener) => target.addEventListener(type, listener);
  on(box, "input", (event) => event.isComposing || type());
  on(box, "compositionend", type);
  on(box, "change", () => (typing = false));
  on(box, "blur", () => close());
  on(box, "keydown", press);
  on(finder, "keydown", press);
  on(box.form, "submit", (event) => {
    event.preventDefault();
    settle();
  });
  // The box keeps the focus while a suggestion is pressed.
  on(offers, "mousedown", (event) => event.preventDefault());
  on(facets, "change", ({ target }) => toggle(target.name, target.value));
  on(sort, "change", () => go(changed("sort", sort.selectedIndex ? sort.value : "")));
  on(notes, "click", (event) => {
    const { search } = event.target;
    if (!search || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const next = new URLSearchParams(search);
    box.value = next.get("q") ?? "";
    go(next);
  });
  on(more, "click", async () => {
    const first = shown;
    keep({ shown: (shown += PAGE), y: scrollY });
    await show();
    results.children[first]?.querySelector("a").focus();
  });

  on(results, "click", ({ target }) => {
    clearTimeout(scrolling);
    if (target.closest("a")) keep({ shown, y: scrollY, at: target.closest("li").dataset.caseId });
  });
  on(window, "scroll", () => {
    clearTimeout(scrolling);
    scrolling = setTimeout(() => keep({ shown, y: scrollY }), 150);
  });
  on(window, "popstate", restore);
  history.scrollRestoration = "manual";

  box.setAttribute("role", "combobox");
  facets.open = matchMedia("(min-width: 62rem)").matches;
  restore();
})();
