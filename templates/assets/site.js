/* On every page: "/" leads to the search box, unless something is being typed. */
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.getElementById("q").select();
  }
});

/* A search page whose script did not arrive says so; its list and its links work without. */
addEventListener("load", () => {
  const status = document.getElementById("status");
  if (status && !globalThis.jirei) {
    status.textContent = document.getElementById("words").dataset.missing;
    document.getElementById("finder").classList.add("failed");
    document.getElementById("results").setAttribute("aria-busy", "false");
  }
});
