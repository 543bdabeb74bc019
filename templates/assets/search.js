/*
 * Answers queries from the shards beside the Lucene index as Jirei's command line does, bit for bit.
 *
 *   const searcher = await jirei.open({ base: "../search/shards/", language: "ja" });
 *   const result = await searcher.search({ query: "託児", filters: { region: ["kinki"] } });
 *   const cards = await searcher.cards(result, 0, 10);
 *
 * A promise may reject with an Error whose reason is "unsupported", "missing" or "broken".
 */
(() => {
  "use strict";

  const failure = (reason, what) => Object.assign(new Error(reason + ": " + what), { reason });

  /* ---- Shards: scripts that call jirei.shard, since nothing else loads from a folder ---- */

  const arrived = {};

  const load = (url, name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.onload = () =>
        name in arrived ? resolve(Uint8Array.from(atob(arrived[name]), (c) => c.charCodeAt(0)))
          : reject(failure("broken", url));
      script.onerror = () => reject(failure("missing", url));
      script.src = url;
      document.head.append(script);
    });

  const inflate = (...parts) =>
    new Response(new Blob(parts).stream().pipeThrough(new DecompressionStream("deflate-raw")))
      .arrayBuffer()
      .then((buffer) => new Uint8Array(buffer), (e) => { throw failure("broken", e.message); });

  const decode = (bytes) => new TextDecoder().decode(bytes);

  /** Reads numbers of seven bits a byte, the lowest first. */
  function unpack(bytes) {
    let at = 0;
    const number = (shift = 0) => {
      const byte = bytes[at++];
      return byte > 127 ? (byte & 127) << shift | number(shift + 7) : byte << shift;
    };
    return { number, more: () => at < bytes.length, take: (size) => bytes.subarray(at, (at += size)) };
  }

  /* ---- Characters: the twin of Normaliser, Grams and Kana ---- */

  const DASH = /(?<=[\u30a1-\u30fa\u30fc])[-\u2010-\u2015\u2212\u2500](?![-\u2010-\u2015\u2212\u2500a-z0-9])/g;
  const normalise = (text) =>
    text.normalize("NFKC").toLowerCase().normalize("NFKC")
      .replace(DASH, "ー").replace(/[\u301c\u223c\u02dc]/g, "~");

  const [NONE, LATIN, CJK] = [0, 1, 2];
  const kind = (c) => (!/[\p{L}\p{Nd}\ud800-\udfff]/u.test(c) ? NONE : c < "\u2e80" ? LATIN : CJK);
  const isLatin = (c) => kind(c) === LATIN;
  const insideLatin = (text, at) => isLatin(text[at - 1] ?? "") && isLatin(text[at] ?? "");
  const shift = (text, letters, by) =>
    text.replace(letters, (c) => String.fromCharCode(c.charCodeAt(0) + by));

  /** 500人就労 gives 500, 人就, 就労; a lone character counts only where nothing else does. */
  function gramsOf(text) {
    const grams = [];
    for (let at = 0, end; at < text.length; at = end) {
      for (end = at + 1; end < text.length && kind(text[end]) === kind(text[at]); ) end++;
      const letters = isLatin(text[at]) ? [text.slice(at, end)] : Array.from(text.slice(at, end));
      if (kind(text[at]) && !letters[1]) grams.push(letters[0]);
      else if (kind(text[at])) letters.slice(1).forEach((c, i) => grams.push(letters[i] + c));
    }
    const telling = grams.filter((gram) => gram.length > 1 || isLatin(gram));
    return telling.length ? telling : grams;
  }

  /** Letters to insert, drop or change (Levenshtein). */
  function distance(a, b) {
    let row = Array.from(" " + b, (_, j) => j);
    for (const [i, c] of [...a].entries()) {
      const next = [i + 1];
      [...b].forEach((d, j) => next.push(Math.min(row[j] + (c !== d), row[j + 1] + 1, next[j] + 1)));
      row = next;
    }
    return row.at(-1);
  }

  /* ---- The lexicon, loaded bucket by bucket as words are asked for ---- */

  const [WORDS, GRAMS, READINGS] = [0, 1, 2];
  const LONGEST = 24;
  const CHUNK = 2048;
  const f = Math.fround;

  function lexiconOf(fetch, { buckets, size }, fields) {
    const loaded = new Map();
    const wanted = new Set();
    const terms = (term) => loaded.get(term.charCodeAt(0) % buckets);
    const want = (term) => terms(term) || wanted.add(term.charCodeAt(0) % buckets);
    /** Undefined for an unknown word, and for one whose bucket has yet to come. */
    const find = (field, term) => (want(term), terms(term)?.get(term)?.[field]);

    /** Loads what was asked for in vain. */
    async function loadWanted() {
      await Promise.all([...wanted].map(async (number) => {
        loaded.set(number, parse(number, unpack(await fetch("terms-" + number))));
      }));
      wanted.clear();
    }

    function parse(number, bytes) {
      let [chunk, offset] = [0, 0];
      return new Map(decode(bytes.take(bytes.number())).split("\n").map((term) => {
        const mask = bytes.number();
        return [term, fields.map((_, field) => {
          if (!(mask >> field & 1)) return;
          const [cases, length] = [bytes.number(), bytes.number()];
          // Long postings follow each other in chunks.
          if (length <= LONGEST) return { cases, bytes: bytes.take(length) };
          if (offset >= CHUNK) [chunk, offset] = [chunk + 1, 0];
          offset += length;
          return { cases, chunk: `postings-${number}-${chunk}`, from: offset - length, to: offset };
        })];
      }));
    }

    /** What a term counts for every case, 0 where it is not: the floats of BM25Similarity. */
    async function score(field, term) {
      const posting = find(field, term);
      if (!posting || posting.scores) return;
      const list = unpack(posting.bytes ?? (await fetch(posting.chunk)).subarray(posting.from, posting.to));
      const all = fields[field];
      const weight = f(Math.log(1 + (all.cases - posting.cases + 0.5) / (posting.cases + 0.5)));
      posting.scores = new Float32Array(size);
      for (let doc = -1; list.more(); ) {
        const next = list.number();
        doc += (next >> 1) + 1;
        const count = next & 1 || list.number();
        posting.scores[doc] = weight - f(weight / f(1 + f(count * all.inverse[all.norms[doc]])));
      }
    }

    function longestAt(field, text, from) {
      let length = Math.min(LONGEST, text.length - from);
      if (isLatin(text[from])) for (length = 1; insideLatin(text, from + length); ) length++;
      const least = isLatin(text[from]) ? length : 1;
      while (length >= least && !find(field, text.substr(from, length))) length--;
      return length < least ? 0 : length;
    }

    /** The text as known words from left to right; null where a part is unknown. */
    function segment(field, text) {
      const words = [];
      for (let at = 0; at < text.length; at++) {
        if (!kind(text[at])) continue;
        const length = longestAt(field, text, at);
        if (!length) return null;
        words.push(text.substr(at, length));
        at += length - 1;
      }
      return words.length ? words : null;
    }

    return { wanted, want, find, terms, loadWanted, score, longestAt, segment };
  }

  /** BM25 for every length that Lucene's SmallFloat keeps in one byte, k1 1.2 and b 0.75. */
  const inverseLengths = (mean) => Array.from({ length: 256 }, (_, norm) => {
    const bits = norm - 24;
    const length = bits < 8 ? norm : 24 + (8 + bits % 8) * 2 ** ((bits >> 3) - 1);
    return f(1 / f(f(1.2) * f(0.25 + f(f(0.75 * f(length)) / f(mean)))));
  });

  /* ---- The query: the twin of QueryReader and PieceReader ---- */

  const token = (word, weight, surface = "") =>
    ({ field: WORDS, words: [word], adjacent: [], surface, weight });
  const isLone = (c = "") => c.length === 1 && kind(c) === CJK && (c < "ぁ" || c > "ん");

  /** The bigrams that join a lone character of the words to its neighbours. */
  function adjacentOf(text, words) {
    const grams = new Set();
    let at = 0;
    for (const word of words) {
      at = text.indexOf(word, at);
      for (const i of words.length > 1 && isLone(word) ? [at - 1, at] : []) {
        if (isLone(text[i]) && isLone(text[i + 1])) grams.add(text.substr(i, 2));
      }
      at += word.length;
    }
    return [...grams];
  }

  function isNear(typed, word) {
    const most = typed.length >= 8 && isLatin(typed[0]) ? 2 : 1;
    return word.length >= 4 && Math.abs(typed.length - word.length) <= most && distance(typed, word) <= most;
  }

  function readerOf(lexicon, { others, cut, labels, sorted, longest }) {
    const { find, segment, longestAt } = lexicon;

    async function read(query) {
      const text = normalise(query.slice(0, 400));
      for (const c of text) if (kind(c[0])) lexicon.want(c);
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
      /* What stands open up to here, cut where particles join words. */
      const close = (end) => {
        const part = text.slice(open, Math.max(open, end));
        const inner = part.replace(rules.leading, "");
        const core = inner.replace(rules.trailing, "");
        run += inner.length < part.length;
        core.split(rules.between).forEach((word, i) => {
          run += i > 0;
          if (word) put(word, piece);
        });
        run += core.length < inner.length;
      };
      for (let at = 0; at < text.length; ) {
        const begins = kind(text[at]) && !insideLatin(text, at);
        const year = begins && yearAt(text, at);
        const known = begins && !year ? synonymAt(text, at) : 0;
        const word = kind(text[at]) && longestAt(WORDS, text, at);
        if (year) {
          close(at);
          put(text.slice(at, year.end), (run, typed) => ofYear(run, typed, year.year));
          open = at = year.end;
        } else if (known && known >= word) {
          close(at);
          put(text.substr(at, known), piece);
          open = at += known;
        } else if (kind(text[at])) {
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
      return (telling.length ? telling : all).slice(0, 24);
    }

    /** The longest synonym that starts here and ends at no place inside a word. */
    function synonymAt(text, from) {
      let length = Math.min(longest, text.length - from);
      while (length > 1 && !(others.has(text.substr(from, length)) && !insideLatin(text, from + length))) {
        length--;
      }
      return length > 1 ? length : 0;
    }

    function yearAt(text, at) {
      rules.year.lastIndex = at;
      const [whole, era, of, full] = rules.year.exec(text) ?? [];
      if (!whole || +of === 0) return null;
      const before = { 令: 2018, r: 2018, 平: 1988, h: 1988 }[era?.[0]] ?? 1925;
      return { end: at + whole.length, year: +(full ?? before + (+of || 1)) };
    }

    const ofYear = (run, typed, year) => ({
      run, typed, wordMeans: true, grams: [],
      alternatives: [token("#years:" + year, 1, typed), token("#year:" + year, 0.5, typed)]
        .filter((other) => find(WORDS, other.words[0])),
    });

    function piece(run, typed) {
      const alternatives = [];
      const isKana = rules.kana.test(typed);
      addWords(typed, wordsOf(typed), 1, alternatives);
      const known = alternatives[0]?.words.length === 1;
      if (!alternatives.length && isKana) {
        const katakana = shift(typed, /[ぁ-ゖ]/g, 96);
        addReadings(typed, katakana, alternatives);
        const other = !alternatives.length && katakana !== typed && piece(run, katakana);
        if (other && other.alternatives.length) return other;
      }
      addOthers(typed, 0.8, 0.6, alternatives);
      const wordMeans = known || (typed.length < 5 && isKana);
      let grams = gramsOf(typed);
      if (!grams.every((gram) => find(GRAMS, gram))) grams = [];
      const hopeless = !alternatives.length && (wordMeans || !grams.length);
      // While buckets are on their way everything looks hopeless.
      const near = hopeless && !lexicon.wanted.size && rules.spelled.test(typed);
      if (near) addNearSpellings(typed, alternatives);
      return { run, typed, wordMeans, grams, alternatives, near };
    }

    function wordsOf(text) {
      const words = segment(WORDS, text);
      // Single hiragana are endings and particles: たくじ is not た, く and じ.
      const crumbs = words?.[1] && rules.hiragana.test(text) && words.some((word) => word.length === 1);
      return words && !crumbs && adjacentOf(text, words).every((gram) => find(GRAMS, gram)) ? words : null;
    }

    function addWords(surface, words, weight, alternatives) {
      if (!words) return;
      // Many words would add up to more than the one that was typed.
      const fair = weight * Math.min(1, (alternatives[0] ?? { words }).words.length / words.length);
      const adjacent = adjacentOf(surface, words);
      alternatives.push({ field: WORDS, words, adjacent, surface, weight: fair });
    }

    /** Synonyms, and the token of a term where its label is meant or nothing else is there. */
    function addOthers(word, weight, tokenWeight, alternatives, always) {
      for (const other of others.get(word) ?? []) {
        if (other[0] !== "#") addWords(other, cut.get(other), weight, alternatives);
        else if (cut.get(other) && (labels.has(word) || (!always && !alternatives.length))) {
          alternatives.push(token(other, tokenWeight));
        }
      }
    }

    function addReadings(typed, katakana, alternatives) {
      const hiragana = shift(typed, /[ァ-ヶ]/g, -96);
      for (const other of [hiragana, katakana]) {
        if (other !== typed && find(WORDS, other)) alternatives.push(token(other, 1, other));
      }
      // しょうがいしゃ is しょうがい and しゃ; single kana would read anything into anything.
      const words = segment(READINGS, hiragana);
      if (words?.every((word) => word.length > 1)) {
        alternatives.push({ field: READINGS, words, adjacent: [], surface: "", weight: 1 });
      }
    }

    /** One letter wrong in kana or Latin letters. Never in Chinese characters: 豊田 is not 豊明. */
    function addNearSpellings(typed, alternatives) {
      for (const word of sorted.filter((word) => isNear(typed, word))) {
        addOthers(word, 0.5, 0.5, alternatives, true);
        addWords(word, cut.get(word), 0.5, alternatives);
      }
      for (const [word, postings] of lexicon.terms(typed)) {
        if (postings[WORDS] && word[0] === typed[0] && isNear(typed, word)) {
          alternatives.push(token(word, 0.5, word));
        }
      }
    }

    return read;
  }

  /* ---- Evaluation: the twin of Evaluator ---- */

  const has = (lists, doc) => lists.every((scores) => scores?.[doc] > 0);
  const sum = (lists, doc) => lists.reduce((total, scores) => total + (scores?.[doc] ?? 0), 0);

  /** What a piece counts for each case, -1 where it does not accept it. */
  function judge(piece, scores, size) {
    const grams = scores(GRAMS, piece.grams);
    const alternatives = piece.alternatives.map((other) => ({
      ...other, own: other.surface === piece.typed, words: scores(other.field, other.words),
      adjacent: scores(GRAMS, other.adjacent),
    }));
    piece.used = new Set();
    return Array.from({ length: size }, (_, doc) => {
      const ofGrams = 0.5 * sum(grams, doc);
      let accepts = !piece.wordMeans && grams.length && has(grams, doc);
      let best = alternatives.length ? 0 : f(ofGrams);
      for (const { words, adjacent, surface, weight, own } of alternatives) {
        if (has(words, doc) && has(adjacent, doc)) {
          accepts = true;
          piece.used.add(surface);
        }
        best = Math.max(best, f(weight * (sum(words, doc) + (own ? ofGrams : 0))));
      }
      piece.found ||= accepts;
      return accepts ? best : -1;
    });
  }

  /* ---- Snippets: the twin of Snippets and Spelling ---- */

  function snippetOf(pieces, sentences) {
    const surfaces = pieces.map(({ typed, alternatives }) => [typed,
      ...alternatives.flatMap(({ surface, words }) => (surface ? [surface, ...words] : []))]
      .filter((word) => word[0] !== "#"));
    const longest = (words, text) =>
      words.reduce((best, word) => (word.length > best.length && text.includes(word) ? word : best), "");
    // The typed word itself explains a hit better than a synonym.
    const points = (text) => sum(surfaces.map((words) => {
      const length = longest(words, text).length;
      return [(length && 20 + length) + (text.includes(words[0]) ? 40 : 0)];
    }), 0);
    let [best, most] = [sentences[0] ?? "", 0];
    for (const sentence of sentences) {
      const now = points(normalise(sentence));
      if (now > most) [best, most] = [sentence, now];
    }
    const { text, origin } = spell(best);
    const marks = [];
    for (const word of surfaces.map((words) => longest(words, text)).filter(Boolean)) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        let end = at + word.length;
        // A span that ends inside an expansion (㎏ is kg) takes the whole character.
        while (end < text.length && origin[end] === origin[end - 1]) end++;
        marks.push([origin[at], origin[end]]);
      }
    }
    marks.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    let last = 0;
    return cutAround(best, marks.filter(([from, to]) => from >= last && (last = to)));
  }

  function cutAround(text, marks) {
    const whole = (at) => (/[\udc00-\udfff]/.test(text[at] ?? "") ? at - 1 : at);
    const from = whole(text.length <= 110 ? 0 : Math.max(0, (marks[0]?.[0] ?? 0) - 30));
    const to = whole(Math.min(text.length, from + 110));
    const by = (from > 0) - from;
    return {
      text: (from > 0 ? "…" : "") + text.slice(from, to) + (to < text.length ? "…" : ""),
      marks: marks.filter((mark) => mark[1] <= to).map((mark) => mark.map((at) => at + by)),
    };
  }

  /** A text in normalised spelling, with where each of its characters came from. */
  function spell(original) {
    let text = "";
    const origin = [];
    // A voiced mark belongs to the half-width kana before it: ﾊﾞ is one character.
    for (const { 0: part, index } of original.matchAll(/[^][\p{Mn}ﾞﾟ]*/gu)) {
      // Dashes become ー only after katakana, so each part is read with the character before it.
      text += normalise(text.slice(-1) + part).slice(text ? 1 : 0);
      while (origin.length < text.length) origin.push(index);
    }
    return { text, origin: [...origin, original.length] };
  }

  /* ---- The meta shard: lines of cells, the first of which says what the line is ---- */

  function readMeta(text) {
    const synonyms = { others: new Map(), cut: new Map(), labels: new Set(), longest: 1 };
    const meta = { fields: [], facets: {}, synonyms };
    let values;
    /* Words come cut into those of the index, or marked as unknown to it. */
    const uncut = (cell) => {
      const parts = cell.slice(1).split("\u001f");
      const word = parts.join("");
      const known = word[0] === "#" ? parts : parts.filter((part) => kind(part[0] ?? ""));
      synonyms.cut.set(word, cell[0] === "=" ? known : null);
      return word;
    };
    const add = (word, other) => {
      if (!word || word === other) return;
      synonyms.others.set(word, (synonyms.others.get(word) ?? new Set()).add(other));
      synonyms.longest = Math.max(synonyms.longest, word.length);
    };
    const kinds = {
      jirei: (format, stamp, ...sizes) => {
        if (format !== "1") throw failure("broken", "format " + format);
        meta.stamp = stamp;
        [meta.size, meta.buckets, meta.suggestions] = sizes.map(Number);
      },
      rule: (name, flags, source) => (rules[name] = new RegExp(source, flags)),
      field: (cases, mean) => meta.fields.push({ cases: +cases, inverse: inverseLengths(+mean) }),
      facet: (name) => (meta.facets[name] = values = []),
      value: (id, ja, en, region) => values.push({ id, ja, en, region }),
      same: (...cells) => {
        const bound = cells.indexOf(">");
        const same = cells.slice(0, bound).map(uncut);
        const narrower = cells.slice(bound + 1).map(uncut);
        same.forEach((word) => [...same, ...narrower].forEach((other) => add(word, other)));
      },
      term: (target, ...cells) => {
        target = uncut(target);
        for (const cell of cells) {
          const word = uncut(cell.slice(1));
          if (cell[0] === "+") synonyms.labels.add(word);
          add(word, target);
        }
      },
    };
    for (const line of text.split("\n")) {
      const [first, ...cells] = line.split("\t");
      kinds[first](...cells);
    }
    synonyms.sorted = [...synonyms.others.keys()].sort();
    return meta;
  }

  /** Patterns to read queries with, from the meta shard: the very ones of QueryRules. */
  const rules = {};

  async function open({ base, language = "ja" }) {
    if (!globalThis.DecompressionStream) throw failure("unsupported", "DecompressionStream");
    const packed = await load(base + "meta.js", "meta");
    const bytes = await inflate(packed, Uint8Array.of(3, 0));
    const meta = readMeta(decode(bytes));
    const fetched = new Map();
    /** A case goes on where the meta shard ends, so that words of both cost next to nothing. */
    const fetch = (name, before) => {
      if (!fetched.has(name)) {
        const loading = load(`${base}${name}.js?${meta.stamp}`, meta.stamp + "/" + name)
          .then((data) => (before ? inflate(before, data) : inflate(data)));
        // What failed may be asked for again: a share may have been away for a moment.
        loading.catch(() => fetched.delete(name));
        fetched.set(name, loading);
      }
      return fetched.get(name);
    };

    const { size, facets, fields } = meta;
    const docs = unpack(await fetch("docs"));
    for (const field of fields) field.norms = docs.take(size);
    for (const value of Object.values(facets).flat()) {
      const list = unpack(docs.take(docs.number()));
      value.label = value[language] ?? value.en;
      value.cases = [];
      for (let doc = -1; list.more(); ) value.cases.push((doc += list.number() + 1));
    }
    const lexicon = lexiconOf(fetch, meta, fields);
    const read = readerOf(lexicon, meta.synonyms);
    const scores = (field, words) => words.map((word) => lexicon.find(field, word)?.scores);

    /** Finds cases, all of them for a blank query; "strict" takes the words as they were typed. */
    async function search({ query = "", filters = {}, sort, strict }) {
      const pieces = (await read(query)).map((piece) => (!strict ? piece : {
        ...piece, near: false, alternatives: piece.alternatives.filter((other) => other.surface === piece.typed),
      }));
      const terms = pieces.flatMap(({ grams, alternatives }) => [
        ...grams.map((gram) => [GRAMS, gram]),
        ...alternatives.flatMap(({ field, words, adjacent }) => [
          ...words.map((word) => [field, word]), ...adjacent.map((gram) => [GRAMS, gram])]),
      ]);
      terms.forEach(([, term]) => lexicon.want(term));
      await lexicon.loadWanted();
      await Promise.all(terms.map((term) => lexicon.score(...term)));
      const judged = pieces.map((piece) => judge(piece, scores, size));
      /* Cases that all pieces of some group accept. */
      const collect = (groups) => {
        const cases = new Map();
        for (let doc = 0; doc < size; doc++) {
          const kept = groups.filter((group) => group.every((list) => list[doc] >= 0)).flat();
          if (kept.length || !pieces.length) cases.set(doc, f(sum(kept, doc)));
        }
        return cases;
      };
      let found = pieces.length || !normalise(query).trim() ? collect([judged]) : new Map();
      // Where no case has all words, some run of them: 名古屋大学 is never given up for 名古屋.
      const relaxed = !strict && !found.size && pieces.some((piece) => piece.found);
      if (relaxed) {
        const runs = [...new Set(pieces.map((piece) => piece.run))];
        found = collect(runs.map((run) => judged.filter((_, i) => pieces[i].run === run)));
      }

      // Any of a facet, all of several; a facet's own choices do not narrow its counts.
      const chosen = Object.entries(filters).filter(([name, ids]) => facets[name] && ids.length)
        .map(([name, ids]) => [name, new Set(facets[name].flatMap(({ id, cases }) => (ids.includes(id) ? cases : [])))]);
      const left = (except) => {
        const bits = chosen.filter(([name]) => name !== except).map(([, cases]) => cases);
        return [...found.keys()].filter((doc) => bits.every((cases) => cases.has(doc)));
      };
      const counts = {};
      for (const [name, values] of Object.entries(facets)) {
        const cases = new Uint8Array(size);
        for (const doc of left(name)) cases[doc] = 1;
        counts[name] = {};
        for (const value of values) {
          let count = 0;
          for (const doc of value.cases) count += cases[doc];
          if (count) counts[name][value.id] = count;
        }
      }
      const ranks = await ranksOf(sort);
      const order = left().sort(ranks ? (a, b) => ranks[a] - ranks[b]
        : (a, b) => found.get(b) - found.get(a) || a - b);
      return {
        query, order, total: order.length, relaxed: relaxed && found.size > 0, facets: counts, scores: order.map((doc) => found.get(doc)),
        pieces: pieces.map((piece) => ({
          ...piece, found: !!piece.found, near: !!piece.near,
          others: [...new Set(piece.alternatives.map((other) => other.surface))]
            .filter((word) => word && word !== piece.typed && piece.used.has(word)),
        })),
      };
    }

    async function ranksOf(sort) {
      const at = ["newest", "title"].indexOf(sort);
      if (at < 0) return null;
      const list = unpack(await fetch("order"));
      return Array.from({ length: size * 2 }, () => list.number()).slice(at * size);
    }

    /** What to show of the results from one place to before another. */
    const cards = (result, from, to) => Promise.all(result.order.slice(from, to).map(async (doc) => {
      const text = decode((await fetch("case-" + doc, packed)).subarray(bytes.length));
      const [id, title, parties, ...sentences] = text.split("\n");
      const labels = (name) =>
        facets[name].filter((value) => value.cases.includes(doc)).map((value) => value.label);
      return {
        id, title, parties: parties.split("\t"), prefectures: labels("prefecture"),
        year: labels("year")[0], targets: labels("target"), measures: labels("measure"),
        snippet: snippetOf(result.pieces, sentences),
      };
    }));

    /** Lines of key, kind, id and label for words that begin with one or two characters. */
    async function suggestions([first, second = "\0"]) {
      const bucket = (31 * first.charCodeAt(0) + second.charCodeAt(0)) % meta.suggestions;
      return decode(await fetch("suggest-" + bucket)).split("\n").map((line) => line.split("\t"));
    }

    /** Up to eight terms, places and titles that begin with what was typed, in any writing. */
    async function suggest(typed) {
      const key = normalise(typed.slice(0, 16)).trim().slice(0, 16);
      const offers = new Map();
      for (const [word, kind, id, title] of key ? await suggestions(key.slice(0, 2)) : []) {
        const label = title || facets[kind]?.find((value) => value.id === id)?.label;
        if (word.startsWith(key)) offers.set(kind + id, { kind, id, label });
      }
      return [...offers.values()].slice(0, 8);
    }

    /** The query with a word that no case has put right: up to three, the nearest first. */
    async function nearMisses({ query, pieces }) {
      const offers = [];
      for (const { typed } of pieces.filter(({ typed, found }) => !found && typed.length <= LONGEST)) {
        const words = new Set([
          ...(await suggestions(typed[0])).map(([word]) => word), ...meta.synonyms.sorted,
          ...[...lexicon.terms(typed).keys()].filter((word) => word.length > 2 && word[0] === typed[0])]);
        for (const word of words) {
          const apart = Math.abs(word.length - typed.length) < 3 ? distance(typed, word) : 9;
          if (apart * 2 <= Math.min(4, typed.length) && word.length > 1) {
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
