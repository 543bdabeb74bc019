/* Carries what was changed in the sections over into the narrative, and touches nothing else. */

/** @import { Section } from "../shapes.js" */
/** @import { Edit } from "./splice.js" */
/** @import { Place } from "./narrative.js" */
import { narrativeText } from "../write.js";
import { moveOf, withMoves } from "./blocks.js";
import { matchLists } from "./matching.js";
import { nextLine } from "./splice.js";

/** @param {Section} one @param {Section} other */
const isSameSection = (one, other) => one.heading === other.heading && one.text === other.text;

/**
 * Where the sections that the form showed stand in the file.
 * @param {Place[]} places
 * @param {Section[]} before
 */
export function placesIn(places, before) {
  const left = [...places];
  return before.map((section) => {
    const exact = left.findIndex((place) => isSameSection(place, section));
    const at = exact < 0 ? left.findIndex(({ heading }) => heading === section.heading) : exact;
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
}

/** @param {string} heading */
const headingLine = (heading) => (heading ? `## ${heading}\n` : "");

class Retelling {
  /** @param {string} body @param {Place[]} places */
  constructor(body, places) {
    this.body = body;
    this.places = places;
    /** @type {Edit[]} */
    this.edits = [];
  }

  /** @param {number} start @param {number} end @param {string} text */
  edit(start, end, text) {
    this.edits.push({ start, end, text });
  }

  /** @param {Place} place @param {Section} now */
  change(place, { heading, text }) {
    if (heading !== place.heading) this.edit(place.start, place.content, headingLine(heading));
    if (text === place.text) return;
    if (place.text) this.edit(place.first, place.last, narrativeText(text));
    else this.edit(place.content, place.content, `\n${narrativeText(text)}\n`);
  }

  /** Heading and text go; comments between and behind them stay. @param {Place} place */
  remove({ start, content, first, last }) {
    const blank = /^(?:[^\S\r\n]*(?:\r\n|\r|\n))*/;
    const end = nextLine(this.body, last);
    const further = blank.exec(this.body.slice(end))?.[0].length ?? 0;
    const isOneRange = !this.body.slice(content, first).trim();
    if (isOneRange) {
      this.edit(start, end + further, "");
    } else {
      this.edit(start, content, "");
      this.edit(first, end, "");
    }
  }

  /** @param {Section} section @param {Place | undefined} last the place before it */
  add({ heading, text }, last) {
    const words = `${headingLine(heading)}\n${narrativeText(text)}\n`;
    const [next] = this.places;
    if (last) {
      const at = nextLine(this.body, last.last);
      this.edit(at, at, this.body[at - 1] === "\n" ? `\n${words}` : `\n\n${words}`);
    } else if (next) {
      this.edit(next.start, next.start, `${words}\n`);
    } else {
      const at = /^\s*(?=\S)/.exec(this.body)?.[0].length ?? this.body.length;
      const isApart = !this.body || /\n\s*\n?$/.test(this.body.slice(0, at));
      const space = this.body.slice(at).trim() ? "\n" : "";
      this.edit(at, at, (isApart && this.body ? "" : "\n") + words + space);
    }
  }
}

/**
 * @param {string} body
 * @param {Place[]} places
 * @param {Section[]} before as the form showed them
 * @param {Section[]} after
 * @returns {Edit[]}
 */
export function retell(body, places, before, after) {
  const retelling = new Retelling(body, places);
  const origins = placesIn(places, before);
  const empty = places.filter((place) => !place.text && !origins.includes(place));
  const from = matchLists(before, after);
  const kept = after.map(({ heading }, at) => {
    const known = from[at] < 0 ? undefined : origins[from[at]];
    // A heading that stood there without a text gets its text.
    return known ?? empty.find((place) => place.heading === heading);
  });
  after.forEach((section, at) => {
    const place = kept[at];
    const isChanged = from[at] < 0 || !isSameSection(section, before[from[at]]);
    // A text without a heading can only be the first.
    const unheaded = places[0]?.heading === "" ? places[0] : undefined;
    const last = kept.slice(0, at).findLast(Boolean) ?? unheaded;
    if (!place) retelling.add(section, last);
    else if (isChanged) retelling.change(place, section);
  });
  for (const place of origins) if (place && !kept.includes(place)) retelling.remove(place);
  const blocks = kept.flatMap((place) =>
    (place ? [{ start: place.start, end: nextLine(body, place.last) }] : []));
  const move = moveOf(blocks);
  return withMoves(body, retelling.edits, move[0] ? [move] : []);
}
