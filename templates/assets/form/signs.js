/*
 * The signs before the items of Japanese lists: ・周知, ◆ 参加者数, ※ 要予約, ① 保育の説明; the twin of
 * ListSigns.
 */

const BLANKS = "[ \\t\\u3000]*";
const MARKS = "•‣◦▪●○◎◉◯〇◆◇◈❖■□▢▲△▼▽▶▷►★☆✓✔☑➢➤";
const GOING_ON = "、。，．・…ー～〜）)」』】〉》〕";
const OPENING = "（(「『【〈《〔";
const DOT = `[・･](?=${BLANKS}[\\p{L}\\p{N}${OPENING}“])`;

/** ① or (1), unless the words go on with it: ①及び②, (1)の. */
const FIGURE =
  "(?:[①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴⑴-⒛㋐-㋾]|[（(][0-9０-９]{1,2}[）)]|[0-9０-９]{1,2}．(?![0-9０-９]))"
  + `(?!${BLANKS}(?:[①-⑳${GOING_ON}のを]|及び|又は|から|[にがはとも](?![ぁ-ん])))`;

/** One of the marks, before a word; ▲5 is a number. @param {string} marks */
const mark = (marks) =>
  `(?![△▲▽▼][0-9０-９])([${marks}])(?!\\1)(?=${BLANKS}[^ \\t\\u3000${GOING_ON}])`;

const START = `^${BLANKS}[*_]{0,3}`;
const NUMBERED_ITEM = new RegExp(START + FIGURE, "u");
const MARKED_ITEM = new RegExp(`${START}(?:${DOT}|${mark(`${MARKS}※＊`)})`, "u");
const BULLET =
  new RegExp(`^${BLANKS}(?:${DOT}|${mark(MARKS)}|[-–—－*](?=[ \\t\\u3000]))${BLANKS}`, "u");

/**
 * Whether a line is an item of its own.
 * @param {string} before the last character of the line before
 * @param {string} line
 */
export function startsItem(before, line) {
  if (OPENING.includes(before)) return false;
  return MARKED_ITEM.test(line) || (!"、，・".includes(before) && NUMBERED_ITEM.test(line));
}

/**
 * The words of an item; figures and ※ belong to them.
 * @param {string} line
 */
export const withoutBullet = (line) => line.replace(BULLET, "");
