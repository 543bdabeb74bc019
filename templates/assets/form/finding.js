/* Finds places by name, and proposes the id of a case and what its parties' names tell. */

/** @import { Area, OfferedArea } from "./shapes.js" */
import { all, around, first, make } from "../page/elements.js";
import { rules } from "./data.js";
import { parties, refresh, renameParty } from "./naming.js";
import {
  boxesOf, changed, controlOf, ownField, page, rowsOf, say, selectOf, tell,
} from "./page.js";
import { typeByName } from "./parties.js";
import { placeMeant } from "./place-names.js";
import { findPlace, fullName, offeredPlaces, placeNamed, slugOf } from "./places.js";

const MOST_OFFERS = 6;
const AREA = "[data-control=area]";

/** Shows which place a code means. @param {HTMLElement} field */
export function showPlace(field) {
  const area = placeMeant(controlOf(field).value);
  const place = first(field, ".place", HTMLElement);
  place.textContent = area ? fullName(area) : "";
  place.hidden = !area;
}

/** @param {OfferedArea} area */
function offerName(area) {
  const today = `${fullName(area)}（${area.kana}）`;
  return area.was ? say("formerly", today, area.was) : today;
}

/**
 * @param {HTMLElement} field
 * @param {OfferedArea[]} areas
 */
function offer(field, areas) {
  const list = first(field, ".offered", HTMLElement);
  list.replaceChildren(...areas.map((area) =>
    make("li", {},
      make("button", { type: "button", className: "quiet-button", value: area.code },
        offerName(area)))));
  list.hidden = !areas[0];
}

/** @param {HTMLElement} field */
function offerPlaces(field) {
  const { value } = controlOf(field);
  const isKnown = findPlace(value) !== undefined;
  const found = isKnown ? [] : offeredPlaces(value, MOST_OFFERS);
  offer(field, found);
  if (value.trim().length > 1 && !found[0] && !isKnown) tell(say("noOffers"));
}

/** The id of a case that has none comes from its first place. */
function proposeId() {
  const id = controlOf(ownField(page, "id"));
  const codes = rowsOf(ownField(page, "areas")).map((row) => boxesOf(row)[0].value);
  const place = codes.map(placeMeant).find((area) => area !== undefined);
  if (!id.value && place) id.value = free(slugOf(place), rules.taken);
}

/**
 * @param {string} base
 * @param {string[]} taken
 */
function free(base, taken) {
  let id = base;
  for (let number = 2; taken.includes(id); number++) id = `${base}-${number}`;
  return id;
}

/**
 * @param {HTMLElement} field
 * @param {Area} area
 */
function take(field, area) {
  controlOf(field).value = area.code;
  offer(field, []);
  showPlace(field);
  if (field.closest("[data-control=areas]")) proposeId();
  tell(say("areaFilled", area.code, fullName(area)));
}

/**
 * Selects the type that the name tells, unless the author has said one.
 * @param {HTMLElement} name
 * @param {HTMLElement} type
 */
function proposeType(name, type) {
  const select = selectOf(type);
  const isSaid = select.value && select.value !== select.dataset.proposed;
  const told = isSaid ? "" : typeByName(controlOf(name).value);
  if (!told || told === select.value) return;
  select.value = told;
  select.dataset.proposed = told;
  const [known] = all(type, ".place", HTMLElement);
  const note = known ?? make("p", { className: "place" });
  note.textContent = say("typeProposed", select.selectedOptions[0].textContent ?? "");
  type.append(note);
  tell(note.textContent);
}

/** What the author has chosen is no proposal any more. @param {HTMLElement} type */
function choseType(type) {
  delete selectOf(type).dataset.proposed;
  type.querySelector(".place")?.remove();
}

/**
 * Every party has an id, which says its type until the author says another.
 * @param {HTMLElement} row
 */
function proposePartyId(row) {
  const type = selectOf(ownField(row, "type")).value;
  const id = controlOf(ownField(row, "id"));
  if (!type || (id.value && id.value !== id.dataset.proposed)) return;
  const before = id.value;
  id.value = "";
  const proposed = free(type.replaceAll("_", "-"), parties().map((one) => one.id));
  id.value = proposed;
  id.dataset.proposed = proposed;
  renameParty(before, proposed);
}

/** A party of a type that bears the name of its area has its code. @param {HTMLElement} row */
function proposeCode(row) {
  const type = selectOf(ownField(row, "type")).value;
  if (!["municipality", "prefecture"].includes(type)) return;
  const area = placeNamed(controlOf(ownField(row, "name")).value);
  const code = ownField(row, "code");
  if (area && !controlOf(code).value) take(code, area);
}

/**
 * @param {HTMLElement} row
 * @param {Event} event
 */
function changeParty(row, event) {
  const id = around(event, "[data-key=id]", HTMLElement);
  if (id) {
    const input = controlOf(id);
    renameParty(input.dataset.was, input.value);
    input.dataset.was = input.value;
  } else {
    const type = ownField(row, "type");
    if (around(event, "[data-key=name]", HTMLElement)) proposeType(ownField(row, "name"), type);
    else if (around(event, "[data-key=type]", HTMLElement)) choseType(type);
    proposePartyId(row);
    proposeCode(row);
  }
  refresh();
}

page.addEventListener("input", (event) => {
  const field = around(event, AREA, HTMLElement);
  if (!field) return;
  offerPlaces(field);
  showPlace(field);
});

page.addEventListener("change", (event) => {
  const field = around(event, AREA, HTMLElement);
  if (field) {
    const { value } = controlOf(field);
    const area = findPlace(value) ?? placeNamed(value);
    if (area) take(field, area);
  }
  const row = around(event, ".row", HTMLElement);
  const rows = row?.closest(".rows");
  if (row && rows instanceof HTMLElement && rows.dataset.key === "parties") changeParty(row, event);
});

page.addEventListener("focusin", (event) => {
  const id = around(event, "[data-key=id]", HTMLElement);
  if (id) controlOf(id).dataset.was = controlOf(id).value;
});

page.addEventListener("change", (event) => {
  if (around(event, "[data-key=rounds]", HTMLElement)) refresh();
});

page.addEventListener("click", (event) => {
  const button = around(event, ".offered button", HTMLButtonElement);
  const field = around(event, AREA, HTMLElement);
  const area = button ? findPlace(button.value) : undefined;
  if (!field || !area) return;
  take(field, area);
  controlOf(field).focus();
  changed();
});

/** From the words into the offers below them and back, as in a list. */
page.addEventListener("keydown", (event) => {
  const field = around(event, AREA, HTMLElement);
  if (!field) return;
  const stops = [controlOf(field), ...all(field, ".offered button", HTMLButtonElement)];
  const at = stops.findIndex((stop) => stop === event.target);
  const { key } = event;
  if (key === "ArrowDown" && stops[at + 1]) stops[at + 1].focus();
  else if (key === "ArrowUp" && at > 0) stops[at - 1].focus();
  else if (key === "Enter" && at === 0 && stops[1]) stops[1].click();
  else if (key === "Escape" && stops[1]) offer(field, []);
  else return;
  event.preventDefault();
});

page.addEventListener("focusout", (event) => {
  const field = around(event, AREA, HTMLElement);
  const to = event.relatedTarget;
  if (field && !(to instanceof Node && field.contains(to))) offer(field, []);
});
