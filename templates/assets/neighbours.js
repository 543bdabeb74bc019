/* On the page of a case: the one before and the one after in the list that the reader comes from. */
const file = (address) => address.split(/[?#]/)[0];
let kept = null;
try {
  kept = sessionStorage.getItem("jirei.order");
} catch {
  /* Where nothing can be kept, the order of all cases stands. */
}
const { list, cases } = JSON.parse(kept ?? '{"cases":[]}');
const at = cases.findIndex(([href]) => file(href) === file(location.href));
if (at >= 0) {
  const nav = document.getElementById("neighbours");
  ["prev", "next"].forEach((rel, i) => {
    const link = nav.querySelector(`[rel=${rel}]`);
    const [href, textContent, lang] = cases[at + 2 * i - 1] ?? [];
    link.parentNode.hidden = !href;
    link.href = href;
    Object.assign(link.lastElementChild, { textContent, lang });
  });
  const back = nav.querySelector(".back-to-list");
  back.href = list;
  back.textContent = nav.dataset.back;
}
