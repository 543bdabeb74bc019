/* Writes a case as a file: YAML between two lines of dashes, the narrative below. */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  /* Begins with a letter of a language, and holds nothing in which YAML or a hasty reader sees more than words. */
  const PLAIN = /^[\p{L}（(※＊【〔《〈≪○●◎・①-⑳Ａ-Ｚａ-ｚ０-９][^\p{C}\u2028\u2029:#"'`{}[\]&*!|>%@\\\u00a0]*$/u;
  const MEANT = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
  const ESCAPES = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t" };

  const isPlain = (text) => PLAIN.test(text) && !/\s$|^\s/.test(text) && !MEANT.test(text) && !/\s-\s*$/.test(text);

  const quoted = (text) =>
    '"' + text.replace(/[\\"\n\t]|[\p{Cc}\p{Zl}\p{Zp}\ufeff]/gu, (one) =>
      ESCAPES[one] ?? "\\u" + one.charCodeAt(0).toString(16).padStart(4, "0")) + '"';

  /* Lines that a block keeps as they are. */
  const isBlock = (text) =>
    text.includes("\n") && text.split("\n").every((line) => !/^\s|\s$|\t|[\p{Cc}\ufeff\u2028\u2029]/u.test(line)) && !/^\n|\n$/.test(text);

  function scalar(value, indent) {
    const text = String(value);
    if (isBlock(text)) return "|-\n" + text.split("\n").map((line) => (line ? indent + "  " + line : "")).join("\n");
    return isPlain(text) ? text : quoted(text);
  }

  const ID = /^[a-z0-9]+([_-][a-z0-9]+)*$/;
  const isShort = (list) => list.every((item) => typeof item === "string" && ID.test(item)) && list.join(", ").length < 80;
  const short = (list) => "[" + list.map((item) => (/^[a-z]/.test(item) && isPlain(item) ? item : quoted(item))).join(", ") + "]";

  const isThere = (value) => value !== null && value !== undefined;

  /* Keys that have a value in the order of the schema, unknown ones after them. */
  function ordered(fields, schema) {
    const known = Object.keys(schema?.properties ?? {});
    const rank = (key) => (known.includes(key) ? known.indexOf(key) : known.length);
    return Object.keys(fields).filter((key) => isThere(fields[key])).sort((a, b) => rank(a) - rank(b));
  }

  function mapping(fields, schema, indent) {
    return ordered(fields, schema).map((key) => {
      const value = fields[key];
      const inner = schema?.properties?.[key];
      if (Array.isArray(value)) return `${indent}${key}:` + sequence(value, inner, indent);
      if (typeof value === "object") return `${indent}${key}:\n` + mapping(value, inner, indent + "  ");
      return `${indent}${key}: ` + (inner?.type === "boolean" && String(value) === "true" ? "true" : scalar(value, indent));
    }).join("\n");
  }

  function sequence(items, schema, indent) {
    const list = items.filter(isThere);
    if (!list[0] || isShort(list)) return " " + short(list);
    return list.map((item) => {
      if (typeof item !== "object") return `\n${indent}  - ` + scalar(item, indent + "  ");
      return `\n${indent}  - ` + mapping(item, schema?.items, indent + "    ").trimStart();
    }).join("");
  }

  /* A heading in a text is one below that of its section; a line of dashes parts it and makes no heading. */
  const narrative = (text) =>
    text.replace(/^( {0,3})#{1,2}(?=[ \t]|$)/gm, "$1###").replace(/^(?=.*\S)(.*)\n(?= {0,3}-+[ \t]*$)/gm, "$1\n\n").replace(/^ {0,3}(?==+[ \t]*$)/gm, "\\");

  const body = (sections) => sections.map(({ heading, text }) => `## ${heading}\n\n${narrative(text)}\n`).join("\n");

  const hasFiles = (fields) => (fields.images ?? []).some(({ file }) => file);

  /* With images a case is a folder of its own. */
  form.fileName = (fields) => (hasFiles(fields) ? "index.md" : `${fields.id || "case"}.md`);

  form.write = ({ fields, sections }) => {
    const up = hasFiles(fields) ? "../../" : "../";
    const head = `# yaml-language-server: $schema=${up}schema/case.schema.json`;
    return `---\n${head}\n${mapping(fields, form.rules.schema, "")}\n---\n\n${body(sections)}`;
  };
})();
