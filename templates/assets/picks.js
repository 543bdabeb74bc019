/*
 * Picks cases to be compared: a button on each case, and a tray that says which are picked. They
 * are kept for all pages of this site; where the browser keeps nothing, for this page only.
 */
(() => {
  "use strict";

  const MOST = 4;
  /* Other sites of the same host, and other folders of the same disk, have their own. */
  const KEY = "jirei-picks:" + new URL("..", document.currentScript.src).pathname;

  /* Pairs of id and title. */
  function read() {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY));
      return Array.isArray(kept) ? kept.slice(0, MOST) : [];
    } catch {
      return [];
    }
  }

  function write(picks) {
    try {
      localStorage.setItem(KEY, JSON.stringify(picks));
    } catch {
      // The address of the comparison holds them as well.
    }
  }

  globalThis.jireiPicks = { MOST, read, write };
  const tray = document.getElementById("picks");
  if (!tray) return;

  const words = tray.dataset;
  const say = (key, ...values) => words[key].replace(/\{(\d)}/g, (_, i) => values[i]);

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  const button = (className, label, name, onclick) => {
    const element = make("button", { type: "button", className, onclick }, label);
    element.setAttribute("aria-label", name);
    return element;
  };
  const named = (title) =>
    make("span", { lang: /[ぁ-龯]/.test(title) ? "ja" : "en", title }, title);

  const wide = matchMedia("(min-width: 62rem)");
  const status = make("p", { className: "picks-status" });
  status.setAttribute("role", "status");
  const [summary, list, way] = [make("summary"), make("ul"), make("p")];
  const details = make("details", { open: wide.matches }, summary, list);
  const bar = make("div", { className: "picks-bar", hidden: true }, details, way);
  let picks = read();


  function show() {
    for (const place of document.querySelectorAll("[data-case-id]")) {
      const { caseId } = place.dataset;
      const title = place.querySelector("h3 a").textContent;
      const picked = picks.some(([id]) => id === caseId);
      let pick = place.querySelector(".pick");
      if (!pick) place.append((pick = button("pick", "", "", () => toggle(caseId, title))));
      pick.dataset.picked = picked;
      pick.textContent = words[picked ? "drop" : "add"];
      pick.setAttribute("aria-label", say(picked ? "dropOne" : "addOne", title));
    }
    bar.hidden = !picks[0];
    summary.textContent = say("list", picks.length);
    list.replaceChildren(...picks.map(([id, title]) =>
      make("li", {}, named(title), button("picks-drop", "×", say("dropOne", title), () => {
        const at = picks.findIndex(([other]) => other === id);
        toggle(id, title);
        (list.querySelectorAll(".picks-drop")[Math.min(at, picks.length - 1)]
          ?? document.getElementById("main")).focus({ preventScroll: true });
      }))));
    list.append(make("li", {}, make("button", { type: "button", className: "picks-clear", onclick: clear }, words.clear)));
    const href = words.compare + "?cases=" + picks.map(([id]) => id).join(",");
    way.replaceChildren(picks[1]
      ? make("a", { className: "button", href }, say("go", picks.length)) : words.one);
  }

  function keep(next, message, refused) {
    if (!refused) write((picks = next));
    show();
    status.classList.toggle("refused", Boolean(refused));
    status.textContent = message;
  }

  function toggle(id, title) {
    const others = picks.filter(([other]) => other !== id);
    if (others.length < picks.length) keep(others, say("dropped", title, others.length));
    else if (picks.length < MOST) keep([...picks, [id, title]], say("added", title, picks.length + 1));
    else keep(picks, words.full, true);
  }

  function clear() {
    keep([], words.cleared);
    document.getElementById("main").focus({ preventScroll: true });
  }

  function reread() {
    picks = read();
    show();
  }

  tray.append(status, bar);
  tray.hidden = false;
  show();
  /* Results of a search come and go. */
  for (const rows of document.querySelectorAll(".case-list")) {
    new MutationObserver(show).observe(rows, { childList: true });
  }
  addEventListener("storage", (event) => event.key === KEY && reread());
  addEventListener("pageshow", (event) => event.persisted && reread());
  /* Browsers count what lies below the tray as in sight; the style keeps room for it. */
  addEventListener("focusin", ({ target }) => requestAnimationFrame(() => {
    if (!tray.contains(target) && target.matches(":focus-visible")) {
      target.scrollIntoView({ block: "nearest", behavior: "instant" });
    }
  }));
  /* On narrow screens the open list would cover what has the focus. */
  tray.addEventListener("focusout", ({ relatedTarget }) => {
    if (!wide.matches && relatedTarget && !tray.contains(relatedTarget)) details.open = false;
  });
})();
