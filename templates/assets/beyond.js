/*
 * What a query may mean beyond the words of the index: places without cases, readings, what
 * was meant by mistake, and comparisons. search.js loads this script when a query asks for it.
 */

import { beyondOf } from "./search/beyond.js";

globalThis.jirei.beyond = beyondOf;
