/*
 * Everything that is wrong with a case, as jirei check would find it in the saved file; but for what
 * lies in other files.
 */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  /* Of the narrative; its texts are Markdown, each below a heading. */
  function narrative(sections, add) {
    if (!sections[0]) add("body-missing", "body", {});
    sections.forEach(({ heading, text }, at) => {
      if (!heading) add("text-before-section", `sections[${at}].heading`, {});
      else if (!text) add("section-empty", `sections[${at}].text`, { heading });
    });
  }

  /*
   * Fields as the file will hold them, sections of the narrative, and the id that the case had when
   * it was opened, under which it is known already.
   */
  form.check = ({ fields, sections }, known) => {
    const problems = form.structure(fields);
    const add = (kind, at, args) => problems.push({ kind, at, args });
    if (form.rules.taken.includes(fields.id) && fields.id !== known) {
      add("duplicate-id", "id", { id: fields.id, other: `cases/${fields.id}` });
    }
    form.facts(fields, sections, add);
    narrative(sections, add);
    return problems;
  };
})();
