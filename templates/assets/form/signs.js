/*
 * The signs before the items of Japanese lists: ・周知, ◆ 参加者数, ※ 要予約, ① 保育の説明; the twin of
 * org.jirei.language.ListSigns.
 */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  const BLANKS = "[ \\t\\u3000]*";
  const MARKS = "•‣◦▪●○◎◉◯〇◆◇◈❖■□▢▲△▼▽▶▷►★☆✓✔☑➢➤";
  const GOING_ON = "、。，．・…ー～〜）)」』】〉》〕";
  const DOT = `[・･](?=${BLANKS}[\\p{L}\\p{N}（(「『【〈《〔“])`;

  const FIGURE = "(?:[①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴⑴-⒛㋐-㋾]|[（(][0-9０-９]{1,2}[）)]|[0-9０-９]{1,2}．(?![0-9０-９]))" +
    `(?!${BLANKS}(?:[①-⑳${GOING_ON}のを]|及び|又は|から|[にがはとも](?![ぁ-ん])))`;

  const mark = (marks) => `(?![△▲▽▼][0-9０-９])([${marks}])(?!\\1)(?=${BLANKS}[^ \\t\\u3000${GOING_ON}])`;

  const START = `^${BLANKS}[*_]{0,3}`;
  const NUMBERED = new RegExp(START + FIGURE, "u");
  const MARKED = new RegExp(`${START}(?:${DOT}|${mark(MARKS + "※＊")})`, "u");
  const BULLET = new RegExp(`^${BLANKS}(?:${DOT}|${mark(MARKS)}|[-–—－*](?=[ \\t\\u3000]))${BLANKS}`, "u");

  /* Whether a line is an item of its own, by the last character of the line before. */
  form.startsItem = (before, line) =>
    !"（(「『【〈《〔".includes(before) && (MARKED.test(line) || (!"、，・".includes(before) && NUMBERED.test(line)));

  /* The words of an item; figures and ※ belong to them. */
  form.withoutBullet = (line) => line.replace(BULLET, "");
})();
