/*
 * The page of the search. Its address is its state: changes go through go(), and show() makes the
 * page say what the address says.
 */

/** @import { Searcher } from "./shapes.js" */
/** @import { Entry } from "./address.js" */
import { all, around, byId, first } from "../page/elements.js";
import { speaker } from "../page/words.js";
import {
  PAGE, changed, facetLabels, filters, goTo, isAsked, remember, state, takeOver, unnarrowed,
} from "./address.js";
import { beside } from "./beside.js";
import { boxOf } from "./box.js";
import { choicesOf } from "./choices.js";
import { notesOf } from "./notes.js";
import { resultsOf } from "./results.js";
import { shareOf } from "./share.js";
import { gramsOf, normalise } from "./text.js";

/** How many cases around a place without any are offered. */
const MOST_NEARBY = 5;

export function startPage() {
  const words = { ...byId("words", HTMLTemplateElement).dataset, ...facetLabels() };
  const say = speaker(words);
  const finder = byId("finder", HTMLElement);
  const status = byId("status", HTMLElement);
  const sort = byId("sort", HTMLSelectElement);
  const results = resultsOf(say);
  const notes = notesOf(say);
  const hints = byId("hints", HTMLElement);
  const share = shareOf(say);
  const choices = choicesOf(say, go);
  const box = boxOf({ say, go, suggest, results });
  const { title } = document;

  /** @type {Promise<Searcher> | undefined} */
  let opening;
  /** Counts what was asked for, so that answers that come late are known. */
  let turn = 0;

  async function openAnew() {
    try {
      const options = { base: words.base ?? "", language: document.documentElement.lang };
      const searcher = await globalThis.jirei.open(options);
      choices.build(searcher);
      return searcher;
    } catch (error) {
      opening = undefined;
      throw error;
    }
  }

  function open() {
    opening ??= openAnew();
    return opening;
  }

  /** @param {string} typed */
  async function suggest(typed) {
    const searcher = await open();
    return searcher.suggest(typed);
  }

  /**
   * @param {URLSearchParams} wanted
   * @param {boolean} [replaces]
   */
  function go(wanted, replaces = false) {
    goTo(wanted, replaces);
    show();
  }

  function restore() {
    takeOver();
    box.setQuery(state.asked.get("q") ?? "");
    sort.value = state.asked.get("sort") ?? "relevance";
    box.rest();
    show(history.state);
  }

  async function answer() {
    const searcher = await open();
    const found = await searcher.search({
      query: state.asked.get("q") ?? "",
      sort: state.asked.get("sort"),
      strict: state.asked.has("strict"),
      filters: filters(),
    });
    const cards = isAsked() ? await searcher.cards(found, 0, state.shown) : null;
    const around = found.nearby && cards ? await searcher.cards(found.nearby, 0, MOST_NEARBY) : [];
    const better = searcher.nearMisses(found);
    const offers = found.total === 0 ? await beside("offers") : null;
    return { found, cards, around, better, offers, facets: searcher.facets };
  }

  /**
   * Shows what the address asks for, unless something else is asked for meanwhile.
   * @param {Entry | null} [entry] where in the results the reader was
   */
  async function show(entry = null) {
    turn++;
    const mine = turn;
    results.setBusy(true);
    try {
      const answered = await answer();
      if (mine !== turn) return;
      tell(answered, entry);
    } catch (error) {
      if (mine !== turn) return;
      console.error(error);
      tellFailure(error);
    }
    results.setBusy(false);
  }

  /** The list was kept back for the answer; site.js did so before the first paint. */
  const reveal = () => document.documentElement.classList.remove("asked");

  /**
   * @param {Awaited<ReturnType<typeof answer>>} answered
   * @param {Entry | null} entry
   */
  function tell({ found, cards, around, better, offers, facets }, entry) {
    const before = document.activeElement;
    const query = state.asked.get("q");
    finder.classList.remove("failed");
    finder.classList.toggle("nothing", found.total === 0);
    reveal();
    const areas = [...new Set(found.absent.map(({ area }) => area ?? ""))].filter(Boolean);
    if (cards) results.show(cards, found.total, around, areas.join(say("comma")));
    else results.showPlain();
    status.textContent = found.total > 0 ? say("found", found.total) : say("none");
    notes.show(found, better);
    hints.hidden = !offers;
    offers?.hintsOf(say, (text) => gramsOf(normalise(text)))(found, facets, {
      hasWords: state.asked.has("q"),
      wider: Object.values(filters()).some((ids) => ids[0]) ? unnarrowed() : null,
      better,
    });
    choices.show(found);
    share.renew();
    document.title = query ? `${say("quote", query)} ${title}` : title;
    if (entry?.at) results.focus(entry.at);
    if (entry?.y) scrollTo({ top: entry.y, behavior: "instant" });
    // Who pressed something that is gone now hears what came of it.
    if (!before?.isConnected) status.focus({ preventScroll: true });
  }

  /** @param {unknown} error */
  function tellFailure(error) {
    const reason = error instanceof Error && "reason" in error ? String(error.reason) : "";
    finder.classList.add("failed");
    reveal();
    results.showPlain();
    status.textContent = say(reason in words ? reason : "broken");
    notes.clear();
    hints.hidden = true;
  }

  async function showMore() {
    const before = state.shown;
    state.shown += PAGE;
    remember({ shown: state.shown, y: scrollY });
    await show();
    const row = all(results.place, "[data-case-id]", HTMLElement)[before];
    if (row) first(row, "a", HTMLAnchorElement).focus();
  }

  /** A link to another search asks on this page, unless it is to be opened beside it. */
  finder.addEventListener("click", (event) => {
    const search = around(event, ".search-notes a, .hints a", HTMLAnchorElement)?.search;
    if (!search || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const next = new URLSearchParams(search);
    box.setQuery(next.get("q") ?? "");
    go(next);
  });
  finder.addEventListener("keydown", box.press);
  sort.addEventListener("change", () => go(changed("sort", sort.selectedIndex ? sort.value : "")));
  results.more.addEventListener("click", showMore);
  addEventListener("popstate", restore);
  history.scrollRestoration = "manual";
  restore();
}
