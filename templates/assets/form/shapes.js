/* The shapes of what the form works with, for the checker of types and for readers. */

/**
 * What a case file holds: texts, lists and mappings; what was left open is null.
 * @typedef {string | boolean | null | undefined | ListOfValues | Mapping} Value
 * @typedef {{[key: string]: Value}} Mapping
 */

/**
 * A case as it is written: its fields, and its narrative below headings.
 * @typedef {{heading: string, text: string}} Section
 * @typedef {{fields: Mapping, sections: Section[]}} Written
 */

/**
 * What is wrong: its kind as jirei check names it, the path of the field, and arguments by name.
 * @typedef {Record<string, string>} Arguments
 * @typedef {{kind: string, at: string, args: Arguments}} Problem
 * @typedef {(kind: string, at: string, args: Arguments) => void} AddProblem
 */

/**
 * A part of content/schema/case.schema.json, so far as the form goes by it.
 * @typedef {object} Schema
 * @property {string | string[]} [type]
 * @property {Record<string, Schema>} [properties]
 * @property {Schema} [items]
 * @property {string[]} [required]
 * @property {Record<string, string[]>} [dependentRequired] what a field cannot do without
 * @property {string[]} [enum]
 * @property {string} [pattern]
 * @property {number} [maxLength] in code points
 * @property {number} [minItems]
 * @property {Value[]} [examples]
 */

/**
 * A term of the vocabulary: its id, its label in Japanese and English, its synonyms.
 * @typedef {string[]} Term
 */

/**
 * The data that the build writes for the form: submit/rules.js.
 * @typedef {object} Rules
 * @property {Schema} schema
 * @property {Record<string, Term[]>} terms by scheme
 * @property {OwnField[]} own what the publisher adds to the fields of Jirei
 * @property {string[]} taken ids of cases
 * @property {number} longest bytes of a file
 * @property {CasePart[]} parts of the page of a case, in their order
 * @property {Reading} reading
 */

/**
 * A field of the publisher; prose is a text below a heading, and a term is listed in a file.
 * @typedef {object} OwnField
 * @property {string} id
 * @property {"text" | "number" | "date" | "term" | "url"} type
 * @property {boolean} isList
 * @property {boolean} isProse
 * @property {string} file
 */

/**
 * The tables and patterns of the readers, as ReadingRules hands them on.
 * @typedef {object} Reading
 * @property {{longVowelDash: string, wave: string}} normalise
 * @property {string} variants each character before the one that stands for it
 * @property {DateRules} dates
 * @property {number} periodGuess the longest span that is guessed, in years
 * @property {Record<string, string>} periods patterns by the names of PeriodPatterns
 * @property {QuantityRules} quantities
 * @property {import("./frequency.js").RecurrenceRules} recurrence
 * @property {TelephoneRules} telephone
 * @property {{longest: number, blanks: string, looseBlank: string,
 *   withoutUnitSigns: string}} shortValues
 * @property {{mobile: string, mail: string, address: string, domains: string[]}} personal
 * @property {{numbered: string, marked: string, bullet: string, opened: string,
 *   commas: string}} signs
 * @property {{guess: string, open: string}} marks of a draft, as OpenMarks names them
 */

/**
 * @typedef {object} DateRules
 * @property {string} written
 * @property {string} english
 * @property {string} brackets
 * @property {string} weekday
 * @property {string} weekdays Monday first
 * @property {string[]} months in English
 * @property {number} firstYear
 * @property {number} lastYear
 * @property {Era[]} eras the latest first
 */

/**
 * An era with its first and its last day.
 * @typedef {{name: string, letter: string, start: string, end: string}} Era
 */

/**
 * @typedef {object} QuantityRules
 * @property {string} written
 * @property {string} joint between the ends of a range
 * @property {string} until
 * @property {string} per
 * @property {string} months
 * @property {string} time
 * @property {Record<string, number>} partsOfYear in months
 * @property {Record<string, number>} places what each group of the pattern counts for
 * @property {string} explanation
 * @property {string} goesOn
 * @property {string} smallDigit
 * @property {string} itemNumber
 * @property {string} thousands
 * @property {string} point
 * @property {string} missing
 * @property {Record<string, number>} yenUnits how many zeros each unit of money adds
 * @property {string} yenSign
 * @property {string} sharePart
 * @property {string} shareSeparator
 * @property {string} sharePayer
 * @property {string[]} counters
 * @property {string[]} rates
 * @property {Record<string, string>} unitSpellings
 * @property {Record<string, string>} before what words before a number say
 * @property {Record<string, string>} inside between a number and its unit
 * @property {Record<string, string>} after behind both
 * @property {string[]} fillers words that say nothing of a number
 * @property {string[]} signs
 * @property {string[]} bounds what words say of how exact a number is
 */

