/* Keeps a copy of what is written in this browser, and nowhere else. */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  const KEY = "jirei.form";
  const notice = document.getElementById("restored");
  let stopped = false;
  let unsaved = false;

  /* Browsers may refuse to keep anything, from a folder above all. */
  function tried(act) {
    try {
      return act(globalThis.localStorage);
    } catch {
      stop("storage");
      return null;
    }
  }

  function stop(why) {
    stopped = true;
    notice.firstElementChild.textContent = form.say(why);
    notice.classList.add("stays");
    notice.hidden = false;
    form.tell(form.say(why));
  }

  function keep(written) {
    if (stopped) unsaved = true;
    else tried((store) => store.setItem(KEY, JSON.stringify(written)));
  }

  form.draft = {
    keep,
    saved: () => (unsaved = false),
    drop: () => tried((store) => store.removeItem(KEY)),
    /* Null where there is none that can be read. */
    found() {
      const text = tried((store) => store.getItem(KEY));
      try {
        const written = JSON.parse(text);
        return Array.isArray(written?.sections) && written.fields ? written : null;
      } catch {
        return null;
      }
    },
  };

  /* What is written here and kept nowhere is not to go with the window unasked. */
  addEventListener("beforeunload", (event) => unsaved && event.preventDefault());

  addEventListener("storage", ({ key, newValue }) => key === KEY && newValue !== null && stop("otherTab"));
})();
