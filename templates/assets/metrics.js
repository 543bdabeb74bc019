/* All figures in one table that can be sifted and sorted. */

import { startTable } from "./metrics/table.js";

startTable();
