/*
 * A term that no list has: the case can name it at once, and its lines are there to be copied into
 * the vocabulary, without which jirei check would not know it.
 */

import { all, around, byId, first, make } from "../page/elements.js";
import { rules } from "./data.js";
import { offerTo } from "./naming.js";
import { boxesOf, changed, nameOf, page, say, selectOf, tell } from "./page.js";
import { textOfTerm } from "./term-text.js";
import { isNameOfTerm } from "./terms.js";
import { cleanLine } from "./values.js";

const TERM_ID = /^[a-z0-9]+([_-][a-z0-9]+)*$/;
const LONGEST_ID = 100;

const asked = byId("new-term", HTMLDialogElement);
const refused = first(asked, ".fault", HTMLElement);
const made = byId("new-term-made", HTMLElement);
const lines = byId("new-term-lines", HTMLTextAreaElement);

/** The field for which a term is made. @type {HTMLElement | undefined} */
let forField;

/** @param {string} part */
const boxOf = (part) => first(asked, `[data-part=${part}]`, HTMLInputElement);

/** @param {string} part */
const wordsOfPart = (part) => cleanLine(boxOf(part).value);

/** @param {HTMLElement} field */
function askFor(field) {
  forField = field;
  byId("new-term-title", HTMLElement).textContent = say("newTerm", nameOf(field));
  all(asked, "input", HTMLInputElement).forEach((box) => { box.value = ""; });
  refused.hidden = true;
  made.hidden = true;
  asked.showModal();
}

function readTerm() {
  const synonyms = wordsOfPart("synonyms").split(/[,，、]/)
    .map((word) => word.trim()).filter(Boolean);
  return {
    id: wordsOfPart("id"),
    ja: wordsOfPart("ja"),
    en: wordsOfPart("en"),
    definitionJa: wordsOfPart("definition-ja"),
    definitionEn: wordsOfPart("definition-en"),
    synonyms,
  };
}

/** @typedef {ReturnType<typeof readTerm>} TermRead */

/**
 * Why a term cannot be added, and the box that says so; null if it can.
 * @param {string} scheme
 * @param {TermRead} term
 */
function whyNot(scheme, { id, ja, en, definitionJa, definitionEn, synonyms }) {
  const open = Object.entries({ ja, en, id, "definition-ja": definitionJa,
    "definition-en": definitionEn }).find(([, words]) => !words);
  if (open) return { part: open[0], words: say("newTermOpen") };
  if (!TERM_ID.test(id) || id.length > LONGEST_ID) return { part: "id", words: say("newTermId") };
  const taken = [id, ja, en, ...synonyms].find((name) => isNameOfTerm(scheme, name));
  if (!taken) return null;
  const part = { [id]: "id", [ja]: "ja", [en]: "en" }[taken] ?? "synonyms";
  return { part, words: say("newTermTaken", taken) };
}

/**
 * Rows that are still to come have their choices in templates.
 * @param {ParentNode} holder
 * @param {string} scheme
 * @returns {HTMLElement[]}
 */
function fieldsOf(holder, scheme) {
  const inside = all(holder, "template", HTMLTemplateElement)
    .flatMap(({ content }) => fieldsOf(content, scheme));
  return [...all(holder, `[data-scheme="${scheme}"]`, HTMLElement), ...inside];
}

/**
 * @param {HTMLElement} field
 * @param {TermRead} term
 */
function addTerm(field, { id, ja, en, synonyms }) {
  const scheme = field.dataset.scheme ?? "";
  rules.terms[scheme].push([id, ja, en, ...synonyms]);
  const name = document.documentElement.lang === "ja" ? ja : en;
  for (const one of fieldsOf(page, scheme)) {
    if (one.matches(".choices")) offerTo(one, [id], name);
    else selectOf(one).append(make("option", { value: id }, name));
  }
  const box = boxesOf(field).find(({ value }) => value === id);
  if (box) box.checked = true;
  else selectOf(field).value = id;
  changed();
}

page.addEventListener("click", (event) => {
  const field = around(event, ".new-term", HTMLButtonElement)?.closest("[data-scheme]");
  if (field instanceof HTMLElement) askFor(field);
});

byId("new-term-make", HTMLButtonElement).addEventListener("click", () => {
  if (!forField) return;
  const scheme = forField.dataset.scheme ?? "";
  const term = readTerm();
  const fault = whyNot(scheme, term);
  refused.hidden = !fault;
  if (fault) {
    refused.textContent = fault.words;
    boxOf(fault.part).focus();
    return;
  }
  addTerm(forField, term);
  first(made, "p", HTMLElement).textContent =
    say("newTermMade", `content/vocabulary/${scheme}.yaml`);
  lines.value = textOfTerm(term);
  made.hidden = false;
  byId("new-term-copy", HTMLButtonElement).focus();
});

byId("new-term-copy", HTMLButtonElement).addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(lines.value);
    tell(say("copied"));
  } catch {
    tell(say("copiedSelect"));
  }
  lines.select();
});

byId("new-term-close", HTMLButtonElement).addEventListener("click", () => asked.close());
