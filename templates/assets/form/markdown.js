/* Shows the Markdown of a case: paragraphs, lists, headings, tables, emphasis. All else stays words. */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  form.make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
    return element;
  };
  const { make } = form;

  const INLINE = /\\([!-/:-@[-`{-~])|\*\*(.+?)\*\*|\*([^*\s](?:[^*]*[^*\s])?)\*|\[([^\]]*)\]\([^)]*\)|<br\s*\/?>|\n/gs;

  function inline(text) {
    const parts = [];
    let at = 0;
    for (const found of text.matchAll(INLINE)) {
      parts.push(text.slice(at, found.index));
      const [whole, escaped, strong, emphasis, link] = found;
      if (escaped) parts.push(escaped);
      else if (strong) parts.push(make("strong", {}, inline(strong)));
      else if (emphasis) parts.push(make("em", {}, inline(emphasis)));
      else if (link !== undefined) parts.push(...inline(link));
      else parts.push(make("br"));
      at = found.index + whole.length;
    }
    return [...parts, text.slice(at)].filter((part) => part !== "");
  }

  /* Lines end where a backslash or two blanks say so, and before the items of a list. */
  const joined = (lines) => lines.join("\n").split(/\\\n| {2,}\n/).map(form.join).join("\n");

  const ITEM = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(.*)$/;
  const cells = (line) => line.trim().replace(/^\||\|$/g, "").split("|").map((cell) => inline(cell.trim()));

  /* Items with their indents become lists within lists. */
  function list(items, at = 0) {
    const [indent] = items[at];
    const ul = make("ul");
    let next = at;
    while (next < items.length && items[next][0] >= indent) {
      if (items[next][0] > indent) {
        const [inner, after] = list(items, next);
        ul.lastElementChild.append(inner);
        next = after;
      } else {
        ul.append(make("li", {}, inline(joined(items[next][1]))));
        next++;
      }
    }
    return [ul, next];
  }

  function block(lines, heading) {
    const title = /^#{1,6}\s+(.*?)#*$/.exec(lines[0]);
    if (title) return [make(heading, {}, inline(title[1])), ...(lines[1] ? block(lines.slice(1), heading) : [])];
    if (/^\s*\|/.test(lines[0]) && /^[\s|:-]+$/.test(lines[1] ?? "")) {
      const row = (tag) => (line) => make("tr", {}, cells(line).map((cell) => make(tag, {}, cell)));
      return [make("table", {}, make("thead", {}, row("th")(lines[0])), make("tbody", {}, lines.slice(2).map(row("td"))))];
    }
    const first = lines.findIndex((line) => ITEM.test(line));
    if (first > 0) return [...block(lines.slice(0, first), heading), ...block(lines.slice(first), heading)];
    if (first === 0) {
      const items = [];
      for (const line of lines) {
        const [, indent, words] = ITEM.exec(line) ?? [];
        if (words === undefined) items.at(-1)[1].push(line);
        else items.push([indent.length, [words]]);
      }
      const lists = [];
      for (let at = 0; at < items.length; ) {
        const [ul, next] = list(items, at);
        lists.push(ul);
        at = next;
      }
      return lists;
    }
    return [make("p", {}, inline(joined(lines)))];
  }

  /* Elements for a text, whose headings take the given level. */
  form.markdown = (text, heading) =>
    text.split(/\n\s*\n/).filter((part) => part.trim()).flatMap((part) => block(part.split("\n").filter((line) => line.trim()), heading));
})();
