/* On the page of a case: its citation in the formats of reference managers, to be copied. */

import { startCiting } from "./citing/page.js";

startCiting();