/**
 * @typedef {object} TelephoneRules
 * @property {string} separators
 * @property {string} number
 * @property {string} piece
 * @property {string} country
 * @property {number} longest
 */

/**
 * A part of the page of a case, the field that tells whether a case has it, and the key of its
 * label.
 * @typedef {{name: string, field: string, label: string}} CasePart
 */

/**
 * A place; a prefecture has no parent.
 * @typedef {{code: string, name: string, kana: string, parent?: string}} Area
 */

/**
 * A place that is no more, with the codes of today's places on its land.
 * @typedef {Area & {successors: string[]}} FormerArea
 */

/**
 * A place of today that is offered; `was` is the name of the former one that was typed.
 * @typedef {Area & {was?: string}} OfferedArea
 */

/**
 * A number without any rounding: 12.50 has 1250 units and scale 2.
 * @typedef {{units: bigint, scale: number}} Decimal
 * What a quantity is counted for: two months in 2か月に1回.
 * @typedef {{every: number, unit: string}} Per
 *
 * A number with its unit; of a range, `value` is the lower end.
 * @typedef {object} Quantity
 * @property {Decimal} value
 * @property {{value: Decimal, bound: string}} [upTo]
 * @property {string} unit
 * @property {string} bound
 * @property {string} counting
 * @property {Per} [per]
 */

/**
 * A part of a sum, with who pays it; it is not exact where the document says 以内.
 * @typedef {{payer: string, above: bigint, below: bigint, exact: boolean}} Share
 */

/**
 * A date as precise as it was written.
 * @typedef {"FISCAL_YEAR" | "YEAR" | "MONTH" | "MONTH_END" | "DAY"} Precision
 * @typedef {{precision: Precision, year: number, month?: number, day?: number}} PartialDate
 */

/**
 * The fields of a case that its preview shows, as the page holds them; any may be missing.
 * @typedef {{id?: string, type?: string, name?: string, shortName?: string}} Party
 * @typedef {{task?: string, subtasks?: string[]}} Task
 * @typedef {{label?: string, value?: string}} MetricPart
 * @typedef {{part?: string, title?: string, lecturer?: string}} Session
 * @typedef {{party?: string, post?: string, count?: string}} Staff
 * @typedef {{profile?: string, steps?: {heading?: string, text?: string}[]}} Story
 * @typedef {{party?: string, post?: string, label?: string, text?: string}} Comment
 *
 * @typedef {object} Role
 * @property {string} [label]
 * @property {string} [heading]
 * @property {"all" | string[]} [parties]
 * @property {(string | Task)[]} [tasks]
 *
 * @typedef {object} Metric
 * @property {string} [indicator]
 * @property {string} [round]
 * @property {string} [kind]
 * @property {string} [value]
 * @property {string} [unit]
 * @property {string} [period]
 * @property {MetricPart[]} [breakdown]
 *
 * @typedef {object} Round
 * @property {string} [label]
 * @property {string} [dates]
 * @property {string} [venue]
 * @property {string} [words]
 * @property {Session[]} [sessions]
 *
 * @typedef {object} Shown
 * @property {string} [title]
 * @property {string} [subtitle]
 * @property {string} [status]
 * @property {Party[]} [parties]
 * @property {string[]} [areas]
 * @property {string[]} [targetGroups]
 * @property {string[]} [measures]
 * @property {string} [serviceCategory]
 * @property {string | {value?: string, inferred?: string}} [fiscalYear]
 * @property {string | {date?: string, words?: string}} [since]
 * @property {string | {words?: string}} [frequency]
 * @property {Role[]} [roles]
 * @property {Metric[]} [metrics]
 * @property {Round[]} [rounds]
 * @property {Staff[]} [staffing]
 * @property {Story[]} [stories]
 * @property {{label?: string, quotes?: string[]}[]} [voices]
 * @property {Comment[]} [comments]
 * @property {{title?: string, summary?: string}} [english]
 * @property {string | {title?: string}} [source]
 * @property {string} [licence]
 */

export {};
