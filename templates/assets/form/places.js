/*
 * Places by code, name and reading; the twin of org.jirei.vocabulary.Areas, of
 * org.jirei.content.AreaCodes and of org.jirei.language.Romaji.
 */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  let table;

  /* Read when first asked for: the form can be used before. */
  function all() {
    if (!table) {
      table = new Map();
      for (const line of (form.areas ?? "").split("\n")) {
        const [code, name, kana, parent] = line.split(",");
        if (code) table.set(code, { code, name, kana, parent });
      }
      const prefectures = new Map([...table.values()].filter(({ code }) => /^\d\d000/.test(code))
        .map((area) => [area.code.slice(0, 2), area]));
      for (const area of table.values()) {
        const prefecture = prefectures.get(area.code.slice(0, 2));
        if (prefecture !== area) area.parent ??= prefecture.code;
      }
    }
    return table;
  }

  const fullName = (area) => (area.parent ? fullName(all().get(area.parent)) : "") + area.name;

  const hiragana = (words) =>
    words.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

  /* Places that somebody may mean who has typed so far: by code, name or reading, the nearest first. */
  function offers(typed, most) {
    const words = hiragana(form.normalise(typed).replace(/[ \t]/g, ""));
    if (!words) return [];
    const ranked = [];
    for (const area of all().values()) {
      const whole = fullName(area);
      const tests = [area.name === words, area.kana === words, whole === words, area.code.startsWith(words),
        area.name.startsWith(words), area.kana.startsWith(words), whole.startsWith(words), whole.includes(words)];
      const rank = tests.indexOf(true);
      if (rank >= 0) ranked.push([rank, area]);
    }
    return ranked.sort(([a], [b]) => a - b).slice(0, most).map(([, area]) => area);
  }

  /* The one place of this very name. */
  function named(words) {
    const typed = form.normalise(words).trim();
    const same = [...all().values()].filter((area) => fullName(area) === typed || area.name === typed);
    return same.length === 1 ? same[0] : undefined;
  }

  const checkDigit = (five) => {
    const sum = [...five].reduce((total, digit, at) => total + Number(digit) * (6 - at), 0);
    return sum < 11 ? 11 - sum : (11 - (sum % 11)) % 10;
  };

  const described = (area) => (area ? `${area.code} ${fullName(area)}` : "");

  /* What is wrong with a code: the kind of problem with its arguments; nothing where it is right. */
  function fault(written) {
    const code = form.normalise(written).trim();
    if (all().has(code)) return null;
    if (/^[0-9]{5}$/.test(code)) {
      const meant = all().get("0" + code) ?? all().get(code + checkDigit(code));
      return { kind: "area-code-shape", args: { code: written, nearest: described(meant) } };
    }
    if (!/^[0-9]{6}$/.test(code)) return { kind: "area-code-shape", args: { code: written, nearest: "" } };
    const right = code.slice(0, 5) + checkDigit(code.slice(0, 5));
    const meant = all().get(right);
    if (meant) return { kind: "area-code-check-digit", args: { code, right, area: fullName(meant) } };
    const near = form.nearest(code, [...all().keys()].filter((other) => other.startsWith(code.slice(0, 2))));
    return { kind: "area-code-unknown", args: { code, nearest: described(all().get(near)) } };
  }

  /* Latin letters for kana, Hepburn without long vowels. */
  const LATIN = new Map();
  const rows = ("あいうえお a i u e o/かきくけこ ka ki ku ke ko/がぎぐげご ga gi gu ge go/さしすせそ sa shi su se so" +
    "/ざじずぜぞ za ji zu ze zo/たちつてと ta chi tsu te to/だぢづでど da ji zu de do/なにぬねの na ni nu ne no" +
    "/はひふへほ ha hi fu he ho/ばびぶべぼ ba bi bu be bo/ぱぴぷぺぽ pa pi pu pe po/まみむめも ma mi mu me mo" +
    "/やゆよ ya yu yo/らりるれろ ra ri ru re ro/わゐゑをん wa i e o n/ぁぃぅぇぉゃゅょゎ a i u e o ya yu yo wa").split("/");
  for (const row of rows) {
    const [kana, ...latin] = row.split(" ");
    [...kana].forEach((one, at) => LATIN.set(one, latin[at]));
  }
  const PALATAL = { き: "ky", ぎ: "gy", し: "sh", じ: "j", ち: "ch", ぢ: "j", に: "ny", ひ: "hy", び: "by", ぴ: "py", み: "my", り: "ry" };
  const GLIDES = { ゃ: "a", ゅ: "u", ょ: "o" };

  function romaji(kana) {
    let latin = "";
    let doubled = false;
    for (let at = 0; at < kana.length; at++) {
      if (kana[at] === "っ") {
        doubled = true;
        continue;
      }
      const glide = PALATAL[kana[at]] && GLIDES[kana[at + 1]];
      const syllable = glide ? PALATAL[kana[at]] + glide : LATIN.get(kana[at]);
      if (glide) at++;
      if (!syllable) continue;
      if (doubled && !/^[aeioun]/.test(syllable)) latin += syllable.startsWith("ch") ? "t" : syllable[0];
      doubled = false;
      latin += syllable;
    }
    return latin.replaceAll("ou", "o").replaceAll("oo", "o").replaceAll("uu", "u");
  }

  const ENDINGS = { 都: ["と"], 府: ["ふ"], 県: ["けん"], 市: ["し"], 区: ["く"], 町: ["ちょう", "まち"], 村: ["むら", "そん"] };

  /* sendai of 仙台市. */
  function slug({ name, kana }) {
    const ending = ENDINGS[name.at(-1)]?.find((end) => kana.endsWith(end) && kana.length > end.length) ?? "";
    return romaji(kana.slice(0, kana.length - ending.length));
  }

  form.places = {
    find: (code) => all().get(form.normalise(code).trim()),
    all: () => [...all().values()],
    fullName, offers, named, fault, slug,
  };
})();
