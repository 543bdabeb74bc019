/* Picks cases to be compared: a button on each case, and a tray that says which are picked. */

import { startTray } from "./picks/tray.js";

const tray = document.getElementById("picks");
if (tray) startTray(tray);
