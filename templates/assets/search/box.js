/* The search box: what is typed becomes the query, and keys lead on into offers and results. */

/** @import { offersOf } from "./offers.js" */
/** @import { Offer } from "./shapes.js" */
/** @import { Say } from "../page/words.js" */
import { all, byId } from "../page/elements.js";
import { changed, state } from "./address.js";
import { beside } from "./beside.js";

/** How long nobody types before an answer is sought, in milliseconds. */
const PAUSE = 120;

/** @type {Record<string, number>} */
const STEPS = { ArrowDown: 1, ArrowUp: -1 };

/**
 * What the box needs of the page around it.
 * @typedef {object} Surroundings
 * @property {Say} say
 * @property {(wanted: URLSearchParams, replaces?: boolean) => void} go
 * @property {(typed: string) => Promise<Offer[]>} suggest
 * @property {{place: HTMLElement, more: HTMLElement, setBusy: (is: boolean) => void}} results
 */

/** @param {Surroundings} surroundings */
export function boxOf({ say, go, suggest, results }) {
  const box = byId("q", HTMLInputElement);
  /** Loaded once somebody types. @type {ReturnType<typeof offersOf> | undefined} */
  let offers;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  /** Typing in one go is one step back. */
  let isTyping = false;
  /** Whether offers are still wanted once they are there. */
  let isOffering = false;

  /** @param {Offer} offer */
  function choose({ kind, id, label }) {
    close();
    clearTimeout(waiting);
    isTyping = false;
    if (kind === "case") {
      location.href = `${id}.html`;
      return;
    }
    const ids = new Set([...state.asked.getAll(kind), id]);
    const next = changed(kind, ...ids);
    box.value = kind === "place" ? label : "";
    next.set("q", box.value);
    go(next);
  }

  function ask() {
    clearTimeout(waiting);
    go(changed("q", box.value.trim()), isTyping);
  }

  function settle() {
    close();
    ask();
    isTyping = false;
  }

  function close() {
    isOffering = false;
    offers?.close();
  }

  async function offer() {
    isOffering = true;
    const script = await beside("offers");
    offers ??= script.offersOf(box, say, choose);
    if (isOffering) await offers.show(suggest(box.value));
  }

  function type() {
    results.setBusy(true);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      ask();
      isTyping = true;
      offer();
    }, PAUSE);
  }

  /**
   * @param {number} by
   * @returns {boolean} whether there was anything to go through
   */
  function step(by) {
    if (offers?.isOpen()) {
      offers.step(by);
      return true;
    }
    const stops = [box, ...all(results.place, "h3 a", HTMLElement), results.more];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at < 0) return false;
    stops[at + by]?.focus();
    return true;
  }

  function escape() {
    if (offers?.active()) {
      close();
      return;
    }
    box.value = "";
    box.focus();
    settle();
  }

  /**
   * @param {string} key
   * @returns {boolean} whether the key did something
   */
  function act(key) {
    if (STEPS[key]) return step(STEPS[key]);
    const chosen = offers?.active();
    if (key === "Enter" && chosen) {
      chosen.click();
      return true;
    }
    if (key === "Escape") {
      escape();
      return true;
    }
    return false;
  }

  /** @param {KeyboardEvent} event */
  function press(event) {
    if (!event.isComposing && act(event.key)) event.preventDefault();
  }

  box.setAttribute("role", "combobox");
  box.setAttribute("aria-expanded", "false");
  box.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) type();
  });
  box.addEventListener("compositionend", type);
  box.addEventListener("change", () => {
    isTyping = false;
  });
  box.addEventListener("keydown", press);
  box.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    settle();
  });

  return {
    press,
    /** @param {string} query that was asked for by other means */
    setQuery(query) {
      box.value = query;
    },
    rest() {
      isTyping = false;
      close();
    },
  };
}
