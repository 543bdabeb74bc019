/* What a reader may try who has found nothing. */

/** @import { Facets, FacetValue, Found } from "./shapes.js" */
/** @import { Say } from "../page/words.js" */
import { byId, first, make } from "../page/elements.js";

/** How many values are offered. */
const MOST_VALUES = 6;

/** Facets whose values are subjects, by which cases are looked for. */
const SUBJECTS = ["target", "measure"];

/** No word of a query is meant for one of these. */
const NO_WORDS = ["year", "figures"];

/** @typedef {{name: string, value: FacetValue, near: number}} Choice */

/**
 * @typedef {object} Asked
 * @property {boolean} hasWords whether words were asked for
 * @property {URLSearchParams | null} wider the same without choices among facets, if any were made
 * @property {string[]} better queries, which are offered already
 */

/**
 * @param {Say} say
 * @param {(text: string) => string[]} gramsIn pairs of characters
 */
export function hintsOf(say, gramsIn) {
  const list = first(byId("hints", HTMLElement), "ul", HTMLUListElement);

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
    const grams = new Set(gramsIn(query));
    const all = Object.entries(facets).flatMap(([name, values]) => values.map((value) => {
      const own = gramsIn(value.label);
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

  /**
   * @param {Found} found
   * @param {Facets} facets
   * @param {Asked} asked
   */
  return ({ query }, facets, { hasWords, wider, better }) => {
    const { similar, common } = choicesFor(query, facets);
    const rows = [
      hasWords && make("li", {}, say("try")),
      wider && make("li", {}, link(say("widen"), wider)),
      !better[0] && (line("similar", similar) || line("common", common)),
    ];
    list.replaceChildren(...rows.filter((row) => row instanceof Node));
  };
}
