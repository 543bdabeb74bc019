/* What the scripts of a page tell each other by. */

interface Jirei {
  open: typeof import("./assets/search/searcher.js").open;
  /** Called by each shard of the index. */
  shard: typeof import("./assets/search/files.js").shard;
  /** What beyond.js knows, once it is loaded. */
  beyond?: typeof import("./assets/search/beyond.js").beyondOf;
  /** What offers.js knows, once it is loaded. */
  offers?: {
    hintsOf: typeof import("./assets/search/hints.js").hintsOf;
    offersOf: typeof import("./assets/search/offers.js").offersOf;
    suggesterOf: typeof import("./assets/search/suggestions.js").suggesterOf;
  };
}

declare var jirei: Jirei;

/** Filled by submit/rules.js, submit/areas.js and submit/yaml.js. */
declare var jireiForm: {
  yaml: import("./yaml.d.ts").YamlLibrary;
  rules: import("./assets/form/shapes.js").Rules;
  areas?: string;
};

/** A list in a case file, where lists may hold lists. */
interface ListOfValues extends Array<import("./assets/form/shapes.js").Value> {}
