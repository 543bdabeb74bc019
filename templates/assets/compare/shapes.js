/* The shapes of the data that each case brings to the comparison; ComparedCase writes it. */

/**
 * @typedef {Partial<Record<string, string>>} Both in each language of the site, by its tag
 * @typedef {Both & {id: string}} Term
 * @typedef {{id?: string, words: Both, href?: string}} OwnEntry terms have an id
 * @typedef {{text: string, subtasks?: string[]}} Task
 * @typedef {{words: string, address?: string}} TelephonePart one with an address can be dialled
 * @typedef {{office: string, tel?: TelephonePart[], url?: string, href?: string,
 *   dead?: boolean}} Contact
 */

/**
 * A role of one or several parties, or of all; by the types of its holders.
 * @typedef {object} Role
 * @property {string} label
 * @property {string[]} types
 * @property {string[]} [holders]
 * @property {boolean} [common]
 * @property {string} [heading]
 * @property {Task[]} [tasks]
 */

/**
 * Figures with the same key can stand beside each other.
 * @typedef {object} Figure
 * @property {string} key
 * @property {string} indicator
 * @property {string} unit
 * @property {string} kind
 * @property {Both} value
 * @property {string} [round]
 * @property {Both[]} [notes]
 * @property {Both[]} [odd] what does not add up
 */

/**
 * A line of the costs, with all that is said of it.
 * @typedef {{item: string, facts: Both}} Cost
 */

/**
 * What is empty is left out.
 * @typedef {object} Case
 * @property {string} id
 * @property {string} title
 * @property {string} [english]
 * @property {Both[]} prefectures
 * @property {string[]} places
 * @property {{name: string, type: Term}[]} parties
 * @property {Both} [year]
 * @property {Both} [inferred]
 * @property {Both} [since]
 * @property {string} [frequency]
 * @property {Term[]} [targets]
 * @property {Term[]} [measures]
 * @property {Record<string, string>} [sections] cleaned HTML by kind
 * @property {Record<string, OwnEntry[]>} [own] facts in the publisher's own fields
 * @property {Cost[]} [costs]
 * @property {Role[]} [roles]
 * @property {Figure[]} [figures]
 * @property {Contact} [contact]
 * @property {{title: string, url?: string, collection: Both, licence: string}} source
 */

/**
 * A case by which one may be found to be added.
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} title
 * @property {string} [english]
 * @property {string[]} places
 * @property {Both[]} more
 */

/** @import { Parts } from "../page/elements.js" */

/**
 * Rows of the table that belong together; a cell for each case, empty where it says nothing.
 * @typedef {{head: string | HTMLElement, cells: Parts[]}} Row
 * @typedef {{name: string, remark?: string, rows: Row[]}} Group
 */

export {};
