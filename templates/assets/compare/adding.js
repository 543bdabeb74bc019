/* Adds a case that is found by a part of its title or place. */

/** @import { Entry } from "./shapes.js" */
import { byId, make } from "../page/elements.js";
import { loadTitles } from "./loading.js";
import { ja, named, say } from "./words.js";

const MOST_OFFERS = 8;

/** @param {string} text */
const plain = (text) => text.normalize("NFKC").toLowerCase();

/** @param {Entry} entry */
const textOf = ({ id, title, english = "", places, more }) =>
  plain([id, title, english, ...places, ...more.map(({ en }) => en)].join(" "));

/**
 * What adding needs of the page.
 * @typedef {object} Surroundings
 * @property {(id: string) => boolean} isShown
 * @property {(entry: Entry) => Promise<void>} add
 * @property {(message: string) => void} tell
 */

/** @param {Surroundings} surroundings */
export function addingOf({ isShown, add, tell }) {
  const form = byId("adding", HTMLFormElement);
  const wanted = byId("wanted", HTMLInputElement);
  const offered = byId("offered", HTMLElement);

  /** @param {string[]} typed */
  async function findAll(typed) {
    const titles = await loadTitles();
    if (!typed[0]) return [];
    const found = titles.filter((entry) => {
      const text = textOf(entry);
      return typed.every((word) => text.includes(word)) && !isShown(entry.id);
    });
    return found.slice(0, MOST_OFFERS);
  }

  /** @param {Entry} entry */
  function item(entry) {
    const onclick = () => {
      add(entry);
    };
    return make("li", {},
      make("button", { type: "button", className: "quiet-button", onclick },
        named(entry), " ", ja("span", entry.places.join("、"), { className: "remark" })));
  }

  async function offer() {
    const asked = wanted.value;
    const typed = plain(asked).split(/\s+/).filter(Boolean);
    const found = await findAll(typed);
    // While titles load, more may be typed; what was asked for before must not come last.
    if (wanted.value !== asked) return found;
    offered.replaceChildren(...found.map(item));
    if (typed[0]) tell(found[0] ? "" : say("addNone"));
    return found;
  }

  wanted.addEventListener("input", offer);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const [first] = await offer();
    if (first) add(first);
  });

  return {
    wanted,
    /** @param {boolean} isPossible whether there is room for another one */
    reset(isPossible) {
      form.hidden = !isPossible;
      offered.replaceChildren();
      wanted.value = "";
    },
  };
}
