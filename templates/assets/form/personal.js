/*
 * Finds what concerns private persons; the twin of PersonalData and PersonalDataCheck, by their
 * patterns. Names need a dictionary, so jirei check and the preview look for them, not the form.
 */

/** @import { AddProblem, Mapping, Section, Value } from "./shapes.js" */
import { rules } from "./data.js";
import { isMapping, textIn } from "./reading.js";

const { personal } = rules.reading;
const MOBILE = new RegExp(personal.mobile, "gu");
const MAIL = new RegExp(personal.mail, "gu");
const ADDRESS = new RegExp(personal.address, "gu");

const WIDE = /[！-～]/g;
const WIDE_BLANK = /[\u3000\u00a0]/g;
const DASH = /[\u2010-\u2015\u2212\u2500]|(?<=[0-9])ー/g;
const WIDTH = "！".charCodeAt(0) - "!".charCodeAt(0);

/** The contact of an office is there to be published. */
const CONTACT = "contact";
const CONSENT = "consent";
const ABOUT_PEOPLE = ["stories", "voices"];

/**
 * The text with narrow letters, digits and signs, of the same length.
 * @param {string} text
 */
const narrow = (text) =>
  text
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDTH))
    .replace(WIDE_BLANK, " ")
    .replace(DASH, "-");

/** @param {string} domain */
function isPrivate(domain) {
  const name = domain.toLowerCase();
  return personal.domains.some((known) => name === known || name.endsWith(`.${known}`));
}

/**
 * Each kind with the matches that count.
 * @param {string} text with narrow signs
 * @param {boolean} aboutPeople
 * @returns {[string, RegExpMatchArray[]][]}
 */
const found = (text, aboutPeople) => [
  ["mobile-number", [...text.matchAll(MOBILE)]],
  ["private-mail", [...text.matchAll(MAIL)].filter(([, domain = ""]) => isPrivate(domain))],
  ["home-address", aboutPeople ? [...text.matchAll(ADDRESS)] : []],
];

/**
 * @param {Mapping} fields
 * @param {Section[]} sections
 * @param {AddProblem} add
 */
export function checkPersonalData(fields, sections, add) {
  /**
   * @param {Value} value
   * @param {string} at
   * @param {boolean} aboutPeople
   * @param {string} consent what the story around it says of consent
   */
  function look(value, at, aboutPeople, consent) {
    if (typeof value === "string") report(value, at, aboutPeople, consent);
    else if (Array.isArray(value)) {
      value.forEach((item, index) => look(item, `${at}[${index}]`, aboutPeople, consent));
    } else if (isMapping(value)) {
      const inside = CONSENT in value ? textIn(value, CONSENT) ?? "" : consent;
      for (const [key, inner] of Object.entries(value)) {
        if (key !== CONSENT) look(inner, `${at}.${key}`, aboutPeople, inside);
      }
    }
  }

  /**
   * @param {string} text
   * @param {string} at
   * @param {boolean} aboutPeople
   * @param {string} consent
   */
  function report(text, at, aboutPeople, consent) {
    for (const [kind, matches] of found(narrow(text), aboutPeople)) {
      for (const { index = 0, 0: match } of matches) {
        const words = text.slice(index, index + match.length);
        if (!consent.includes(words)) add(kind, at, { words });
      }
    }
  }

  for (const [key, value] of Object.entries(fields)) {
    if (key !== CONTACT) look(value, key, ABOUT_PEOPLE.includes(key), "");
  }
  // No document has published what the publisher adds.
  if (isMapping(fields.contact)) look(fields.contact.current, "contact.current", false, "");
  sections.forEach(({ heading, text }, at) => {
    report(heading ?? "", `sections[${at}].heading`, false, "");
    report(text ?? "", `sections[${at}].text`, false, "");
  });
}
