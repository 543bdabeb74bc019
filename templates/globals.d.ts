/* What the scripts of a page tell each other by. */

declare var jirei: {
  open: typeof import("./assets/search/searcher.js").open;
  /** Called by each shard of the index. */
  shard: typeof import("./assets/search/files.js").shard;
};

/** Filled by submit/rules.js, submit/areas.js and submit/yaml.js. */
declare var jireiForm: {
  yaml: import("./yaml.d.ts").YamlLibrary;
  rules: import("./assets/form/shapes.js").Rules;
  areas?: string;
};

/** A list in a case file, where lists may hold lists. */
interface ListOfValues extends Array<import("./assets/form/shapes.js").Value> {}
