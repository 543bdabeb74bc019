/* Latin letters for kana, Hepburn without long vowels; the twin of Romaji. */

const SYLLABLES = [
  "あいうえお a i u e o",
  "かきくけこ ka ki ku ke ko",
  "がぎぐげご ga gi gu ge go",
  "さしすせそ sa shi su se so",
  "ざじずぜぞ za ji zu ze zo",
  "たちつてと ta chi tsu te to",
  "だぢづでど da ji zu de do",
  "なにぬねの na ni nu ne no",
  "はひふへほ ha hi fu he ho",
  "ばびぶべぼ ba bi bu be bo",
  "ぱぴぷぺぽ pa pi pu pe po",
  "まみむめも ma mi mu me mo",
  "やゆよ ya yu yo",
  "らりるれろ ra ri ru re ro",
  "わゐゑをん wa i e o n",
  "ぁぃぅぇぉゃゅょゎ a i u e o ya yu yo wa",
];

/** @type {Map<string, string>} */
const LATIN = new Map(SYLLABLES.flatMap((row) => {
  const [kana, ...latin] = row.split(" ");
  return [...kana].map((one, at) => /** @type {[string, string]} */ ([one, latin[at]]));
}));

/** What stands before a small ゃ, ゅ or ょ. */
const PALATAL = new Map([
  ["き", "ky"],
  ["ぎ", "gy"],
  ["し", "sh"],
  ["じ", "j"],
  ["ち", "ch"],
  ["ぢ", "j"],
  ["に", "ny"],
  ["ひ", "hy"],
  ["び", "by"],
  ["ぴ", "py"],
  ["み", "my"],
  ["り", "ry"],
]);
const GLIDES = new Map([["ゃ", "a"], ["ゅ", "u"], ["ょ", "o"]]);

/** きょ, of two signs. @param {string} kana @param {number} at */
function glideAt(kana, at) {
  const before = PALATAL.get(kana[at]);
  const vowel = GLIDES.get(kana[at + 1]);
  return before && vowel ? before + vowel : undefined;
}

/** @param {string} kana */
export function romaji(kana) {
  let latin = "";
  let isDoubled = false;
  for (let at = 0; at < kana.length; at++) {
    if (kana[at] === "っ") {
      isDoubled = true;
      continue;
    }
    const glide = glideAt(kana, at);
    const syllable = glide ?? LATIN.get(kana[at]);
    if (glide) at++;
    if (!syllable) continue;
    if (isDoubled && !/^[aeioun]/.test(syllable)) {
      latin += syllable.startsWith("ch") ? "t" : syllable[0];
    }
    isDoubled = false;
    latin += syllable;
  }
  return latin.replaceAll("ou", "o").replaceAll("oo", "o").replaceAll("uu", "u");
}
