/*
 * Words as checks compare them; the twin of org.jirei.language.Normaliser, and of how the content
 * is read: org.jirei.content.JapaneseLines and Nearest.
 */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  const LONG_VOWEL_DASH =
    /(?<=[\u30a1-\u30fa\u30fc])[-\u2010-\u2015\u2212\u2500](?![-\u2010-\u2015\u2212\u2500a-z0-9])/g;

  form.normalise = (words) =>
    words.normalize("NFKC").toLowerCase().normalize("NFKC")
      .replace(LONG_VOWEL_DASH, "ー").replace(/[\u301c\u223c\u02dc]/g, "~");

  /*
   * Lines broken for the width of a page: Japanese takes no space there, Latin words take one; the
   * items of a list stay lines.
   */

  const isWide = (character) => character.codePointAt(0) >= 0x2010 && !/\p{Script=Hangul}/u.test(character);

  function between(before, after) {
    const last = Array.from(before).at(-1);
    return form.startsItem(last, after) ? "\n" : isWide(last) || isWide(Array.from(after)[0]) ? "" : " ";
  }

  const trim = (line) => line.replace(/^[\0- ]+|[\0- ]+$/g, "");

  form.join = (text) => {
    let joined = "";
    let paragraph = false;
    for (const line of text.split("\n")) {
      const words = trim(line);
      if (!words) {
        paragraph = true;
        continue;
      }
      if (joined) joined += paragraph ? "\n" : between(joined, words);
      joined += words;
      paragraph = false;
    }
    return joined;
  };

  /* Which known name a misspelt one was meant to be; empty where none is near. */

  const fold = (name) => form.normalise(name).replaceAll("_", "-").replaceAll(" ", "").trim();

  function distance(a, b, limit) {
    if (a.length > 64 || Math.abs(a.length - b.length) >= limit) return limit;
    const cost = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
    for (let i = 0; i <= a.length; i++) {
      for (let j = 0; j <= b.length; j++) {
        if (!i || !j) {
          cost[i][j] = i + j;
          continue;
        }
        const change = a[i - 1] === b[j - 1] ? 0 : 1;
        let least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[a.length][b.length];
  }

  form.nearest = (written, known) => {
    const wanted = fold(written);
    let best = "";
    let fewest = Math.max(1, Math.trunc(wanted.length / 3)) + 1;
    for (const name of known) {
      const changes = distance(wanted, fold(name), fewest);
      if (changes < fewest) [best, fewest] = [name, changes];
    }
    return best;
  };

  /* The id of the term whose id or other name is meant; each term is a list of names, its id first. */
  form.nearestTerm = (written, terms) => {
    const wanted = fold(written);
    const meant = terms.find(([, ...names]) => names.some((name) => fold(name) === wanted));
    return meant ? meant[0] : form.nearest(written, terms.map(([id]) => id));
  };
})();
