/*
 * The signs before the items of Japanese lists: ・周知, ◆ 参加者数, ※ 要予約, ① 保育の説明; the twin of
 * ListSigns, by its patterns.
 */

import { rules } from "./data.js";

const { signs } = rules.reading;
const NUMBERED_ITEM = new RegExp(signs.numbered, "u");
const MARKED_ITEM = new RegExp(signs.marked, "u");
const BULLET = new RegExp(signs.bullet, "u");

/**
 * Whether a line is an item of its own.
 * @param {string} before the last character of the line before
 * @param {string} line
 */
export function startsItem(before, line) {
  if (signs.opened.includes(before)) return false;
  return MARKED_ITEM.test(line) || (!signs.commas.includes(before) && NUMBERED_ITEM.test(line));
}

/**
 * The words of an item; figures and ※ belong to them.
 * @param {string} line
 */
export const withoutBullet = (line) => line.replace(BULLET, "");
