/* Scripts that few readers need, which lie beside this one and are loaded when they do. */

import { SOURCE } from "../page/source.js";
import { failure, run } from "./files.js";

/**
 * What a script knows.
 * @template {"beyond" | "offers"} T
 * @param {T} name
 * @returns {Promise<NonNullable<Jirei[T]>>}
 */
export async function beside(name) {
  const address = new URL(`${name}.js`, SOURCE).href;
  if (!globalThis.jirei[name]) await run(address);
  const known = globalThis.jirei[name];
  if (!known) throw failure("broken", address);
  return known;
}
