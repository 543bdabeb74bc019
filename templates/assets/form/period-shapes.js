/* The shapes of periods, for the checker of types and for readers. */

/** @import { PartialDate } from "./shapes.js" */

/**
 * What a period says of its dates; null where a side of it is open.
 * @typedef {"DATE" | "SPAN" | "LIST" | "QUARTER" | "HALF" | "AS_OF" | "TOTAL" | "EVERY_YEAR"
 *   | "UNDATED"} PeriodKind
 *
 * @typedef {object} Period
 * @property {PeriodKind} kind
 * @property {PartialDate | null} start
 * @property {PartialDate | null} end
 * @property {PartialDate[]} listed
 * @property {boolean} isPlanned
 */

/**
 * A value, or the reason why there is none, with what may have been meant. A doubtful value has
 * both.
 * @typedef {{value?: Period, reason?: string, help: string}} ReadPeriod
 */

export {};
