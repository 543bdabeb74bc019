/*
 * Shows cases side by side. The address is the state: change() asks for other cases, show() makes
 * the page say what the address says. Each case comes as a script, the only kind of file that loads
 * from a folder too. Nothing of its words ever becomes HTML by itself: see copy().
 */
(() => {
  "use strict";

  const { MOST, read, write } = globalThis.jireiPicks;
  const [page, told, notes, place, more, how, adding, wanted, offered, sharing, address, copying] =
    ["comparison", "told", "notes", "table", "more", "how", "adding", "wanted", "offered", "sharing", "address", "copy"]
      .map((id) => document.getElementById(id));
  const { dataset: words, content } = document.getElementById("words");
  const label = (id) => content.getElementById(id).textContent;
  const language = document.documentElement.lang;
  const ID = /^[a-z0-9]+([_-][a-z0-9]+)*$/;
  const { title } = document;

  const say = (key, ...values) =>
    words[key].split("|").at(values[0] === 1 ? 0 : -1).replace(/\{(\d)}/g, (_, i) => values[i]);
  const t = (both) => (language === "ja" ? both.ja : both.en);

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children.filter((child) => child !== undefined && child !== null));
    return element;
  }

  /* Words of cases are Japanese in every edition. */
  const ja = (tag, text, properties) =>
    make(tag, { ...(language !== "ja" && { lang: "ja" }), ...properties }, text);
  const titleOf = ({ title: printed, english }) => (language === "ja" ? printed : english ?? printed);
  const named = (one) => (titleOf(one) === one.title ? ja("span", one.title) : make("span", {}, one.english));
  const items = (list, item) => (list?.[0] ? make("ul", {}, ...list.map(item)) : undefined);

  /* Scripts that bring data. */

  const arrived = new Map();
  let titles;
  globalThis.jireiCase = (one) => arrived.set(one.id, one);
  globalThis.jireiFormer = (ids) => arrived.set(...ids);
  globalThis.jireiTitles = (all) => (titles = all);

  const load = (file) =>
    new Promise((resolve) => {
      const script = make("script", { src: words.base + file, onload: resolve, onerror: resolve });
      document.head.append(script);
    });

  const loadCase = async (id) => {
    if (!arrived.has(id) && ID.test(id)) await load(`cases/${id}.js`);
    const one = arrived.get(id);
    return typeof one === "string" ? loadCase(one) : one;
  };

  /* The address. */

  function asked() {
    const all = (new URLSearchParams(location.search).get("cases") ?? "").split(",").map((id) => id.trim()).filter(Boolean);
    const once = [...new Set(all)];
    return { ids: once.slice(0, MOST), beyond: once.slice(MOST), twice: once.filter((id) => all.indexOf(id) !== all.lastIndexOf(id)) };
  }

  const addressOf = (ids) => location.pathname + (ids[0] ? "?cases=" + ids.map(encodeURIComponent).join(",") : "");

  let shown = [];

  const keep = () => write(shown.map((one) => [one.id, titleOf(one)]));

  async function change(ids, message) {
    history.pushState(null, "", addressOf(ids));
    await show();
    keep();
    told.textContent = message;
  }

  async function show() {
    const { ids, beyond, twice } = asked();
    page.setAttribute("aria-busy", "true");
    const found = await Promise.all(ids.map(loadCase));
    if (`${asked().ids}` !== `${ids}`) return;
    const now = ids.map((id, i) => found[i]?.id ?? id);
    if (`${now}` !== `${ids}`) {
      history.replaceState(null, "", addressOf([...new Set([...now, ...beyond])]));
      return show();
    }
    shown = found.filter(Boolean);
    told.textContent = shown[1] ? "" : words[shown[0] ? "few" : "empty"];
    const name = (list) => list.map((id) => arrived.get(id)?.title ?? id).join(words.separator);
    const note = (key, list) => (list[0] ? [make("p", { className: "notice" }, say(key, name(list)))] : []);
    notes.replaceChildren(
      ...note("unknown", ids.filter((id, i) => !found[i])), ...note("duplicate", twice), ...note("more", beyond));
    place.replaceChildren(...(shown[0] ? [table(shown)] : []));
    document.title = shown[0] ? shown.map(titleOf).join(words.separator) + " | " + title : title;
    more.hidden = false;
    adding.hidden = shown.length >= MOST;
    how.textContent = shown.length >= MOST ? words.full : how.dataset.words;
    offered.replaceChildren();
    wanted.value = "";
    sharing.hidden = !shown[0];
    address.value = location.href;
    for (const link of document.querySelectorAll(".languages a")) link.search = location.search;
    page.setAttribute("aria-busy", "false");
  }

  /* The table: like stands beside like. */

  function table(cases) {
    const groups = [basics(cases), narrative(cases), roles(cases), figures(cases), contacts(cases)];
    const head = make("tr", {}, make("td", {}), ...cases.map((one, i) => heading(one, i, cases)));
    const whole = make("table", { className: "side-by-side of-" + cases.length },
      make("caption", {}, say("caption", cases.length)), make("thead", {}, head),
      ...groups.map(({ name, remark, rows }) => make("tbody", {},
        make("tr", { className: "group" }, scoped("rowgroup", { colSpan: cases.length + 1 }, name,
          remark && make("span", { className: "remark" }, remark))),
        ...rows.map(([what, cells]) => make("tr", {}, scoped("row", {}, ...[what].flat()), ...cells.map((cell, i) =>
          make("td", {}, make("p", { className: "whose" }, named(cases[i])),
            ...([cell].flat().filter(Boolean)[0] ? [cell].flat().filter(Boolean) : [absent()]))))))));
    // Styles that stack the cells on narrow screens take these roles away.
    const give = (selector, role) => whole.querySelectorAll(selector).forEach((e) => e.setAttribute("role", role));
    whole.setAttribute("role", "table");
    give("thead, tbody", "rowgroup");
    give("tr", "row");
    give("td", "cell");
    give("th[scope=col]", "columnheader");
    give("th[scope^=row]", "rowheader");
    return whole;
  }

  const scoped = (scope, properties, ...inner) => make("th", { scope, ...properties }, ...inner);
  const absent = (text = words.absent) => make("span", { className: "absent" }, text);

  function heading(one, i, cases) {
    const ids = cases.map(({ id }) => id);
    const button = (kind, text, name, disabled, onclick) => {
      const element = make("button", { type: "button", className: "quiet-button " + kind, disabled, onclick }, text);
      element.setAttribute("aria-label", say(name, titleOf(one)));
      return element;
    };
    const move = (kind, by) => button(kind, make("span", {}, by < 0 ? "←" : "→"), kind, !ids[i + by], async () => {
      ids.splice(i + by, 0, ...ids.splice(i, 1));
      await change(ids, say("moved", titleOf(one), i + by + 1));
      const at = place.querySelectorAll("thead th")[i + by];
      (at.querySelector(`.${kind}:enabled`) ?? at.querySelector("button:enabled")).focus();
    });
    const drop = button("drop", words.drop, "dropOne", false, async () => {
      await change(ids.filter((id) => id !== one.id), say("dropped", titleOf(one)));
      told.focus();
    });
    return scoped("col", {}, make("a", { href: words.cases.replace("index.html", one.id + ".html") }, named(one)),
      make("div", { className: "handles" }, ...(cases[1] ? [move("earlier", -1), move("later", 1)] : []), drop));
  }

  function basics(cases) {
    const terms = (what) => cases.map((one) => {
      const count = ({ id }) => cases.filter((other) => other[what]?.some((term) => term.id === id)).length;
      const mark = (n) => (n === cases.length ? words.common : say("shared", n));
      const sorted = [...(one[what] ?? [])].sort((a, b) => count(b) - count(a));
      return items(sorted, (term) => make("li", { className: count(term) > 1 ? "shared" : "" }, t(term),
        count(term) > 1 ? make("span", { className: "mark-shared" }, mark(count(term))) : null));
    });
    return { name: words.basics, rows: [
      [words.place, cases.map(({ prefectures, places }) => [
        language !== "ja" && make("p", {}, prefectures.map(t).join(", ")), ja("p", places.join("、"))])],
      [words.parties, cases.map(({ parties }) => items(parties, ({ name, type }) =>
        make("li", {}, make("span", { className: "party-type" }, t(type)), " ", ja("span", name))))],
      [words.year, cases.map(({ year, inferred }) => year && [
        make("span", {}, t(year)), inferred && make("span", { className: "inferred" }, t(inferred))])],
      [words.since, cases.map(({ since }) => since && t(since))],
      [words.frequency, cases.map(({ frequency }) => frequency && ja("span", frequency))],
      [words.targets, terms("targets")],
      [words.measures, terms("measures")],
    ].filter(([what, cells]) => ![words.since, words.frequency].includes(what) || cells.some(Boolean)) };
  }

  /* Of the cleaned HTML of a case only plain elements without attributes, made anew. */
  function copy(from, to) {
    for (const node of from.childNodes) {
      const tag = node.nodeName;
      if (tag === "#text") to.append(node.data);
      else if (/^(P|UL|OL|LI|STRONG|EM|BR)$/.test(tag)) to.append(copy(node, make(tag)));
      else if (/^(H\d|TR|CAPTION)$/.test(tag)) to.append(copy(node, make("p", { className: tag[0] === "H" ? "heading" : "" })));
      else copy(node, to).append(/^T[DH]$/.test(tag) ? " " : "");
    }
    return to;
  }

  const parse = (html) => new DOMParser().parseFromString(html, "text/html").body;

  function narrative(cases) {
    const always = ["PURPOSE", "OUTLINE", "OUTCOMES"];
    const rows = [...always, "COST", "LESSONS", "CONDITIONS", "SUSTAINING", "EVALUATION"]
      .filter((kind) => always.includes(kind) || cases.some(({ sections }) => sections?.[kind]))
      .map((kind) => [label(kind), cases.map(({ sections }) =>
        sections?.[kind] && copy(parse(sections[kind]), ja("div", "", { className: "text" })))]);
    return { name: words.narrative, rows };
  }

  function roles(cases) {
    const types = new Map(cases.flatMap(({ parties }) => parties.map(({ type }) => [type.id, type])));
    const task = ({ text, subtasks }) => make("li", {}, text, items(subtasks, (sub) => make("li", {}, sub)));
    const show = (list) => list.map((role) => make("div", { className: "duty" },
      ja("p", role.label, { className: "heading" }),
      role.holders && !role.common ? make("p", { className: "remark" }, say("held", role.holders.join(words.separator))) : null,
      role.heading ? ja("p", role.heading) : null,
      ja("div", items(role.tasks, task))));
    const isOwn = ({ common, types: of }) => !common && !of[1];
    const cells = (test, otherwise) => cases.map((one) => {
      const found = (one.roles ?? []).filter(test);
      return found[0] ? show(found) : otherwise?.(one);
    });
    const rows = [...types.values()].map((type) => [t(type), cells(
      (role) => isOwn(role) && role.types[0] === type.id,
      ({ parties, roles: all = [] }) => {
        if (!parties.some((party) => party.type.id === type.id)) return absent(words.noParty);
        return all.some(({ types: of }) => of.includes(type.id)) ? absent(words.rolesElsewhere) : undefined;
      })]);
    const joint = (role) => !role.common && !isOwn(role);
    const common = ({ common: all }) => all;
    for (const [name, test] of [["rolesJoint", joint], ["rolesCommon", common]]) {
      if (cases.some(({ roles: all }) => all?.some(test))) rows.push([words[name], cells(test)]);
    }
    return { name: words.roles, rows };
  }

  function figures(cases) {
    const keys = [...new Set(cases.flatMap(({ figures: all = [] }) => all.map(({ key }) => key)))];
    const having = (key) => cases.filter(({ figures: all }) => all?.some((one) => one.key === key)).length;
    const show = (one) => make("p", { className: "figure" },
      make("span", { className: "figure-kind" }, label(one.kind)), " ", ja("strong", t(one.value)),
      one.round ? ja("span", "（" + one.round + "）") : null,
      ...(one.notes ?? []).map((note) => make("span", { className: "remark" }, t(note))),
      ...(one.odd ?? []).map((odd) => make("span", { className: "notice-inline" }, t(odd))));
    const name = ({ indicator, unit }) => ja("span", `${indicator}（${unit}）`);
    const of = (one, key) => (one.figures ?? []).filter((figure) => figure.key === key);
    const rows = keys.filter((key) => having(key) > 1).sort((a, b) => having(b) - having(a)).map((key) => [
      name(cases.flatMap((one) => of(one, key))[0]), cases.map((one) => of(one, key).map(show))]);
    const alone = cases.map((one) => keys.filter((key) => having(key) === 1).flatMap((key) => {
      const own = of(one, key);
      return own[0] ? [make("div", { className: "duty" }, make("p", { className: "heading" }, name(own[0])), ...own.map(show))] : [];
    }));
    if (alone.some((cell) => cell[0]) || !rows[0]) rows.push([rows[0] || alone.some((cell) => cell[0]) ? words.onlyHere : words.figures, alone]);
    return { name: words.figures, remark: words.figuresNote, rows };
  }

  function contacts(cases) {
    const link = (href, text) => make("p", {}, href ? make("a", { href }, text) : text);
    return { name: words.groupContact, rows: [
      [words.contact, cases.map(({ contact: to }) => to && [ja("p", to.office),
        to.tel && link(to.telLink && "tel:" + to.telLink, to.tel), to.url && link(!to.dead && to.url, to.url),
        to.url && to.dead && make("span", { className: "remark" }, words.dead)])],
      [words.collection, cases.map(({ source }) => t(source.collection))],
      [words.source, cases.map(({ source }) => source.url
        ? ja("p", make("a", { href: source.url }, source.title)) : ja("p", source.title))],
      [words.licence, cases.map(({ source }) => ja("p", source.licence))],
    ] };
  }

  /* Without cases in the address those picked are shown; ?add= puts one more beside them. */
  async function start() {
    const added = new URLSearchParams(location.search).get("add");
    const picked = read().map(([id]) => id);
    const full = added && !picked.includes(added) && picked.length >= MOST;
    if (!asked().ids[0] && (added || picked[0])) {
      const ids = full ? picked : [...new Set([...picked, ...(added ? [added] : [])])];
      history.replaceState(null, "", addressOf(ids));
    }
    await show();
    if (added) keep();
    if (full) told.textContent = words.full;
  }

  /* Adding a case by a part of its title or place. */

  const plain = (text) => text.normalize("NFKC").toLowerCase();

  async function offer() {
    if (!titles) await load("titles.js");
    const typed = plain(wanted.value).split(/\s+/).filter(Boolean);
    const found = typed[0] ? (titles ?? []).filter(({ id, title: printed, english = "", places, more: also }) => {
      const text = plain([id, printed, english, ...places, ...also.map(({ en }) => en)].join(" "));
      return typed.every((word) => text.includes(word)) && !shown.some((one) => one.id === id);
    }).slice(0, 8) : [];
    offered.replaceChildren(...found.map((one) => make("li", {}, make("button", { type: "button", className: "quiet-button", onclick: () => add(one) },
      named(one), " ", ja("span", one.places.join("、"), { className: "remark" })))));
    if (typed[0]) told.textContent = found[0] ? "" : words.addNone;
    return found;
  }

  async function add(one) {
    await change([...shown.map(({ id }) => id), one.id], say("added", titleOf(one)));
    (adding.hidden ? told : wanted).focus();
  }

  wanted.addEventListener("input", offer);
  adding.addEventListener("submit", async (event) => {
    event.preventDefault();
    const [first] = await offer();
    if (first) add(first);
  });
  copying.addEventListener("click", async () => {
    address.select();
    try {
      await navigator.clipboard.writeText(address.value);
      told.textContent = words.copied;
    } catch {
      told.textContent = words.select;
    }
  });
  // Who goes on picking elsewhere goes on from the cases shown here.
  more.addEventListener("click", ({ target }) => target.closest("a") && keep());
  addEventListener("popstate", show);
  how.dataset.words = how.textContent;
  start();
})();
