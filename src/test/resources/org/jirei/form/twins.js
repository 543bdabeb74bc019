/* The functions of the form that have twins in Java, by the names under which tests call them. */

import { check } from "./form/check.js";
import { dateWords } from "./form/calendar.js";
import { readDate } from "./form/dates.js";
import { nearest } from "./form/nearest.js";
import { normalise } from "./form/normalise.js";
import { typeByName } from "./form/parties.js";
import { faultOfCode, findPlace, fullName, offeredPlaces, slugOf } from "./form/places.js";
import { readQuantity, unreadOfQuantity } from "./form/quantities.js";
import { readFile } from "./form/read.js";
import { startsItem, withoutBullet } from "./form/signs.js";
import { spelling } from "./form/spelling.js";
import { readTelephone, unreadOfTelephone } from "./form/telephones.js";
import { clean, linesOf, tasksOf, textOfTasks } from "./form/values.js";
import { writeCase } from "./form/write.js";

Object.assign(globalThis.jireiForm, {
  check,
  clean,
  date: readDate,
  dateWords,
  lines: { of: linesOf },
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
  unreadOfQuantity,
  unreadOfTelephone,
  readFile,
  spelling,
  startsItem,
  tasks: { of: tasksOf, text: textOfTasks },
  telephone: readTelephone,
  typeByName,
  withoutBullet,
  write: writeCase,
});
