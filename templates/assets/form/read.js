/*
 * Reads a case file back into the form: the YAML that people write for cases, with mappings, lists,
 * quotations and blocks. What goes beyond that is refused with its line, never guessed.
 */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  class Refused extends Error {
    constructor(line) {
      super("line " + line);
      this.line = line;
    }
  }

  const KEY = /^([A-Za-z_][\w-]*|"[^"\\]*"|'[^']*')\s*:(?:\s+(.*))?$/;
  const ESCAPED = { n: "\n", t: "\t", '"': '"', "\\": "\\", "/": "/", " ": " ", r: "\r", 0: "\0" };

  class Reader {
    constructor(lines, first) {
      this.lines = lines.map((text, at) => ({ text, number: first + at, indent: /^ */.exec(text)[0].length }));
      this.at = 0;
      this.comments = 0;
    }

    /* The next line that says something. */
    peek() {
      for (; this.at < this.lines.length; this.at++) {
        const words = this.lines[this.at].text.trim();
        if (words && !words.startsWith("#")) return this.lines[this.at];
        if (words && !words.includes("yaml-language-server")) this.comments++;
      }
      return undefined;
    }

    refuse(line = this.lines[Math.min(this.at, this.lines.length - 1)]) {
      throw new Refused(line?.number ?? 1);
    }

    node(indent) {
      const line = this.peek();
      if (!line || line.indent < indent) return null;
      return /^-(\s|$)/.test(line.text.trim()) ? this.sequence(line.indent) : this.mapping(line.indent);
    }

    mapping(indent) {
      const fields = {};
      for (let line = this.peek(); line && line.indent === indent; line = this.peek()) {
        const found = KEY.exec(line.text.trim());
        if (!found) this.refuse(line);
        const key = found[1].replace(/^["']|["']$/g, "");
        if (Object.hasOwn(fields, key)) this.refuse(line);
        this.at++;
        fields[key] = this.value(found[2], indent, line);
      }
      if ((this.peek()?.indent ?? 0) > indent) this.refuse(this.peek());
      return fields;
    }

    sequence(indent) {
      const items = [];
      for (let line = this.peek(); line && line.indent === indent && /^-(\s|$)/.test(line.text.trim()); line = this.peek()) {
        const [dash] = /^ *-\s*/.exec(line.text);
        const rest = line.text.slice(dash.length);
        if (KEY.test(rest.trim()) && !/^["'][^"']*["']\s*$/.test(rest)) {
          line.indent = dash.length;
          line.text = " ".repeat(dash.length) + rest;
          items.push(this.mapping(line.indent));
        } else {
          this.at++;
          items.push(this.value(rest, indent, line));
        }
      }
      return items;
    }

    value(written, indent, line) {
      const rest = (written ?? "").trim();
      if (!rest || rest.startsWith("#")) {
        const next = this.peek();
        const inside = next && (next.indent > indent || (next.indent === indent && /^-(\s|$)/.test(next.text.trim())));
        return inside && !/^\s*-/.test(line.text) ? this.node(next.indent) : inside && next.indent > indent ? this.node(next.indent) : null;
      }
      if (/^[|>]/.test(rest)) return this.block(rest, indent, line);
      if (rest[0] === "[") return this.flow(rest, line);
      if (rest[0] === '"' || rest[0] === "'") return this.quoted(rest, indent, line);
      if (/^[&*!?{}%@`,\]]/.test(rest)) this.refuse(line);
      const plain = [rest, ...this.deeper(indent)].map((part) => part.replace(/(^|\s)#.*$/, "").trim());
      if (plain.some((part) => /:(\s|$)/.test(part))) this.refuse(line);
      const text = form.join(plain.join("\n"));
      return /^(?:~|null)$/.test(text) ? null : text;
    }

    /* The lines that go on with a value. */
    deeper(indent) {
      const lines = [];
      for (; this.at < this.lines.length; this.at++) {
        const line = this.lines[this.at];
        if (line.text.trim() && line.indent <= indent) break;
        lines.push(line.text);
      }
      while (lines.at(-1)?.trim() === "") lines.pop();
      return lines;
    }

    block(mark, indent, line) {
      if (!/^[|>][+-]?(\s+#.*)?$/.test(mark)) this.refuse(line);
      const lines = this.deeper(indent);
      const margin = /^ */.exec(lines.find((one) => one.trim()) ?? "")[0].length;
      const text = lines.map((one) => one.slice(margin)).join("\n").replace(/\n+$/, "");
      return mark[0] === ">" ? form.join(text) : text;
    }

    quoted(start, indent, line) {
      const ends = start[0] === '"' ? /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/s : /^'((?:[^']|'')*)'\s*(?:#.*)?$/s;
      let text = start;
      let found = ends.exec(text);
      if (!found) {
        text = [start, ...this.deeper(indent).map((part) => part.trim())].join("\n");
        found = ends.exec(text);
      }
      if (!found) this.refuse(line);
      const folded = found[1].includes("\n") ? form.join(found[1]) : found[1];
      return start[0] === "'" ? folded.replaceAll("''", "'") : this.unescaped(folded, line);
    }

    unescaped(text, line) {
      return text.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gs, (_, four, two, one) => {
        if (one === undefined) return String.fromCharCode(parseInt(four ?? two, 16));
        return ESCAPED[one] ?? this.refuse(line);
      });
    }

    /* A list in brackets, over lines if need be; of words only. */
    flow(start, line) {
      let text = start;
      while (!/\]\s*(?:#.*)?$/.test(text) && this.at < this.lines.length) text += " " + this.lines[this.at++].text.trim();
      const inside = /^\[(.*)\]\s*(?:#.*)?$/s.exec(text)?.[1];
      if (inside === undefined) this.refuse(line);
      const items = [...inside.matchAll(/\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,"'[\]{}]+)\s*(?:,|$)/gs)];
      if (items.map(([whole]) => whole).join("") !== inside && inside.trim()) this.refuse(line);
      return items.map(([, item]) => {
        const word = item.trim();
        if (word[0] === '"') return this.unescaped(word.slice(1, -1), line);
        return word[0] === "'" ? word.slice(1, -1).replaceAll("''", "'") : word;
      });
    }
  }

  function sections(body) {
    const parts = body.split(/^(?=#{1,2}\s)/m).map((part) => part.trim()).filter(Boolean);
    return parts.map((part) => {
      const heading = /^#{1,2}\s+(.*?)\s*#*$/m.exec(/^#{1,2}\s.*/.exec(part)?.[0] ?? "")?.[1] ?? "";
      return { heading, text: heading ? part.replace(/^.*\n?/, "").trim() : part };
    });
  }

  /* A case with the number of comments that were left out, or the line that stands in the way. */
  form.readFile = (text) => {
    const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
    const close = lines.findIndex((line, at) => at > 0 && line.trimEnd() === "---");
    if (lines[0].trimEnd() !== "---" || close < 0) return { line: 1 };
    try {
      const reader = new Reader(lines.slice(1, close), 2);
      const fields = reader.node(0) ?? {};
      if (Array.isArray(fields) || reader.peek()) return { line: reader.peek()?.number ?? 2 };
      const body = form.clean(lines.slice(close + 1).join("\n"));
      return { written: { fields, sections: sections(body) }, comments: reader.comments };
    } catch (error) {
      if (error instanceof Refused) return { line: error.line };
      throw error;
    }
  };

  /* The words of a file; null where they are in no Unicode, as editors of old save them. */
  form.decode = (bytes) => {
    const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
    const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  };

  const texts = (value) =>
    typeof value === "string" ? [value.replace(/\s/g, "")] : value && typeof value === "object" ? Object.values(value).flatMap(texts) : [];

  /* The fields of a file of which the form has not taken everything. */
  form.lost = (file, taken) => {
    const have = new Set(texts(taken));
    return Object.keys(file.fields).filter((key) => texts(file.fields[key]).some((words) => words && !have.has(words)));
  };
})();
