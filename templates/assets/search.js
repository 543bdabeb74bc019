/*
 * Searches all cases, without a server: answers queries from the shards of the index as jirei
 * search does, and leads the page that asks. The modules of the engine are twins of the Java
 * classes that their first comments name, and those say more.
 */

import { keepOrders } from "./order/list.js";
import { byId } from "./page/elements.js";
import { startTray } from "./picks/tray.js";
import { shard } from "./search/files.js";
import { startPage } from "./search/page.js";
import { open } from "./search/searcher.js";

/** @type {Jirei} */
const told = { open, shard };
globalThis.jirei = told;
// The engine runs by itself as well. The page needs no further script, which saves two requests.
if (document.getElementById?.("finder")) {
  startPage();
  startTray(byId("picks", HTMLElement));
  keepOrders();
}
