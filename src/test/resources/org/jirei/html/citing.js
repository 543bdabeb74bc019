import { bibtexOf, cslOf, risOf } from "./citing/formats.js";
import { itemOf } from "./citing/item.js";

/** @param {import("./citing/item.js").Article} article */
globalThis.cited = (article) => {
  const item = itemOf(article);
  return [bibtexOf(item), risOf(item), cslOf(item)];
};
