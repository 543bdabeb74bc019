/* On every page, and so without the modules that others find elements by. */

const KEY = "jirei-shortcut";

/**
 * What the reader wished last, or wishes now; null where nothing may be kept.
 * @param {"on" | "off"} [wished]
 */
function kept(wished) {
  try {
    if (wished) localStorage.setItem(KEY, wished);
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Whether keys are letters of something that is being typed. @param {KeyboardEvent} event */
const isTyped = ({ target }) =>
  target instanceof Element && target.closest("input:not([type=checkbox]), textarea, select");

/**
 * "/" leads to the search box, unless something is being typed or the reader does not want it.
 * Where nothing may be kept, the wish holds for one page.
 * @param {HTMLInputElement} wish
 * @param {HTMLInputElement} box
 */
function startShortcut(wish, box) {
  wish.checked = kept() !== "off";
  wish.closest("li")?.removeAttribute("hidden");
  wish.addEventListener("change", () => kept(wish.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "/" && wish.checked && isAlone && !isTyped(event)) {
      event.preventDefault();
      box.select();
    }
  });
}

/** A search page whose script did not arrive says so; its list and its links work without. */
function checkSearch() {
  const status = document.getElementById("status");
  if (!status || "jirei" in globalThis) return;
  status.textContent = document.getElementById("words")?.dataset.missing ?? "";
  document.getElementById("finder")?.classList.add("failed");
  document.getElementById("results")?.setAttribute("aria-busy", "false");
}

function start() {
  const [wish, box] = ["shortcut", "q"].map((id) => document.getElementById(id));
  if (wish instanceof HTMLInputElement && box instanceof HTMLInputElement) startShortcut(wish, box);
}

// The list of all cases is not shown to somebody who asked for some, until there is an answer.
document.documentElement.classList.toggle("asked", location.search.length > 1);
document.addEventListener("DOMContentLoaded", start);
addEventListener("load", checkSearch);
