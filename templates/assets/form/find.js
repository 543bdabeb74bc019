/* Finds places by name, proposes ids, and gives parties the codes of their areas. */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});
  const { page, own, rowsOf, places, say } = form;

  const MOST = 6;
  const sibling = (field, key) => own(field.closest(".row")).find(({ dataset }) => dataset.key === key);
  const inputOf = (field) => field.querySelector("input, select");

  form.showPlace = (field) => {
    const area = places.find(inputOf(field).value);
    const place = field.querySelector(".place");
    place.textContent = area ? places.fullName(area) : "";
    place.hidden = !area;
  };

  function close(field) {
    const list = field.querySelector(".offered");
    list.replaceChildren();
    list.hidden = true;
  }

  function offer(field) {
    const { value } = inputOf(field);
    const list = field.querySelector(".offered");
    const found = places.find(value) ? [] : places.offers(value, MOST);
    list.replaceChildren(...found.map((area) => {
      const item = document.createElement("li");
      const button = Object.assign(document.createElement("button"), { type: "button", className: "quiet-button", value: area.code });
      button.append(`${places.fullName(area)}（${area.kana}）`);
      item.append(button);
      return item;
    }));
    list.hidden = !found[0];
    if (value.trim().length > 1 && !found[0] && !places.find(value)) form.tell(say("noOffers"));
  }

  /* The id of a case that has none comes from its first place. */
  function proposeId() {
    const id = inputOf(own(page).find(({ dataset }) => dataset.key === "id"));
    const first = rowsOf(own(page).find(({ dataset }) => dataset.key === "areas"))
      .map((row) => places.find(row.querySelector("input").value)).find(Boolean);
    if (id.value || !first) return;
    id.value = free(places.slug(first), form.rules.taken);
  }

  function free(base, taken) {
    for (let number = 1; ; number++) {
      const id = number === 1 ? base : `${base}-${number}`;
      if (!taken.includes(id)) return id;
    }
  }

  function take(field, area) {
    inputOf(field).value = area.code;
    close(field);
    form.showPlace(field);
    if (field.closest("[data-control=areas]")) proposeId();
    form.tell(say("areaFilled", area.code, places.fullName(area)));
  }

  /* Selects the type that the name tells, unless the author has said one. */
  function proposeType(name, type) {
    const chosen = inputOf(type);
    const told = chosen.value && chosen.value !== chosen.dataset.proposed ? "" : form.typeByName(inputOf(name).value);
    if (!told || told === chosen.value) return;
    chosen.value = chosen.dataset.proposed = told;
    const note = type.querySelector(".place") ?? form.make("p", { className: "place" });
    note.textContent = say("typeProposed", chosen.selectedOptions[0].textContent);
    type.append(note);
    form.tell(note.textContent);
  }

  /* What the author has chosen is no proposal any more. */
  function choseType(type) {
    delete inputOf(type).dataset.proposed;
    type.querySelector(".place")?.remove();
  }

  /* A party of a type that bears the name of its area has its code; every party has an id. */
  function completeParty(row) {
    const [name, type, code, id] = ["name", "type", "code", "id"].map((key) => form.own(row).find(({ dataset }) => dataset.key === key));
    const kind = inputOf(type).value;
    const own = inputOf(id);
    if (kind && (!own.value || own.value === own.dataset.proposed)) {
      const before = own.value;
      own.value = "";
      own.value = own.dataset.proposed = free(kind.replaceAll("_", "-"), form.parties().map((one) => one.id));
      form.renameParty(before, own.value);
    }
    const area = ["municipality", "prefecture"].includes(kind) && places.named(inputOf(name).value);
    if (area && !inputOf(code).value) take(code, area);
  }

  page.addEventListener("input", ({ target }) => {
    const field = target.closest("[data-control=area]");
    if (!field) return;
    offer(field);
    form.showPlace(field);
  });

  page.addEventListener("change", ({ target }) => {
    const field = target.closest("[data-control=area]");
    if (field) {
      const area = places.find(target.value) ?? places.named(target.value);
      if (area) take(field, area);
    }
    const row = target.closest(".row");
    if (row?.closest(".rows").dataset.key !== "parties") return;
    if (target.closest("[data-key=id]")) {
      form.renameParty(target.dataset.was, target.value);
      target.dataset.was = target.value;
    } else {
      const [name, type] = ["name", "type"].map((key) => form.own(row).find(({ dataset }) => dataset.key === key));
      if (target.closest("[data-key=name]")) proposeType(name, type);
      else if (target.closest("[data-key=type]")) choseType(type);
      completeParty(row);
    }
    form.refresh();
  });

  page.addEventListener("focusin", ({ target }) => {
    if (target.closest("[data-key=id]")) target.dataset.was = target.value;
  });

  page.addEventListener("change", ({ target }) => target.closest("[data-key=rounds]") && form.refresh());

  page.addEventListener("click", ({ target }) => {
    const button = target.closest(".offered button");
    if (!button) return;
    const field = button.closest("[data-control=area]");
    take(field, places.find(button.value));
    inputOf(field).focus();
    form.changed();
  });

  /* From the words into the offers below them and back, as in a list. */
  page.addEventListener("keydown", (event) => {
    const field = event.target.closest("[data-control=area]");
    if (!field) return;
    const stops = [inputOf(field), ...field.querySelectorAll(".offered button")];
    const at = stops.indexOf(event.target);
    if (event.key === "ArrowDown" && stops[at + 1]) stops[at + 1].focus();
    else if (event.key === "ArrowUp" && at > 0) stops[at - 1].focus();
    else if (event.key === "Enter" && at === 0 && stops[1]) stops[1].click();
    else if (event.key === "Escape" && stops[1]) close(field);
    else return;
    event.preventDefault();
  });

  page.addEventListener("focusout", ({ target, relatedTarget }) => {
    const field = target.closest("[data-control=area]");
    if (field && !field.contains(relatedTarget)) close(field);
  });
})();
