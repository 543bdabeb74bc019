/*
 * The page that shows cases side by side. The address is the state: change() asks for other cases,
 * show() makes the page say what the address says.
 */

/** @import { Case, Entry } from "./shapes.js" */
import { all, around, byId, make } from "../page/elements.js";
import { MOST_PICKS, readPicks, writePicks } from "../picks/kept.js";
import { addingOf } from "./adding.js";
import { headingsOf } from "./headings.js";
import { loadCase, titleOfId } from "./loading.js";
import { startSharing } from "./sharing.js";
import { table } from "./table.js";
import { say, titleOf } from "./words.js";

const page = byId("comparison", HTMLElement);
const told = byId("told", HTMLElement);
const notes = byId("notes", HTMLElement);
const place = byId("table", HTMLElement);
const more = byId("more", HTMLElement);
const how = byId("how", HTMLElement);
const howWords = how.textContent;
const { title } = document;

/** @type {Case[]} */
let shown = [];

/** @param {string} message */
function tell(message) {
  told.textContent = message;
}

/** The cases of the address, those beyond the room for them, and those that it names twice. */
function asked() {
  const written = new URLSearchParams(location.search).get("cases") ?? "";
  const ids = written.split(",").map((id) => id.trim()).filter(Boolean);
  const once = [...new Set(ids)];
  return {
    ids: once.slice(0, MOST_PICKS),
    beyond: once.slice(MOST_PICKS),
    twice: once.filter((id) => ids.indexOf(id) !== ids.lastIndexOf(id)),
  };
}

/** @param {string[]} ids */
function addressOf(ids) {
  const query = ids[0] ? `?cases=${ids.map(encodeURIComponent).join(",")}` : "";
  return location.pathname + query;
}

/**
 * @param {string[]} some
 * @param {string[]} others
 */
const areSame = (some, others) => some.join() === others.join();

/** Who goes on picking elsewhere goes on from the cases shown here. */
const keep = () => writePicks(shown.map((one) => [one.id, titleOf(one)]));

/**
 * @param {string[]} ids
 * @param {string} message
 */
async function change(ids, message) {
  history.pushState(null, "", addressOf(ids));
  await show();
  keep();
  tell(message);
}

/** @returns {Promise<void>} */
async function show() {
  const { ids, beyond, twice } = asked();
  page.setAttribute("aria-busy", "true");
  const found = await Promise.all(ids.map(loadCase));
  if (!areSame(asked().ids, ids)) return undefined;
  const now = ids.map((id, at) => found[at]?.id ?? id);
  if (!areSame(now, ids)) {
    // Ids of former times lead to those of now.
    history.replaceState(null, "", addressOf([...new Set([...now, ...beyond])]));
    return show();
  }
  shown = found.filter((one) => one !== undefined);
  notes.replaceChildren(
    ...note("unknown", ids.filter((_, at) => !found[at])),
    ...note("duplicate", twice),
    ...note("more", beyond),
  );
  showCases();
  page.setAttribute("aria-busy", "false");
  return undefined;
}

/**
 * @param {string} key
 * @param {string[]} ids
 */
function note(key, ids) {
  const names = ids.map(titleOfId).join(say("separator"));
  return ids[0] ? [make("p", { className: "notice" }, say(key, names))] : [];
}

function showCases() {
  const isRoom = shown.length < MOST_PICKS;
  const whole = shown[0] && table(shown, headingsOf(shown, { change, focusHandle, focusTold }));
  tell(shown[1] ? "" : say(shown[0] ? "few" : "empty"));
  place.replaceChildren(...(whole ? [whole] : []));
  document.title = shown[0] ? `${shown.map(titleOf).join(say("separator"))} | ${title}` : title;
  more.hidden = false;
  how.textContent = isRoom ? howWords : say("full");
  adding.reset(isRoom);
  sharing.show(shown.length > 0);
  for (const link of all(document, ".languages a", HTMLAnchorElement)) {
    link.search = location.search;
  }
}

/**
 * The same handle of a case that has moved, or another one where it can go no further.
 * @param {number} at
 * @param {string} kind
 */
function focusHandle(at, kind) {
  const heading = all(place, "thead th", HTMLElement)[at];
  const [same] = all(heading, `.${kind}:enabled`, HTMLElement);
  const [any] = all(heading, "button:enabled", HTMLElement);
  (same ?? any).focus();
}

function focusTold() {
  told.focus();
}

/** @param {Entry} entry */
async function add(entry) {
  await change([...shown.map(({ id }) => id), entry.id], say("added", titleOf(entry)));
  if (shown.length < MOST_PICKS) adding.wanted.focus();
  else told.focus();
}

const adding = addingOf({ isShown: (id) => shown.some((one) => one.id === id), add, tell });
const sharing = startSharing(tell);

more.addEventListener("click", (event) => {
  if (around(event, "a", HTMLAnchorElement)) keep();
});
addEventListener("popstate", show);

/** Without cases in the address those picked are shown; ?add= puts one more beside them. */
export async function start() {
  const added = new URLSearchParams(location.search).get("add");
  const picked = readPicks().map(([id]) => id);
  const isFull = added !== null && !picked.includes(added) && picked.length >= MOST_PICKS;
  if (!asked().ids[0] && (added || picked[0])) {
    const wanted = added && !isFull ? [...picked, added] : picked;
    history.replaceState(null, "", addressOf([...new Set(wanted)]));
  }
  await show();
  if (added) keep();
  if (isFull) tell(say("full"));
}
