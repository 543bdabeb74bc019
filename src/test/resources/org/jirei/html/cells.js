import { inCell } from "./metrics/csv.js";

globalThis.inCell = inCell;
