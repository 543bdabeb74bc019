/* Shows cases side by side; which ones stands in the address. */

import { start } from "./compare/page.js";

start();
