/*
 * The search page: keeps the box, the choices, the address and the list in step. The address is the
 * state: whatever changes goes through go(), and show() makes the page say what the address says.
 * Answers come from search.js, words from the page; nothing typed ever becomes HTML.
 */
(() => {
  "use strict";

  const PAGE = 10;
  const FACETS = ["region", "prefecture", "target", "measure", "year", "partyType", "figures"];
  const by = (id) => document.getElementById(id);
  const [box, offers, finder, facets, status, sort, choices, notes, results, more] =
    ["q", "offers", "finder", "facets", "status", "sort", "choices", "notes", "results", "more"].map(by);
  const words = by("words").dataset;
  const sheets = document.querySelector(".sheets");
  /** The page's own list, north to south: it stays where nothing is asked or nothing answers. */
  const plain = [...results.children];
  const { title } = document;

  let state, shown, searcher, opening, result, timer, asked = 0, offered = 0, typing = false;

  /** Words with {0} and {1} filled in; of "one|many" those that fit the first value. */
  const say = (key, ...values) =>
    words[key].split("|").at(values[0] === 1 ? 0 : -1).replace(/\{(\d)}/g, (_, i) => values[i]);

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  /* ---- The address ---- */

  function go(edit, replace) {
    const edited = new URLSearchParams(state);
    edit(edited);
    // In one order and without blanks, so that the same choices have the same address.
    const next = new URLSearchParams(["q", ...FACETS, "sort", "strict"].flatMap((name) =>
      edited.getAll(name).filter(Boolean).map((value) => [name, value])));
    if (`${next}` !== `${state}`) {
      shown = PAGE;
      keep({ shown }, replace ? "replaceState" : "pushState", `${next}` ? "?" + next : location.pathname);
      state = next;
    }
    show();
  }

  function keep(entry, how = "replaceState", address = "") {
    try {
      history[how](entry, "", address);
    } catch {
      // Safari refuses more than a hundred changes in half a minute; the page goes on without.
    }
  }

  function restore() {
    state = new URLSearchParams(location.search);
    box.value = state.get("q") ?? "";
    sort.value = state.get("sort") ?? "";
    if (!sort.value) sort.selectedIndex = 0;
    shown = history.state?.shown ?? shown ?? PAGE;
    keep({ ...history.state, shown });
    typing = false;
    close();
    show(history.state);
  }

  const toggle = (name, id) => go((next) => {
    const ids = next.getAll(name);
    next.delete(name);
    (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id])
      .forEach((value) => next.append(name, value));
  });

  /** Typing in one go is one step back. */
  function ask() {
    clearTimeout(timer);
    go((next) => next.set("q", box.value.trim()), typing);
  }

  /* ---- Asking ---- */

  const open = () => (opening ??= (globalThis.jirei
    ? jirei.open({ base: "../search/shards/", language: document.documentElement.lang })
    : Promise.reject({ reason: "missing" })
  ).then((opened) => {
    searcher = opened;
    build();
  }, (error) => {
    opening = null;
    throw error;
  }));

  const busy = (is) => results.setAttribute("aria-busy", is);

  /** Does a task, and what it returns if nothing else has been asked for meanwhile. */
  async function work(task) {
    const mine = ++asked;
    busy(true);
    try {
      await open();
      const finish = await task();
      if (mine === asked) finish();
    } catch (error) {
      if (mine === asked) fail(error);
    }
    if (mine === asked) busy(false);
  }

  const show = (entry) => work(async () => {
    const query = state.get("q") ?? "";
    const found = await searcher.search({
      query, sort: state.get("sort"), strict: state.has("strict"),
      filters: Object.fromEntries(FACETS.map((name) => [name, state.getAll(name)])),
    });
    const cards = `${state}` && await searcher.cards(found, 0, shown);
    const better = found.pieces.some((piece) => !piece.found) ? await searcher.nearMisses(found) : [];
    return () => {
      const before = document.activeElement;
      result = found;
      finder.classList.remove("failed");
      list(cards ? cards.map(row) : plain);
      status.textContent = found.total ? say("found", found.total) : words.none;
      notes.replaceChildren(...explain(found, better));
      choices.replaceChildren(...chips());
      mark(found.facets);
      document.title = query ? say("quote", query) + " " + title : title;
      if (entry?.at) results.querySelector(`[data-case-id="${CSS.escape(entry.at)}"] a`)?.focus({ preventScroll: true });
      if (entry?.y) scrollTo(0, entry.y);
      // Who pressed something that is gone now hears what came of it.
      if (!before.isConnected) status.focus({ preventScroll: true });
    };
  });

  function fail(error) {
    console.error(error);
    result = null;
    finder.classList.add("failed");
    list(plain);
    status.textContent = words[error.reason] ?? words.broken;
    [notes, choices].forEach((part) => part.replaceChildren());
  }

  /* ---- The list ---- */

  function list(rows) {
    results.replaceChildren(...rows);
    if (sheets) sheets.hidden = rows !== plain;
    const left = rows === plain ? 0 : result.total - rows.length;
    more.hidden = left <= 0;
    more.textContent = say("more", Math.min(PAGE, left));
  }

  function row(card) {
    const item = by("row").content.firstChild.cloneNode(true);
    const [link, parties, snippet, facts] = item.querySelectorAll("a, p, ul");
    item.dataset.caseId = card.id;
    link.href = card.id + ".html";
    link.textContent = card.title;
    parties.textContent = card.parties.join(words.separator);
    const { text, marks } = card.snippet;
    let at = 0;
    for (const [from, to] of marks) {
      snippet.append(text.slice(at, from), make("mark", {}, text.slice(from, to)));
      at = to;
    }
    snippet.append(text.slice(at));
    const fact = (kind, label) => label && facts.append(make("li", { className: "chip chip-" + kind }, label));
    fact("place", card.prefectures.join(words.comma));
    fact("year", card.year);
    card.targets.forEach((label) => fact("target", label));
    card.measures.forEach((label) => fact("measure", label));
    return item;
  }

  /** What was looked for besides the typed words, what was not found, and what to do about it. */
  function explain({ total, relaxed, pieces }, better) {
    const quote = (list) => list.map((word) => say("quote", word)).join(words.comma);
    const link = (label, edit) => {
      const next = new URLSearchParams(state);
      edit(next);
      return make("a", { href: "?" + next }, label);
    };
    const lines = [];
    if (relaxed) lines.push([words.relaxed]);
    for (const { typed, found, near, others } of pieces) {
      if (!found) lines.push([say("notFound", typed)]);
      else if (others.length) lines.push([say(near ? "near" : "others", typed, quote(others))]);
    }
    if (state.has("strict")) {
      lines.push([words.strictNow + " ", link(words.loose, (next) => next.delete("strict"))]);
    } else if (relaxed || pieces.some(({ found, others }) => found && others.length)) {
      lines.push([link(words.strict, (next) => next.set("strict", "1"))]);
    }
    if (better.length) {
      lines.push([words.nearMisses, ...better.flatMap((query) =>
        [link(query, (next) => next.set("q", query)), " "])]);
    }
    if (!total) lines.push([words.try]);
    return lines.map((line) => make("p", {}, ...line));
  }

  /* ---- The choices ---- */

  const rows = [];

  function option(name, { id, label }, ...inner) {
    const input = make("input", { type: "checkbox", name, value: id });
    const count = make("span", { className: "count" });
    const item = make("li", {}, make("label", {}, input, make("span", {}, label), count), ...inner);
    rows.push({ name, id, label, input, count, item });
    return item;
  }

  function build() {
    const group = (name, items) =>
      facets.append(make("fieldset", {}, make("legend", {}, words[name]), make("ul", {}, ...items)));
    const { region, prefecture, ...others } = searcher.facets;
    group("place", region.map((block) => option("region", block, make("ul", {}, ...prefecture
      .filter((one) => one.region === block.id).map((one) => option("prefecture", one))))));
    for (const [name, values] of Object.entries(others)) {
      group(name, values.map((value) => option(name, value)));
    }
  }

  /** Shows what a click would give. A value that gives nothing goes, unless it is chosen. */
  function mark(counts) {
    for (const { name, id, input, count, item } of rows) {
      const number = counts[name][id] ?? 0;
      input.checked = state.getAll(name).includes(id);
      input.disabled = !number && !input.checked;
      count.textContent = say("count", number);
      // The name of a block stays above its prefectures.
      item.hidden = input.disabled && !item.querySelector("li:not([hidden])");
    }
    for (const set of facets.querySelectorAll("fieldset")) set.hidden = !set.querySelector("li:not([hidden])");
  }

  function chips() {
    const chosen = FACETS.flatMap((name) => state.getAll(name).map((id) => {
      const label = rows.find((other) => other.name === name && other.id === id)?.label ?? id;
      const button = make("button", { type: "button", className: "choice", onclick: () => toggle(name, id) }, label);
      button.setAttribute("aria-label", say("remove", label));
      return button;
    }));
    choices.hidden = !chosen.length;
    if (chosen.length) {
      const clear = () => go((next) => FACETS.forEach((name) => next.delete(name)));
      chosen.push(make("button", { type: "button", className: "clear", onclick: clear }, words.clear));
    }
    return chosen.map((button) => make("li", {}, button));
  }

  /* ---- Suggestions ---- */

  const active = () => offers.querySelector("[aria-selected=true]");

  function close() {
    offered++;
    offers.hidden = true;
    offers.replaceChildren();
    activate(null);
  }

  function activate(offer) {
    for (const one of offers.children) one.setAttribute("aria-selected", one === offer);
    box.setAttribute("aria-expanded", !offers.hidden);
    box.setAttribute("aria-activedescendant", offer?.id ?? "");
    offer?.scrollIntoView({ block: "nearest" });
  }

  async function suggest() {
    const mine = ++offered;
    // Suggestions are a comfort; if their files are missing, the list says what there is to say.
    const found = await open().then(() => searcher.suggest(box.value)).catch(() => []);
    if (mine !== offered || document.activeElement !== box) return;
    offers.replaceChildren(...found.map((offer, i) => {
      const item = make("li", { id: "offer-" + i, onclick: () => choose(offer) },
        make("span", {}, offer.label), make("span", { className: "kind" }, words[offer.kind]));
      item.setAttribute("role", "option");
      return item;
    }));
    offers.hidden = !found.length;
    activate(null);
  }

  function choose({ kind, id, label }) {
    close();
    clearTimeout(timer);
    if (kind === "case") {
      location.href = id + ".html";
      return;
    }
    typing = false;
    box.value = kind === "place" ? label : "";
    go((next) => {
      next.set("q", box.value);
      if (kind !== "place" && !next.getAll(kind).includes(id)) next.append(kind, id);
    });
  }

  /* ---- Hands ---- */

  function type() {
    busy(true);
    clearTimeout(timer);
    timer = setTimeout(() => {
      ask();
      typing = true;
      suggest();
    }, 120);
  }

  function settle() {
    close();
    ask();
    typing = false;
  }

  box.addEventListener("input", (event) => event.isComposing || type());
  box.addEventListener("compositionend", type);
  box.addEventListener("change", () => (typing = false));
  box.addEventListener("blur", close);
  box.form.addEventListener("submit", (event) => {
    event.preventDefault();
    settle();
  });
  // The box keeps the focus while one of the suggestions is pressed.
  offers.addEventListener("pointerdown", (event) => event.preventDefault());
  offers.addEventListener("mousedown", (event) => event.preventDefault());
  facets.addEventListener("change", ({ target }) => toggle(target.name, target.value));
  sort.addEventListener("change", () =>
    go((next) => (sort.selectedIndex ? next.set("sort", sort.value) : next.delete("sort"))));

  notes.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const next = new URLSearchParams(link.search);
    box.value = next.get("q") ?? "";
    go((edited) => ["q", "strict"].forEach((name) => edited.set(name, next.get(name) ?? "")));
  });

  more.addEventListener("click", () => work(async () => {
    const from = shown;
    const cards = await searcher.cards(result, from, from + PAGE);
    return () => {
      shown += PAGE;
      keep({ shown, y: scrollY });
      list([...results.children, ...cards.map(row)]);
      results.children[from].querySelector("a").focus();
    };
  }));

  function press(event) {
    const { key } = event;
    if (event.isComposing) return;
    const down = { ArrowDown: 1, ArrowUp: -1 }[key];
    const options = [...offers.children];
    if (options.length && down) {
      // One step beyond either end nothing is chosen.
      const places = options.length + 1;
      activate(options[(options.indexOf(active()) + 1 + down + places) % places - 1]);
    } else if (down) {
      const stops = [box, ...results.querySelectorAll("h3 a"), ...(more.hidden ? [] : [more])];
      const next = stops[stops.indexOf(document.activeElement) + down];
      if (!stops.includes(document.activeElement) || !next) return;
      next.focus();
    } else if (key === "Enter" && active()) {
      active().click();
    } else if (key === "Escape") {
      if (active()) close();
      else {
        box.value = "";
        box.focus();
        settle();
      }
    } else return;
    event.preventDefault();
  }
  box.addEventListener("keydown", press);
  finder.addEventListener("keydown", press);

  // Where one was in the list is kept with the entry of the history.
  results.addEventListener("click", (event) => {
    const item = event.target.closest("a") && event.target.closest("[data-case-id]");
    if (item) keep({ shown, y: scrollY, at: item.dataset.caseId });
  });
  let scrolled;
  addEventListener("scroll", () => {
    clearTimeout(scrolled);
    scrolled = setTimeout(() => keep({ shown, y: scrollY }), 150);
  });
  history.scrollRestoration = "manual";
  addEventListener("popstate", restore);

  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", "offers"]]) {
    box.setAttribute(name, value);
  }
  const wide = matchMedia("(min-width: 62rem)");
  const unfold = () => (facets.open = wide.matches);
  wide.addEventListener("change", unfold);
  unfold();
  restore();
})();
