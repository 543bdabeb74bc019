/* Loads the page again when the site has changed, and keeps what the reader was looking at. */
(() => {
  "use strict";
  /** The state that this page shows. */
  const state = document.currentScript?.dataset.state;
  const key = "jirei-preview " + location.pathname;

  /** What begins last above the window; not in a menu, which may stay in the window by itself. */
  const leading = () => {
    let found = null;
    let highest = -Infinity;
    for (const element of document.querySelectorAll("main [id]:not(nav, nav *, svg *)")) {
      const { top } = element.getBoundingClientRect();
      if (element.getClientRects().length > 0 && top <= 1 && top >= highest) {
        found = element;
        highest = top;
      }
    }
    return found;
  };

  /* Between two loads in quick succession the page is not where its reader left it. */
  let restoring = false;

  const keep = () => {
    if (restoring) return;
    const element = leading();
    const panel = document.querySelector(".jirei-problems");
    sessionStorage.setItem(key, JSON.stringify({
      y: scrollY,
      id: element?.id,
      top: element?.getBoundingClientRect().top,
      panel: panel?.scrollTop,
    }));
  };

  const restore = () => {
    /** @type {{y: number, id?: string, top: number, panel?: number} | null} */
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
    if (!kept) return;
    const element = kept.id && document.getElementById(kept.id);
    scrollTo({
      top: element ? scrollY + element.getBoundingClientRect().top - kept.top : kept.y,
      behavior: "instant",
    });
    const panel = document.querySelector(".jirei-problems");
    if (panel && kept.panel) panel.scrollTop = kept.panel;
  };

  if (sessionStorage.getItem(key)) {
    restoring = true;
    restore();
    // Images may have moved what stands below them.
    addEventListener("load", () => {
      restore();
      restoring = false;
      sessionStorage.removeItem(key);
    });
  }

  /** @type {EventSource | null} */
  let source = null;
  let reloading = false;
  const listen = () => {
    // A browser keeps few connections to one server: pages in the background let go of theirs.
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      source = new EventSource("/~jirei/events");
      source.addEventListener("state", (event) => {
        if (event.data === state) return;
        source?.close();
        keep();
        // Else the browser restores a place of its own some time after ours.
        history.scrollRestoration = "manual";
        reloading = true;
        location.reload();
      });
    }
  };
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => {
    source?.close();
    // Who comes back here by the browser's own means is to be where they left.
    if (!reloading) history.scrollRestoration = "auto";
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      source = null;
      listen();
    }
  });
  listen();
})();
