/* On every page: "/" leads to the search box, unless something is being typed or the reader does
   not want it. Where nothing may be kept, the wish holds for one page. */
{
  const wish = document.getElementById("shortcut");
  const kept = (value) => {
    try {
      if (value) localStorage.setItem("jirei-shortcut", value);
      return localStorage.getItem("jirei-shortcut");
    } catch {
      return null;
    }
  };
  wish.checked = kept() !== "off";
  wish.closest("li").hidden = false;
  wish.addEventListener("change", () => kept(wish.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input:not([type=checkbox]), textarea, select");
    const alone = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "/" && wish.checked && !typing && alone) {
      event.preventDefault();
      document.getElementById("q").select();
    }
  });
}

/* A search page whose script did not arrive says so; its list and its links work without. */
addEventListener("load", () => {
  const status = document.getElementById("status");
  if (status && !globalThis.jirei) {
    status.textContent = document.getElementById("words").dataset.missing;
    document.getElementById("finder").classList.add("failed");
    document.getElementById("results").setAttribute("aria-busy", "false");
  }
});
