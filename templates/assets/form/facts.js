/*
 * What the facts of a case must be beyond their structure; the twin of the readers in
 * org.jirei.content. Each problem says its kind, the path of the field, and its arguments by name.
 */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  const isText = (value) => typeof value === "string" && value.trim() !== "";
  const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  const text = (owner, key) => (isMapping(owner) && isText(owner[key]) ? form.join(owner[key]) : undefined);
  const list = (owner, key) => (isMapping(owner) && Array.isArray(owner[key]) ? owner[key] : []);

  /* The mappings of a list with their paths. */
  const each = (owner, key, path, act) =>
    list(owner, key).forEach((item, at) => isMapping(item) && act(item, `${path}[${at}]`));

  form.reading = { isText, isMapping, text, list, each };

  form.facts = (fields, sections, add) => {
    const { rules, places } = form;

    function date(value, at, unreadable = "date-unreadable") {
      if (!isText(value)) return undefined;
      const written = form.join(value);
      const { value: read, reason, help } = form.date(written);
      if (reason === "date-unreadable") add(unreadable, at, { value: written });
      else if (reason) add(reason, at, { value: written, nearest: help });
      return read;
    }

    function day(value, at) {
      const read = date(value, at, "day-unreadable");
      if (read && read.precision !== "DAY") add("date-needs-day", at, { value });
    }

    function year(value, at) {
      const read = date(value, at);
      if (read && !["FISCAL_YEAR", "YEAR"].includes(read.precision)) add("fiscal-year-expected", at, { value });
    }

    function count(value, at) {
      if (!isText(value)) return;
      const read = form.quantity(value)?.value;
      const words = read && form.decimalWords(read).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
      if (!read || !/^[1-9]\d*$/.test(words) || form.decimalWords(read).replace(".", "").length > 6) {
        add("expected-number", at, { field: at, value });
      }
    }

    function term(value, at, scheme) {
      const terms = rules.terms[scheme];
      if (!isText(value) || !terms[0] || terms.some(([id]) => id === value)) return;
      const nearest = form.nearestTerm(value, terms);
      add("unknown-term", at, { field: at.replace(/\[\d+]$/, ""), value, file: `vocabulary/${scheme}.yaml`, nearest });
    }

    function fileName(id, at) {
      if (id === "index") add("reserved-id", at, { id });
      else if (/^(con|prn|aux|nul|(com|lpt)[0-9])$/.test(id)) add("device-id", at, { id });
    }

    const terms = (owner, key, at, scheme) =>
      list(owner, key).forEach((value, number) => term(value, `${at}[${number}]`, scheme));

    function area(value, at) {
      if (!isText(value)) return undefined;
      const fault = places.fault(value);
      if (fault) add(fault.kind, at, fault.args);
      return fault ? undefined : places.find(value);
    }

    function url(value, at) {
      if (!isText(value)) return;
      if (!form.isWebAddress(value)) add("url-unreadable", at, { value });
      const right = form.movedTo(value);
      if (right) add("dead-host", at, { url: value, right });
    }

    const ids = new Set();
    const party = (value, at, field = at) => {
      if (!isText(value) || ids.has(value)) return;
      const known = [...ids];
      add("unknown-party", at, { field, party: value, known: known.join(", "), nearest: form.nearest(value, known) });
    };

    fileName(fields.id, "id");
    const others = rules.taken.filter((id) => id !== fields.id);
    if (isText(fields.successor) && !others.includes(fields.successor)) {
      add("successor-unknown", "successor", { id: fields.successor, nearest: form.nearest(fields.successor, others) });
    }
    term(fields.collection, "collection", "collections");
    each(fields, "parties", "parties", (one, at) => {
      const id = text(one, "id");
      if (id !== undefined && ids.has(id)) add("duplicate-party", at + ".id", { party: id });
      if (id !== undefined) ids.add(id);
      term(one.type, at + ".type", "party-types");
      const found = area(one.code, at + ".code");
      const name = text(one, "name");
      const bears = ["municipality", "prefecture"].includes(one.type);
      if (found && name && bears && !name.includes(found.name)) {
        const right = places.all().find((other) => name === places.fullName(other) || name === other.name)?.code ?? "";
        add("name-unlike-code", at + ".name", { name, code: found.code, area: places.fullName(found), nearest: right });
      }
    });
    list(fields, "areas").forEach((code, at) => area(code, `areas[${at}]`));
    if (isMapping(fields.fiscalYear)) year(fields.fiscalYear.value, "fiscalYear.value");
    else year(fields.fiscalYear, "fiscalYear");
    if (isMapping(fields.since)) date(fields.since.date, "since.date");
    else date(fields.since, "since");
    if (isMapping(fields.frequency)) {
      count(fields.frequency.times, "frequency.times");
      count(fields.frequency.every, "frequency.every");
    }
    terms(fields, "targetGroups", "targetGroups", "target-groups");
    terms(fields, "measures", "measures", "measures");
    each(fields, "roles", "roles", (role, at) => {
      if (role.parties !== "all") {
        [role.parties ?? []].flat().forEach((id) => party(id, at + ".parties"));
      }
      each(role, "tasks", at + ".tasks", (task, place) => terms(task, "measures", place + ".measures", "measures"));
    });
    form.figures(fields, add, date);
    each(fields, "comments", "comments", (comment, at) => party(comment.party, at + ".party"));
    each(fields, "images", "images", (image, at) => {
      if (!isText(image.file)) return;
      if (!text(image, "alt")) add("image-without-alt", at + ".file", { file: image.file });
      if (!text(image, "licence")) add("image-without-licence", at + ".file", { file: image.file });
    });
    if (isMapping(fields.agreement)) date(fields.agreement.date, "agreement.date");
    each(fields, "laws", "laws", (law, at) => date(law.date, at + ".date"));
    each(fields, "staffing", "staffing", (staff, at) => party(staff.party, at + ".party"));
    each(fields, "stories", "stories", (story, at) => {
      if (!text(story, "consent")) add("story-without-consent", at + ".consent", {});
    });
    if (isMapping(fields.contact)) {
      const { tel } = fields.contact;
      if (text(fields.contact, "office") && isText(tel) && !form.telephone(tel)) {
        add("telephone-unreadable", "contact.tel", { value: tel });
      }
      if (text(fields.contact, "office")) url(fields.contact.url, "contact.url");
    }
    if (isMapping(fields.source)) url(fields.source.url, "source.url");
    for (const key of ["publishedOn", "updatedOn", "verifiedOn"]) day(fields[key], key);
    each(fields, "changes", "changes", (change, at) => day(change.date, at + ".date"));
    for (const [i, alias] of (Array.isArray(fields.aliases) ? fields.aliases : []).entries()) {
      fileName(alias, "aliases[" + i + "]");
    }
    notes(fields, sections, add);
  };

  /* Every text below a value. */
  const texts = (value) =>
    isText(value) ? [value] : isMapping(value) || Array.isArray(value) ? Object.values(value).flatMap(texts) : [];
  const tight = (words) => words.replace(/\s/g, "");
  const unmarked = (markdown) => markdown.replace(/^[ \t]*(?:[-*+]|\d+[.)]|#+|>)[ \t]/gm, "").replace(/[*_`\\|]/g, "");

  function notes(fields, sections, add) {
    const { footnotes, ...others } = fields;
    const narrative = sections.map((section) => section.text ?? "");
    const all = [...texts(others), ...narrative, ...narrative.map(unmarked)].map(tight);
    each({ footnotes }, "footnotes", "footnotes", (note, at) => {
      const [marker, anchor] = [text(note, "marker"), text(note, "anchor")];
      if (!marker || !text(note, "text") || !anchor) return;
      if (!anchor.includes(marker)) add("footnote-marker-missing", at + ".anchor", { marker, anchor });
      if (!all.some((words) => words.includes(tight(anchor)))) add("footnote-anchor-not-found", at + ".anchor", { anchor });
    });
  }
})();
