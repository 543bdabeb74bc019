/* Shows a case as its page will look: what it is, the narrative, roles, figures, voices, contact. */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});
  const { make, say, places } = form;

  const japanese = document.documentElement.lang !== "ja" && { lang: "ja" };
  const ja = (tag, text, properties) => make(tag, { ...japanese, ...properties }, form.join(text));
  const part = (title, ...children) => make("section", {}, make("h4", {}, title), children);
  const items = (list, item) => make("ul", {}, list.map(item));
  const markdown = (text) => make("div", { ...japanese, className: "prose" }, form.markdown(text ?? "", "h5"));

  /* What a term is called, as its box or its option says. */
  function labelOf(key, id) {
    const field = form.page.querySelector(`[data-key="${key}"]`) ?? form.page;
    const box = field.querySelector(`input[value="${CSS.escape(id)}"]`);
    if (box) return box.closest("label").querySelector(".choice").textContent;
    return field.querySelector(`option[value="${CSS.escape(id)}"]`)?.textContent ?? id;
  }

  const date = (words) => {
    const { value } = form.date(form.join(words));
    return value && document.documentElement.lang === "ja" ? form.dateWords(value) : words;
  };

  function glance(fields) {
    const row = (name, value) => value && make("div", {}, make("dt", {}, name), make("dd", {}, value));
    const terms = (key) => fields[key] && make("ul", { className: "inline" }, fields[key].map((id) => make("li", {}, labelOf(key, id))));
    const year = fields.fiscalYear?.value ?? fields.fiscalYear;
    const where = (fields.areas ?? []).map((code) => places.find(code)).filter(Boolean).map(places.fullName);
    return make("section", { className: "glance" }, make("h4", {}, say("case.glance")), make("dl", {},
      row(say("case.parties"), make("ul", { className: "plain" }, (fields.parties ?? []).map((party) =>
        make("li", {}, party.type && make("span", { className: "party-type" }, labelOf("type", party.type)), " ", ja("span", party.name ?? party.id ?? ""))))),
      row(say("case.place"), ja("span", where.join("、"))),
      row(say("facet.targets"), terms("targetGroups")),
      row(say("facet.measures"), terms("measures")),
      row(say("case.year"), typeof year === "string"
        ? [make("span", {}, date(year)), fields.fiscalYear.inferred && make("span", { className: "inferred" }, say("case.inferred"))]
        : make("span", { className: "absent" }, say("absent"))),
      row(say("case.since"), fields.since && ja("span", fields.since.words ?? fields.since.date ?? fields.since)),
      row(say("case.frequency"), fields.frequency?.words && ja("span", fields.frequency.words))));
  }

  /* A column for each party; what several hold together spans all of the width. */
  function roles({ roles: all, parties = [] }) {
    if (!all) return null;
    const shortName = (id) => { const one = parties.find((party) => party.id === id); return one?.shortName ?? one?.name ?? id; };
    const holders = (role) => (role.parties === "all" ? parties.map(({ id }) => id) : role.parties ?? []);
    const isShared = (role) => role.parties === "all" || holders(role).length > 1;
    const task = (one) => make("li", {}, form.join(one.task ?? one), one.subtasks && items(one.subtasks, (sub) => make("li", {}, sub)));
    const show = (role) => {
      const names = holders(role).map(shortName).join(say("separator"));
      const common = role.parties === "all";
      return [ja("h5", role.label ?? (common ? "共通" : holders(role).map(shortName).join("・"))),
        isShared(role) && make("p", { className: "held-by" }, say(common ? "case.roles.common" : "case.roles.joint", names)),
        role.heading && ja("p", role.heading), make("div", { ...japanese }, items(role.tasks ?? [], task))];
    };
    const cell = ({ id, name }) => {
      const held = all.filter((role) => !isShared(role) && holders(role)[0] === id);
      const data = make("td", {}, held[0] ? held.map(show) : make("span", { className: "absent" }, say("absent")));
      data.dataset.label = name ?? id;
      return data;
    };
    const shared = all.filter(isShared).map((role) => make("tr", {}, make("td", { className: "shared", colSpan: parties.length || 1 }, show(role))));
    const alone = all.some((role) => !isShared(role)) && make("tr", {}, parties.map(cell));
    return part(say("case.roles"), make("table", { className: "roles" }, make("caption", {}, say("case.roles.caption")),
      make("thead", {}, make("tr", {}, parties.map(({ id, name }) => ja("th", name ?? id, { scope: "col" })))), make("tbody", {}, alone, shared)));
  }

  const KINDS = ["target", "actual", "previous-target", "previous-actual", "planned", "capacity"];

  /* A row for each indicator and round, a column for each kind that occurs. */
  function figures({ metrics }) {
    if (!metrics) return null;
    const rows = [];
    for (const one of metrics) {
      const kind = one.kind ?? "actual";
      let row = rows.find((other) => other.indicator === one.indicator && other.round === one.round && !other.by[kind]);
      if (!row) rows.push((row = { indicator: one.indicator, round: one.round, by: {} }));
      row.by[kind] = one;
    }
    const kinds = KINDS.filter((kind) => rows.some(({ by }) => by[kind]));
    const kindName = (kind) => say("metric." + kind.toUpperCase().replace("-", "_"));
    const cell = (one, kind) => {
      if (!one) return make("td", { className: "figure none" }, "–");
      const data = make("td", { className: "figure" }, ja("strong", (one.value ?? "") + (one.unit ?? "")),
        (one.breakdown ?? []).map((piece) => ja("span", `${piece.label ?? ""} ${piece.value ?? ""}`, { className: "part" })),
        one.period && make("span", { className: "period" }, date(one.period)));
      data.dataset.label = kindName(kind);
      return data;
    };
    return part(say("case.metrics"), make("table", { className: "metrics" }, make("caption", {}, say("case.metrics.caption")),
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, say("metric.indicator")), kinds.map((kind) => make("th", { scope: "col", className: "figure" }, kindName(kind))))),
      rows.map(({ indicator, round, by }) => make("tbody", {}, make("tr", {},
        make("th", { scope: "row" }, ja("span", indicator ?? ""), round && ja("span", round, { className: "round" })), kinds.map((kind) => cell(by[kind], kind)))))));
  }

  function others(fields) {
    const nameOf = (id) => { const one = (fields.parties ?? []).find((party) => party.id === id); return one?.name ?? id; };
    const short = (id) => { const one = (fields.parties ?? []).find((party) => party.id === id); return one?.shortName ?? one?.name ?? id; };
    return [
      fields.rounds && part(say("case.rounds"), make("div", { className: "rounds" }, fields.rounds.map((round) =>
        make("section", { className: "round-card", ...japanese }, make("h5", {}, round.label ?? ""),
          [round.dates, round.venue, round.words].filter(Boolean).map((words) => make("p", {}, words)),
          round.sessions && items(round.sessions, (one) => make("li", {}, [one.part, one.title, one.lecturer].filter(Boolean).join("　"))))))),
      fields.agreement && part(say("case.agreement"), make("ul", japanese || {}, Object.values(fields.agreement).flat().map((words) => ja("li", words)))),
      fields.laws && part(say("case.laws"), make("div", japanese || {}, items(fields.laws, (law) => ja("li", [law.title, law.date, law.note].filter(Boolean).join("　"))))),
      fields.staffing && part(say("case.staffing"), make("table", { className: "staffing" }, make("caption", {}, say("case.staffing.caption")),
        make("thead", {}, make("tr", {}, ["staff.party", "staff.post", "staff.count"].map((key) => make("th", { scope: "col" }, say(key))))),
        make("tbody", {}, fields.staffing.map((one) => make("tr", {}, ja("td", one.party ? nameOf(one.party) : say("absent")), ja("td", one.post ?? ""), ja("td", one.count ?? say("absent"))))))),
      fields.stories && part(say("case.stories"), fields.stories.map((story) => make("article", { className: "story", ...japanese }, make("h5", {}, story.profile ?? ""),
        (story.steps ?? []).map((step) => [make("p", {}, make("strong", {}, step.heading ?? "")), markdown(step.text)])))),
      fields.voices && part(say("case.voices"), fields.voices.map((voices) => [ja("h5", voices.label ?? ""),
        make("div", { className: "quotes", ...japanese }, (voices.quotes ?? []).map((quote) => make("blockquote", {}, ja("p", quote))))])),
      fields.comments && part(say("case.comments"), make("div", { className: "comments" }, fields.comments.map((one) =>
        make("figure", { className: "comment", ...japanese },
          make("figcaption", {}, make("span", { className: "comment-label" }, one.label ?? short(one.party ?? "") + "コメント"), make("span", { className: "comment-party" }, nameOf(one.party ?? ""))),
          make("blockquote", {}, form.markdown(one.text ?? "", "h5")))))),
      fields.images && part(say("case.images"), make("ul", { className: "pictures" }, fields.images.map((one) => ja("li", one.caption ?? one.alt ?? "", { className: "caption-only" })))),
      fields.footnotes && part(say("case.footnotes"), make("ul", { className: "notes" }, fields.footnotes.map((note) => ja("li", `${note.marker ?? ""} ${note.text ?? ""}`)))),
      fields.contact && part(say("case.contact"), ja("p", fields.contact.office ?? "", { className: "office" }),
        fields.contact.tel && make("p", {}, say("contact.tel") + " " + fields.contact.tel), fields.contact.url && make("p", {}, say("contact.url") + " " + fields.contact.url)),
      part(say("case.source"), make("dl", { className: "facts" },
        make("dt", {}, say("source.source")), ja("dd", fields.source?.title ?? fields.source ?? say("absent")),
        make("dt", {}, say("source.licence")), ja("dd", fields.licence ?? say("absent")))),
    ];
  }

  form.preview = ({ fields, sections }) => make("article", { className: "case" },
    make("header", { className: "case-header" }, ja("h3", fields.title ?? say("absent")), fields.subtitle && ja("p", fields.subtitle, { className: "subtitle" }),
      fields.status === "draft" && make("p", { className: "notice" }, say("case.draft")), fields.status === "archived" && make("p", { className: "notice" }, say("case.archived"))),
    glance(fields),
    make("div", { className: "case-body" },
      make("div", { className: "narrative" }, sections.map(({ heading, text }) => make("section", {}, ja("h4", heading), markdown(text)))),
      roles(fields), figures(fields), others(fields)));
})();
