/* What results can be narrowed by, and what they are narrowed by now. */

/** @import { FacetValue, Found, Searcher } from "./shapes.js" */
/** @import { Say } from "../page/words.js" */
import { byId, make } from "../page/elements.js";
import { changed, facetNames, state, unnarrowed } from "./address.js";

/**
 * @typedef {object} Option
 * @property {string} name of the facet
 * @property {string} id
 * @property {string} label
 * @property {HTMLInputElement} input
 * @property {HTMLElement} count
 */

/**
 * @param {string} name of a facet
 * @param {string} id that is chosen from now on, or no longer
 */
export function toggled(name, id) {
  const ids = state.asked.getAll(name);
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  return changed(name, ...next);
}

/**
 * @param {Say} say
 * @param {(wanted: URLSearchParams) => void} go
 */
export function choicesOf(say, go) {
  const facets = byId("facets", HTMLDetailsElement);
  const chosen = byId("choices", HTMLElement);
  const chosenCount = byId("chosen", HTMLElement);
  const apply = byId("apply", HTMLButtonElement);
  const status = byId("status", HTMLElement);
  const isWide = matchMedia("(min-width: 62rem)");
  /** @type {Option[]} */
  const options = [];

  /**
   * @param {string} name
   * @param {FacetValue} value
   * @param {...Node} inner
   */
  function option(name, { id, label }, ...inner) {
    const input = make("input", { type: "checkbox", name, value: id });
    const count = make("span", { className: "count" });
    options.push({ name, id, label, input, count });
    return make("li", {}, make("label", {}, input, make("span", {}, label), count), ...inner);
  }

  /**
   * @param {string} name
   * @param {HTMLElement[]} items
   */
  function addGroup(name, items) {
    const last = apply.parentElement;
    last?.before(make("fieldset", {}, make("legend", {}, say(name)), make("ul", {}, ...items)));
  }

  /** Prefectures stand below their regions. @param {Searcher} searcher */
  function build({ facets: { region, prefecture, ...others } }) {
    addGroup("place", region.map((block) => {
      const within = prefecture.filter((one) => one.region === block.id);
      const inner = within.map((one) => option("prefecture", one));
      return option("region", block, make("ul", {}, ...inner));
    }));
    for (const [name, values] of Object.entries(others)) {
      addGroup(name, values.map((value) => option(name, value)));
    }
  }

  /**
   * @param {string} className
   * @param {string} label
   * @param {() => void} onclick
   */
  const button = (className, label, onclick) =>
    make("button", { type: "button", className, onclick }, label);

  /**
   * @param {string} name
   * @param {string} id
   */
  function chip(name, id) {
    const label = options.find((one) => one.name === name && one.id === id)?.label ?? id;
    const pressed = button("choice", label, () => go(toggled(name, id)));
    pressed.setAttribute("aria-label", say("remove", label));
    return pressed;
  }

  /**
   * Shows what is chosen and what a click would give. The style hides what is disabled.
   * @param {Found} found
   */
  function show({ facets: counts, total }) {
    for (const { name, id, input, count } of options) {
      const cases = counts[name][id] ?? 0;
      input.checked = state.asked.getAll(name).includes(id);
      input.disabled = cases === 0 && !input.checked;
      count.textContent = say("count", cases);
    }
    const chips = facetNames().flatMap((name) =>
      state.asked.getAll(name).map((id) => chip(name, id)));
    if (chips[0]) chips.push(button("clear", say("clear"), () => go(unnarrowed())));
    chosenCount.textContent = chips[1] ? say("chosen", chips.length - 1) : "";
    apply.textContent = say("apply", total);
    facets.hidden = options.every(({ input }) => input.disabled);
    chosen.replaceChildren(...chips.map((one) => make("li", {}, one)));
    chosen.hidden = !chips[0];
  }

  facets.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement) go(toggled(target.name, target.value));
  });
  apply.addEventListener("click", () => {
    facets.open = false;
    status.focus({ preventScroll: true });
    status.scrollIntoView({ block: "start" });
  });
  facets.open = isWide.matches;
  // Who turns a tablet finds the choices beside the results again.
  isWide.addEventListener("change", () => {
    facets.open = isWide.matches;
  });

  return { build, show };
}
