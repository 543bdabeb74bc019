/*
 * Everything that is wrong with a case, as jirei check would find it in the saved file; but for what
 * lies in other files.
 */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  /* Whether a text shows anything: signs of Markdown and comments alone do not. */
  const says = (text) => /[\p{L}\p{N}]/u.test(text.replace(/<!--[^]*?(?:-->|$)/g, ""));

  /* Addresses in Markdown, those of images apart. */
  const LINK = /(?<image>!?)\[[^\]]*\]\(\s*<?(?<inline>[^)\s>]+)|^ {0,3}\[[^\]]+\]:\s*<?(?<defined>\S+)/gm;

  /* What a text leads to lies on the web or is another case; files of pages are left to jirei check. */
  function links(text, at, add) {
    for (const { groups: { image, inline, defined } } of text.matchAll(LINK)) {
      const link = inline ?? defined;
      if (image) add("image-in-text", at, { file: link });
      else if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\.\.\/)/i.test(link) && !form.rules.taken.includes(link.replace(/\.(?:md|html)(?:#.*)?$/, ""))) {
        add("link-broken", at, { link, nearest: "" });
      }
    }
  }

  /* Of the narrative; its texts are Markdown, each below a heading. */
  function narrative(sections, add) {
    if (!sections[0]) add("body-missing", "body", {});
    sections.forEach(({ heading, text }, at) => {
      links(text ?? "", `sections[${at}].text`, add);
      if (!heading) add("text-before-section", `sections[${at}].heading`, {});
      else if (!says(text)) add("section-empty", `sections[${at}].text`, { heading });
    });
  }

  /* Bytes; halves of a pair are two each. */
  const utf8 = (text) =>
    text.length + (text.match(/[\u0080-\uffff]/g) ?? []).length + (text.match(/[\u0800-\ud7ff\ue000-\uffff]/g) ?? []).length;

  const kib = (bytes) => Math.floor(bytes / 1024) + " KiB";

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
    const size = utf8(form.write({ fields, sections }));
    if (size > form.rules.longest) {
      add("file-too-large", "body", { size: kib(size), limit: kib(form.rules.longest) });
    }
    return problems;
  };
})();
