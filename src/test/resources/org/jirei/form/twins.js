/* The functions of the form that have twins in Java, by the names under which tests call them. */

import { fixed, isWebAddress, withoutWords } from "./form/addresses.js";
import { check } from "./form/check.js";
import { dateWords } from "./form/calendar.js";
import { periodWords } from "./form/period-words.js";
import { readPeriod } from "./form/periods.js";
import { oddSum, readShares } from "./form/costs.js";
import { readDate } from "./form/dates.js";
import { saysHowOften } from "./form/frequency.js";
import { nearest } from "./form/nearest.js";
import { normalise } from "./form/normalise.js";
import { typeByName } from "./form/parties.js";
import { faultOfCode, findPlace, fullName, offeredPlaces, slugOf } from "./form/places.js";
import { itemNumberOf, readQuantity, unreadOfQuantity } from "./form/quantities.js";
import { startsItem, withoutBullet } from "./form/signs.js";
import { openCase, saveCase } from "./form/source/file.js";
import { spelling } from "./form/spelling.js";
import { readTelephone, unreadOfTelephone } from "./form/telephones.js";
import { clean, linesOf, tasksOf, textOfTasks } from "./form/values.js";
import { writeCase } from "./form/write.js";

/** Shares in words, as the test tells those of Java. @param {string} written */
function shares(written) {
  const all = readShares(written);
  const words = all?.map(({ payer, above, below, exact }) => `${payer} ${above}/${below} ${exact}`);
  return words ? `${words.join(", ")} = ${oddSum(all ?? [])}` : "none";
}

/** What the form shows of a file, or the line in the way. @param {string} text */
function readFile(text) {
  const source = openCase(text);
  if ("line" in source) return source;
  const { written, unknown } = source;
  const held = [...source.held].map(([path, { start, end }]) => ({ path, start, end }));
  const marks = source.marks.map(({ id, isGuess, path, why }) => ({ id, isGuess, path, why }));
  return { written, unknown, held, marks };
}

/**
 * A file as the form saves it after a change.
 * @param {string} text
 * @param {import("./form/shapes.js").Written} after
 * @param {string[]} confirmed
 */
function resave(text, after, confirmed) {
  const source = openCase(text);
  if ("line" in source) throw new Error(`line ${source.line}`);
  return saveCase(source, source.written, after, new Set(confirmed));
}

Object.assign(globalThis.jireiForm, {
  addresses: { fixed, isWebAddress, withoutWords },
  check,
  clean,
  date: readDate,
  dateWords,
  period: readPeriod,
  periodWords,
  lines: { of: linesOf },
  itemNumberOf,
  nearest,
  normalise,
  places: {
    fault: faultOfCode,
    find: findPlace,
    fullName,
    offers: offeredPlaces,
    slug: slugOf,
  },
  quantity: readQuantity,
  shares,
  unreadOfQuantity,
  unreadOfTelephone,
  readFile,
  resave,
  spelling,
  saysHowOften,
  startsItem,
  tasks: { of: tasksOf, text: textOfTasks },
  telephone: readTelephone,
  typeByName,
  withoutBullet,
  write: writeCase,
});
