/*
 * Compares the fields of a case with the schema that Jirei ships; the twin of
 * org.jirei.content.StructureCheck. Values are texts, lists and mappings; what was left open is null.
 */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  const isOpen = (value) => value === null || (typeof value === "string" && !value.trim());
  const child = (path, key) => (path ? path + "." + key : key);
  const example = ({ examples: [first] = [] }) => (typeof first === "string" ? first : first === undefined ? "" : JSON.stringify(first));
  const names = (schema) => Object.keys(schema.properties ?? {});

  const FITS = {
    string: (value) => typeof value === "string",
    number: () => false,
    integer: () => false,
    boolean: (value) => value === true || value === "true" || value === "false",
    array: Array.isArray,
    object: isMapping,
  };

  form.structure = (fields) => {
    const problems = [];
    const meant = new Set();
    const add = (kind, at, args) => problems.push({ kind, at, args });
    const missing = (schema, key, at) => add("missing-field", at, { field: at, example: key + ": " + example(schema) });

    /* What a misspelt field was meant to be is not missing as well, so these are sought first. */
    function unknown(schema, value, path) {
      if (Array.isArray(value)) value.forEach((item, at) => unknown(schema.items ?? {}, item, `${path}[${at}]`));
      if (!isMapping(value) || !schema.properties) return;
      for (const [key, inner] of Object.entries(value)) {
        const at = child(path, key);
        if (schema.properties[key]) {
          unknown(schema.properties[key], inner, at);
        } else {
          const nearest = form.nearest(key, names(schema));
          meant.add(child(path, nearest));
          add("unknown-field", at, { field: at, known: names(schema).join(", "), nearest });
        }
      }
    }

    function wrongType(types, schema, value, path, key, required) {
      const field = path || "case.md";
      if (isOpen(value)) {
        if (path.endsWith("]") || (required && key !== "consent")) missing(schema, key, path);
      } else if (types.includes("boolean")) {
        add("expected-boolean", path, { field: path, value: typeof value === "string" ? value : "" });
      } else if (types.includes("array")) {
        add("expected-list", path, { field });
      } else if (types.includes("string")) {
        add("expected-text", path, { field: path });
      } else {
        add("expected-fields", path, { field, known: names(schema).join(", ") });
      }
    }

    function check(schema, value, path, key, required) {
      const types = [schema.type ?? []].flat();
      if (isOpen(value) || !types.some((type) => FITS[type](value))) {
        wrongType(types, schema, value, path, key, required);
        if (isOpen(value)) return;
      }
      if (typeof value === "string") {
        if (schema.enum && !schema.enum.includes(value)) {
          const nearest = form.nearest(value, schema.enum);
          add("unknown-value", path, { field: path, value, known: schema.enum.join(", "), nearest });
        }
        if (schema.pattern && !new RegExp(schema.pattern).test(value)) add("bad-id", path, { id: value });
      } else if (Array.isArray(value)) {
        if (value.length < (schema.minItems ?? 0)) add("empty-list", path, { field: path, least: String(schema.minItems) });
        value.forEach((item, at) => schema.items && check(schema.items, item, `${path}[${at}]`, key, false));
      } else if (isMapping(value)) {
        for (const name of schema.required ?? []) {
          const at = child(path, name);
          if (!(name in value) && name !== "consent" && !meant.has(at)) missing(schema.properties[name], name, at);
        }
        for (const [name, inner] of Object.entries(value)) {
          const own = schema.properties?.[name];
          if (own) check(own, inner, child(path, name), name, (schema.required ?? []).includes(name));
        }
      }
    }

    unknown(form.rules.schema, fields, "");
    check(form.rules.schema, fields, "", "", true);
    return problems;
  };
})();
