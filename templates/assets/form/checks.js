/* What single values of a case must be; the twin of how the readers of the content read them. */

/** @import { Period } from "./period-shapes.js" */
/** @import { AddProblem, Area, Mapping, PartialDate, Value } from "./shapes.js" */
import { fixed, isTooLong, isWebAddress, movedTo, withoutWords } from "./addresses.js";
import { rules } from "./data.js";
import { readDate } from "./dates.js";
import { decimalWords } from "./decimals.js";
import { nearest, nearestTerm } from "./nearest.js";
import { joinLines } from "./normalise.js";
import { isOfYears, readPeriod } from "./periods.js";
import { faultOfPlaceName, isPlaceName, placeMeant } from "./place-names.js";
import { faultOfCode } from "./places.js";
import { readQuantity } from "./quantities.js";
import { isText, listIn } from "./reading.js";
import { unreadOfTelephone } from "./telephones.js";
import { termsNamed } from "./terms.js";

/** Numbers of times have no more digits than this. */
const MOST_DIGITS = 6;

/** Names that Windows keeps for itself. */
const DEVICE = /^(con|prn|aux|nul|(com|lpt)[0-9])$/;

/**
 * Checks that report what they find, each for a value and its path.
 * @param {AddProblem} add
 */
export function checksFor(add) {
  /**
   * @param {string} written
   * @param {string} at
   * @param {string | undefined} reason
   * @param {string} help
   */
  function report(written, at, reason, help) {
    if (reason === "calendars-disagree") add(reason, at, { value: written, dates: help });
    else if (reason === "wrong-weekday") add(reason, at, { value: written, right: help });
    else if (reason?.endsWith("-unreadable")) add(reason, at, { value: written });
    else if (reason) add(reason, at, { value: written, nearest: help });
  }

  /**
   * @param {Value} value
   * @param {string} at
   * @param {string} [unreadable] the kind of problem where it is no date at all
   * @returns {PartialDate | undefined}
   */
  function date(value, at, unreadable = "date-unreadable") {
    if (!isText(value)) return undefined;
    const written = joinLines(value);
    const { value: read, reason, help } = readDate(written);
    report(written, at, reason === "date-unreadable" ? unreadable : reason, help);
    return read;
  }

  /**
   * @param {Value} value
   * @param {string} at
   * @returns {Period | undefined}
   */
  function period(value, at) {
    if (!isText(value)) return undefined;
    const written = joinLines(value);
    const { value: read, reason, help } = readPeriod(written);
    report(written, at, reason, help);
    return read;
  }

  /**
   * @param {Value} value
   * @param {string} at
   */
  function day(value, at) {
    const read = date(value, at, "day-unreadable");
    if (read && read.precision !== "DAY") add("date-needs-day", at, { value: String(value) });
  }

  /**
   * @param {Value} value
   * @param {string} at
   */
  function year(value, at) {
    const read = period(value, at);
    if (read && !isOfYears(read)) {
      add("fiscal-year-expected", at, { value: String(value) });
    }
  }

  /**
   * @param {Value} value
   * @param {string} at
   */
  function count(value, at) {
    if (!isText(value)) return;
    const read = readQuantity(value);
    const words = read && !read.upTo ? decimalWords(read.value) : "";
    const shortest = words.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
    const isCount = /^[1-9]\d*$/.test(shortest) && words.replace(".", "").length <= MOST_DIGITS;
    if (!isCount) add("expected-number", at, { field: at, value });
  }

  /**
   * @param {Value} value
   * @param {string} at
   * @param {string} scheme
   * @param {string} [file] that lists its terms
   */
  function term(value, at, scheme, file = `vocabulary/${scheme}.yaml`) {
    const known = rules.terms[scheme];
    if (!isText(value) || !known[0] || known.some(([id]) => id === value)) return;
    const named = termsNamed(scheme, value);
    if (named.length === 1) return;
    const field = at.replace(/\[\d+]$/, "");
    const candidates = named.map(([id, ja]) => `${id} (${ja})`).join(", ");
    if (candidates) add("term-ambiguous", at, { field, value, candidates });
    else add("unknown-term", at, { field, value, file, nearest: nearestTerm(value, known) });
  }

  /**
   * @param {Mapping} owner
   * @param {string} key
   * @param {string} at
   * @param {string} scheme
   */
  function terms(owner, key, at, scheme) {
    listIn(owner, key).forEach((value, number) => term(value, `${at}[${number}]`, scheme));
  }

  /**
   * An id names a file as well.
   * @param {Value} id
   * @param {string} at
   */
  function fileName(id, at) {
    if (typeof id !== "string") return;
    if (id === "index") add("reserved-id", at, { id });
    else if (DEVICE.test(id)) add("device-id", at, { id });
  }

  /**
   * @param {Value} code
   * @param {string} at
   * @returns {Area | undefined}
   */
  function area(code, at) {
    if (!isText(code)) return undefined;
    const fault = isPlaceName(code) ? faultOfPlaceName(code) : faultOfCode(code);
    if (fault) add(fault.kind, at, fault.args);
    return fault ? undefined : placeMeant(code);
  }

  /**
   * @param {Value} value
   * @param {string} at
   */
  function url(value, at) {
    if (!isText(value) || isTooLong(value)) return;
    const right = withoutWords(value);
    if (right) add("url-with-words", at, { words: value.slice(right.length), right });
    else if (!isWebAddress(value)) add("url-unreadable", at, { value, nearest: fixed(value) });
    const today = movedTo(value);
    if (today) add("dead-host", at, { url: value, right: today });
  }

  /**
   * @param {Value} value
   * @param {string} at
   */
  function telephone(value, at) {
    const rest = isText(value) ? unreadOfTelephone(value) : "";
    if (rest) add("telephone-unreadable", at, { value: rest });
  }

  /**
   * @param {Value} value
   * @param {string} at
   * @param {string[]} known ids of parties
   */
  function party(value, at, known) {
    if (!isText(value) || known.includes(value)) return;
    const near = nearest(value, known);
    add("unknown-party", at, { field: at, party: value, known: known.join(", "), nearest: near });
  }

  return { date, period, day, year, count, term, terms, fileName, area, url, telephone, party };
}
