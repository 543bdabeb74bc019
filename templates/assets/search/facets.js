/* The values of facets with their cases, and their counts; the twin of FacetCounter. */

/** @import { Facets, Found, Meta, Packed, Value } from "./shapes.js" */

/**
 * The cases of a list, each told by its distance to the one before.
 * @param {Packed} list
 */
function casesIn(list) {
  const cases = [];
  let doc = -1;
  while (list.more()) {
    doc += list.number() + 1;
    cases.push(doc);
  }
  return cases;
}

/**
 * @param {Meta["facets"]} values in the order in which their lists come
 * @param {() => Packed} nextList
 * @param {string} language
 * @returns {Facets}
 */
export function facetsOf(values, nextList, language) {
  /** @param {Value} value */
  const labelOf = (value) => (language === "ja" ? value.ja : value.en);

  /** @type {Facets} */
  const facets = {};
  for (const [name, all] of Object.entries(values)) {
    facets[name] = all.map((value) => {
      const cases = name === "region" ? [] : casesIn(nextList());
      return { ...value, label: labelOf(value), cases };
    });
  }
  // The cases of a region are those of its prefectures, some of which share one.
  for (const region of facets.region) {
    const within = facets.prefecture.filter((prefecture) => prefecture.region === region.id);
    region.cases = [...new Set(within.flatMap(({ cases }) => cases))];
  }
  return facets;
}

/**
 * Which cases have what was chosen of the facets, and how many cases each value has among those
 * that were found. A facet's own choices do not narrow its counts.
 * @param {Facets} facets
 * @param {Record<string, string[]>} filters
 * @param {number[]} docs that were found
 */
export function narrow(facets, filters, docs) {
  const chosen = Object.keys(facets).filter((name) => filters[name]?.[0]).map((name) => {
    const values = facets[name].filter(({ id }) => filters[name].includes(id));
    return { name, cases: new Set(values.flatMap(({ cases }) => cases)) };
  });

  /**
   * The facets that are against a case that was found.
   * @type {Map<number, string[]>}
   */
  const against = new Map(docs.map((doc) => {
    const facetsAgainst = chosen.filter(({ cases }) => !cases.has(doc));
    return [doc, facetsAgainst.map(({ name }) => name)];
  }));

  /**
   * @param {number} doc
   * @param {string} name
   */
  function isCounted(doc, name) {
    const names = against.get(doc);
    return names !== undefined && names.every((other) => other === name);
  }

  /** @type {Found["facets"]} */
  const counts = {};
  for (const [name, values] of Object.entries(facets)) {
    counts[name] = {};
    for (const { id, cases } of values) {
      const count = cases.filter((doc) => isCounted(doc, name)).length;
      if (count > 0) counts[name][id] = count;
    }
  }
  return { kept: docs.filter((doc) => against.get(doc)?.length === 0), counts };
}
