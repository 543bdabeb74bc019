/* What a reader may try who has found nothing. */

/** @import { Facets, FacetValue, Found } from "./shapes.js" */
/** @import { Say } from "../page/words.js" */
import { byId, first, make } from "../page/elements.js";
import { filters, state, unnarrowed } from "./address.js";
import { gramsOf, normalise } from "./text.js";

/** How many values are offered. */
const MOST_VALUES = 6;

/** Facets whose values are subjects, by which cases are looked for. */
const SUBJECTS = ["target", "measure"];

/** No word of a query is meant for one of these. */
const NO_WORDS = ["year", "figures"];

/** @typedef {{name: string, value: FacetValue, near: number}} Choice */

/** @param {Say} say */
export function hintsOf(say) {
  const place = byId("hints", HTMLElement);
  const list = first(place, "ul", HTMLUListElement);

  /**
   * @param {string} label
   * @param {URLSearchParams} parameters
   */
  const link = (label, parameters) => make("a", { href: `?${parameters}` }, label);

  /** @param {Choice} choice */
  const linkTo = ({ name, value }) => make("span", {},
    link(value.label, new URLSearchParams([[name, value.id]])),
    make("span", { className: "count" }, say("count", value.cases.length)));

  /**
   * @param {string} heading
   * @param {Choice[]} choices
   */
  const line = (heading, choices) => choices[0]
    && make("li", {}, say(heading), ...choices.slice(0, MOST_VALUES).map(linkTo));

  /**
   * The values that cases have: those that share characters with the query, the nearest first, and
   * the subjects of most cases.
   * @param {string} query
   * @param {Facets} facets
   */
  function choicesFor(query, facets) {
    const grams = new Set(gramsOf(normalise(query)));
    const all = Object.entries(facets).flatMap(([name, values]) => values.map((value) => {
      const own = gramsOf(normalise(value.label));
      const near = own.filter((gram) => grams.has(gram)).length / own.length;
      return { name, value, near };
    })).filter(({ value }) => value.cases[0] !== undefined);
    return {
      similar: all.filter(({ name, near }) => near > 0 && !NO_WORDS.includes(name))
        .sort((one, other) => other.near - one.near),
      common: all.filter(({ name }) => SUBJECTS.includes(name))
        .sort((one, other) => other.value.cases.length - one.value.cases.length),
    };
  }

  return {
    /**
     * @param {Found} found
     * @param {Facets} facets
     * @param {string[]} better queries, which are offered already
     */
    show({ total, query }, facets, better) {
      place.hidden = total > 0;
      if (total > 0) return;
      const { similar, common } = choicesFor(query, facets);
      const isNarrowed = Object.values(filters()).some((ids) => ids[0]);
      const rows = [
        state.asked.has("q") && make("li", {}, say("try")),
        isNarrowed && make("li", {}, link(say("widen"), unnarrowed())),
        !better[0] && (line("similar", similar) || line("common", common)),
      ];
      list.replaceChildren(...rows.filter((row) => row instanceof Node));
    },
    clear() {
      place.hidden = true;
    },
  };
}
