/* The tray that says which cases are picked, with the way to their comparison. */

/** @import { Pick } from "./kept.js" */
import { all, byId, make } from "../page/elements.js";
import { languageOf, speaker } from "../page/words.js";
import { KEY, MOST_PICKS, readPicks, writePicks } from "./kept.js";

/**
 * @param {string} className
 * @param {string} label
 * @param {string} name that is read out
 * @param {() => void} onclick
 */
function button(className, label, name, onclick) {
  const element = make("button", { type: "button", className, onclick }, label);
  element.setAttribute("aria-label", name);
  return element;
}

/** @param {string} title */
const named = (title) => make("span", { lang: languageOf(title), title }, title);

/** @param {HTMLElement} tray */
export function startTray(tray) {
  const words = tray.dataset;
  const say = speaker(words);
  const wide = matchMedia("(min-width: 62rem)");
  const status = make("p", { className: "picks-status" });
  const summary = make("summary");
  const list = make("ul");
  const way = make("p");
  const details = make("details", { open: wide.matches }, summary, list);
  const bar = make("div", { className: "picks-bar", hidden: true }, details, way);
  let picks = readPicks();

  /** Gives each case on the page a button. */
  function showButtons() {
    for (const place of all(document, "[data-case-id]", HTMLElement)) {
      const { caseId = "" } = place.dataset;
      const title = place.querySelector("h3 a")?.textContent ?? "";
      const isPicked = picks.some(([id]) => id === caseId);
      const [known] = all(place, ".pick", HTMLButtonElement);
      const pick = known ?? button("pick", "", "", () => toggle(caseId, title));
      if (!known) place.append(pick);
      pick.dataset.picked = String(isPicked);
      pick.textContent = say(isPicked ? "drop" : "add");
      pick.setAttribute("aria-label", say(isPicked ? "dropOne" : "addOne", title));
    }
  }

  /** @param {Pick} pick @param {number} at */
  function item([id, title], at) {
    const drop = button("picks-drop", "×", say("dropOne", title), () => {
      toggle(id, title);
      const others = all(list, ".picks-drop", HTMLElement);
      const next = others[Math.min(at, picks.length - 1)] ?? byId("main", HTMLElement);
      next.focus({ preventScroll: true });
    });
    return make("li", {}, named(title), drop);
  }

  function show() {
    showButtons();
    bar.hidden = !picks[0];
    summary.textContent = say("list", picks.length);
    const empty =
      make("button", { type: "button", className: "picks-clear", onclick: clear }, say("clear"));
    list.replaceChildren(...picks.map(item), make("li", {}, empty));
    const href = `${words.compare}?cases=${picks.map(([id]) => id).join(",")}`;
    way.replaceChildren(picks[1]
      ? make("a", { className: "button", href }, say("go", picks.length))
      : say("one"));
  }

  /**
   * @param {Pick[]} next
   * @param {string} message
   */
  function keep(next, message) {
    picks = next;
    writePicks(next);
    tell(message, false);
  }

  /**
   * @param {string} message
   * @param {boolean} isRefused
   */
  function tell(message, isRefused) {
    show();
    status.classList.toggle("refused", isRefused);
    status.textContent = message;
  }

  /**
   * @param {string} id
   * @param {string} title
   */
  function toggle(id, title) {
    const others = picks.filter(([other]) => other !== id);
    if (others.length < picks.length) {
      keep(others, say("dropped", title, others.length));
    } else if (picks.length < MOST_PICKS) {
      keep([...picks, [id, title]], say("added", title, picks.length + 1));
    } else {
      tell(say("full"), true);
    }
  }

  function clear() {
    keep([], say("cleared"));
    byId("main", HTMLElement).focus({ preventScroll: true });
  }

  function reread() {
    picks = readPicks();
    show();
  }

  /** Browsers count what lies below the tray as in sight; the style keeps room for it. */
  function showFocused() {
    const { activeElement } = document;
    if (!activeElement || tray.contains(activeElement)) return;
    if (activeElement.matches(":focus-visible")) {
      activeElement.scrollIntoView({ block: "nearest", behavior: "instant" });
    }
  }

  status.setAttribute("role", "status");
  tray.append(status, bar);
  tray.hidden = false;
  show();
  // Results of a search come and go.
  for (const rows of all(document, ".case-list, #results", HTMLElement)) {
    new MutationObserver(show).observe(rows, { childList: true });
  }
  addEventListener("storage", (event) => {
    if (event.key === KEY) reread();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) reread();
  });
  addEventListener("focusin", () => requestAnimationFrame(showFocused));
  // On narrow screens the open list would cover what has the focus.
  tray.addEventListener("focusout", ({ relatedTarget }) => {
    const leaves = relatedTarget instanceof Node && !tray.contains(relatedTarget);
    if (leaves && !wide.matches) details.open = false;
  });
}
