/*
 * The search page: keeps the box, the choices, the address and the list in step. The address is the
 * state: what changes goes through go(), and show() makes the page say what the address says. Answers
 * come from search.js, words from the page; nothing that was typed ever becomes HTML.
 */
(() => {
  "use strict";

  const PAGE = 10;
  const FACETS = ["region", "prefecture", "target", "measure", "year", "partyType", "figures"];
  const [box, offers, finder, facets, status, sort, choices, notes, results, more, sheets] =
    ["q", "offers", "finder", "facets", "status", "sort", "choices", "notes", "results", "more", "sheets"]
      .map((id) => document.getElementById(id));
  const [{ content: pattern }, { dataset: words }] = document.querySelectorAll("template");
  /** The page's own list, north to south: it stays where nothing is asked or nothing answers. */
  const plain = [...results.children];
  const { title } = document;

  let state, shown, searcher, opening, result, timer, scrolling;
  let [asked, offered, typing] = [0, 0, false];

  /** Words with {0} and {1} filled in; of "one|many" those that fit the first value. */
  const say = (key, ...values) =>
    words[key].split("|").at(values[0] === 1 ? 0 : -1).replace(/\{(\d)}/g, (_, i) => values[i]);

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  /* ---- The address ---- */

  /** The state with other values of one name. */
  function changed(name, ...values) {
    const next = new URLSearchParams(state);
    next.delete(name);
    values.forEach((value) => next.append(name, value));
    return next;
  }

  function go(wanted, replace) {
    // In one order and without blanks, so that the same choices have the same address.
    const next = new URLSearchParams(["q", ...FACETS, "sort", "strict"].flatMap((name) =>
      wanted.getAll(name).filter(Boolean).map((value) => [name, value])));
    if (`${next}` !== `${state}`) {
      state = next;
      shown = PAGE;
      keep({ shown }, replace ? "replaceState" : "pushState", `${state}` ? "?" + state : location.pathname);
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
    sort.value = state.get("sort") ?? "relevance";
    shown = history.state?.shown ?? shown ?? PAGE;
    keep({ ...history.state, shown });
    typing = false;
    close();
    show(history.state);
  }

  function toggle(name, id) {
    const ids = state.getAll(name);
    go(changed(name, ...(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id])));
  }

  /* ---- Asking ---- */

  const open = () => (opening ??= (globalThis.jirei
    ? jirei.open({ base: "../search/shards/", language: document.documentElement.lang })
    : Promise.reject({ reason: "missing" })
  ).then((opened) => build((searcher = opened)), (error) => {
    opening = null;
    throw error;
  }));

  const busy = (is) => results.setAttribute("aria-busy", is);

  /** Does a task, then what it returns, unless something else has been asked for meanwhile. */
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
    const better = found.pieces.every((piece) => piece.found) ? [] : await searcher.nearMisses(found);
    return () => {
      const before = document.activeElement;
      result = found;
      finder.classList.remove("failed");
      list(cards ? cards.map(row) : plain);
      status.textContent = found.total ? say("found", found.total) : words.none;
      notes.replaceChildren(...explain(found, better));
      mark(found.facets);
      document.title = query ? say("quote", query) + " " + title : title;
      results.querySelector(`[data-case-id="${entry?.at}"] a`)?.focus({ preventScroll: true });
      if (entry?.y) scrollTo(0, entry.y);
      // Who pressed something that is gone now hears what came of it.
      if (!before.isConnected) status.focus({ preventScroll: true });
    };
  });

  function fail(error) {
    console.error(error);
    finder.classList.add("failed");
    list(plain);
    status.textContent = words[error.reason] ?? words.broken;
    notes.replaceChildren();
  }

  /* ---- The list ---- */

  function list(rows) {
    results.replaceChildren(...rows);
    if (sheets) sheets.hidden = rows !== plain;
    const left = rows === plain ? 0 : result.total - rows.length;
    more.hidden = left < 1;
    more.textContent = say("more", Math.min(PAGE, left));
  }

  function row({ id, title, parties, prefectures, year, targets, measures, snippet: { text, marks } }) {
    const item = pattern.firstChild.cloneNode(true);
    const [link, names, snippet, facts] = item.querySelectorAll("a, p, ul");
    item.dataset.caseId = id;
    link.href = id + ".html";
    link.append(title);
    names.append(parties.join(words.separator));
    let at = 0;
    for (const [from, to] of marks) {
      snippet.append(text.slice(at, from), make("mark", {}, text.slice(from, to)));
      at = to;
    }
    snippet.append(text.slice(at));
    if (!/[ぁ-龯]/.test(text)) snippet.lang = "en";
    const add = (kind, labels) => facts.append(...labels.filter(Boolean)
      .map((label) => make("li", { className: "chip chip-" + kind }, label)));
    add("place", [prefectures.join(words.comma)]);
    add("year", [year]);
    add("target", targets);
    add("measure", measures);
    return item;
  }

  /** What was not found or looked for as well, and what to do about it. */
  function explain({ total, relaxed, pieces }, better) {
    const lines = [];
    const line = (...parts) => lines.push(make("p", {}, ...parts));
    const link = (label, name, value) => make("a", { href: "?" + changed(name, value) }, label);
    const isLatin = (word) => /^[ -~]+$/.test(word);
    if (relaxed) line(words.relaxed);
    for (const { typed, found, near, others } of pieces) {
      // Who typed Japanese need not be told of English words, nor of longer forms of the word.
      const telling = others.filter((word) => !word.includes(typed) && (isLatin(typed) || !isLatin(word)));
      if (!found) line(say("notFound", typed));
      else if (telling[0]) {
        line(say(near ? "near" : "others", typed, telling.map((word) => say("quote", word)).join(words.comma)));
      }
    }
    if (state.has("strict")) line(words.strictNow, link(words.loose, "strict", ""));
    else if (relaxed || pieces.some((piece) => piece.others[0])) line(link(words.strict, "strict", 1));
    if (better[0]) line(words.nearMisses, ...better.map((query) => link(query, "q", query)));
    if (!total) line(words.try);
    return lines;
  }

  /* ---- The choices ---- */

  const options = [];

  function option(name, { id, label }, ...inner) {
    const input = make("input", { type: "checkbox", name, value: id });
    const count = make("span", { className: "count" });
    const item = make("li", {}, make("label", {}, input, make("span", {}, label), count), ...inner);
    options.push({ name, id, label, input, count, item });
    return item;
  }

  function build({ facets: { region, prefecture, ...others } }) {
    const group = (name, items) =>
      facets.append(make("fieldset", {}, make("legend", {}, words[name]), make("ul", {}, ...items)));
    group("place", region.map((block) => option("region", block, make("ul", {}, ...prefecture
      .filter((one) => one.region === block.id).map((one) => option("prefecture", one))))));
    Object.entries(others).forEach(([name, values]) => group(name, values.map((one) => option(name, one))));
  }

  /** Shows what is chosen and what a click would give. What gives nothing goes, unless it is chosen. */
  function mark(counts) {
    for (const { name, id, input, count, item } of options) {
      const number = counts[name][id] ?? 0;
      input.checked = state.getAll(name).includes(id);
      input.disabled = !number && !input.checked;
      count.textContent = say("count", number);
      // The name of a block stays above its prefectures.
      item.hidden = input.disabled && !item.querySelector("li:not([hidden])");
    }
    facets.querySelectorAll("fieldset").forEach((set) => (set.hidden = !set.querySelector("li:not([hidden])")));

    const chip = (className, label, onclick) =>
      make("li", {}, make("button", { type: "button", className, onclick }, label));
    const chips = FACETS.flatMap((name) => state.getAll(name).map((id) => {
      const { label } = options.find((one) => one.name === name && one.id === id) ?? { label: id };
      const item = chip("choice", label, () => toggle(name, id));
      item.firstChild.setAttribute("aria-label", say("remove", label));
      return item;
    }));
    if (chips[0]) {
      chips.push(chip("clear", words.clear, () =>
        go(new URLSearchParams([...state].filter(([name]) => !FACETS.includes(name))))));
    }
    choices.replaceChildren(...chips);
    choices.hidden = !chips[0];
  }

  /* ---- Suggestions ---- */

  const active = () => offers.querySelector("[aria-selected=true]");

  function close(...items) {
    offered++;
    offers.replaceChildren(...items);
    offers.hidden = !items[0];
    activate();
  }

  function activate(offer) {
    for (const one of offers.children) one.setAttribute("aria-selected", one === offer);
    box.setAttribute("aria-expanded", !offers.hidden);
    box.setAttribute("aria-activedescendant", offer?.id ?? "");
    offer?.scrollIntoView({ block: "nearest" });
  }

  async function suggest() {
    const mine = ++offered;
    // Suggestions are a comfort; where their files are missing, the list has said so already.
    const found = await open().then(() => searcher.suggest(box.value)).catch(() => []);
    if (mine !== offered || document.activeElement !== box) return;
    close(...found.map((offer, i) => {
      const item = make("li", { id: "offer-" + i, onclick: () => choose(offer) },
        make("span", {}, offer.label), make("span", { className: "kind" }, words[offer.kind]));
      item.setAttribute("role", "option");
      return item;
    }));
  }

  function choose({ kind, id, label }) {
    close();
    clearTimeout(timer);
    typing = false;
    if (kind === "case") location.href = id + ".html";
    else {
      const next = changed(kind, ...new Set([...state.getAll(kind), id]));
      box.value = kind === "place" ? label : "";
      next.set("q", box.value);
      go(next);
    }
  }

  /* ---- Hands ---- */

  /** Typing in one go is one step back. */
  function ask() {
    clearTimeout(timer);
    go(changed("q", box.value.trim()), typing);
  }

  function settle() {
    close();
    ask();
    typing = false;
  }

  function type() {
    busy(true);
    clearTimeout(timer);
    timer = setTimeout(() => {
      ask();
      typing = true;
      suggest();
    }, 120);
  }

  function press(event) {
    const { key } = event;
    const by = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (event.isComposing) return;
    if (by) {
      // One step beyond either end of the suggestions none of them is chosen.
      const stops = offers.hidden ? [box, ...results.querySelectorAll("h3 a"), more] : [undefined, ...offers.children];
      const at = stops.indexOf(offers.hidden ? document.activeElement : active() ?? undefined);
      if (at < 0) return;
      if (offers.hidden) stops[at + by]?.focus();
      else activate(stops.at((at + by) % stops.length));
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

  const on = (target, type, listener) => target.addEventListener(type, listener);
  on(box, "input", (event) => event.isComposing || type());
  on(box, "compositionend", type);
  on(box, "change", () => (typing = false));
  on(box, "blur", () => close());
  on(box, "keydown", press);
  on(finder, "keydown", press);
  on(box.form, "submit", (event) => {
    event.preventDefault();
    settle();
  });
  // The box keeps the focus while a suggestion is pressed.
  on(offers, "mousedown", (event) => event.preventDefault());
  on(facets, "change", ({ target }) => toggle(target.name, target.value));
  on(sort, "change", () => go(changed("sort", sort.selectedIndex ? sort.value : "")));
  on(notes, "click", (event) => {
    const { search } = event.target;
    if (!search || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const next = new URLSearchParams(search);
    box.value = next.get("q") ?? "";
    go(next);
  });
  on(more, "click", () => work(async () => {
    const cards = await searcher.cards(result, shown, shown + PAGE);
    return () => {
      list([...results.children, ...cards.map(row)]);
      results.children[shown].querySelector("a").focus();
      keep({ shown: (shown += PAGE), y: scrollY });
    };
  }));

  // The entry of the history knows how far one had come.
  on(results, "click", ({ target }) => {
    if (target.closest("a")) keep({ shown, y: scrollY, at: target.closest("li").dataset.caseId });
  });
  on(window, "scroll", () => {
    clearTimeout(scrolling);
    scrolling = setTimeout(() => keep({ shown, y: scrollY }), 150);
  });
  on(window, "popstate", restore);
  history.scrollRestoration = "manual";

  facets.open = matchMedia("(min-width: 62rem)").matches;
  restore();
})();
