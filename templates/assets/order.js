/* A list of cases keeps its order when one is chosen, for the page of the case to lead on in it. */
document.addEventListener("click", (event) => {
  const list = event.target.closest(".case-row h3 a")?.closest("ol, ul");
  if (!list) return;
  const cases = Array.from(list.querySelectorAll(".case-row h3 a"),
    (a) => [a.href, a.textContent, a.closest("[lang]").lang]);
  try {
    sessionStorage.setItem("jirei.order", JSON.stringify({ list: location.href, cases }));
  } catch {
    /* Where nothing can be kept, the order of all cases stands. */
  }
});
