/* What the name of an organisation tells of its type; the twin of org.jirei.draft.PartyGuess. */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  /* The term of the longest word that the name holds; one character tells only at its end: 市, 県. */
  function byWords(name, terms) {
    let best = "";
    let longest = 0;
    for (const [id, japanese, , ...synonyms] of terms) {
      for (const word of [japanese, ...synonyms].map(form.normalise)) {
        const tells = word.length === 1 ? name.endsWith(word) : name.includes(word);
        if (tells && word.length > longest) [best, longest] = [id, word.length];
      }
    }
    return best;
  }

  /* The id of a term, empty where the name tells none. */
  form.typeByName = (written) => {
    const name = form.normalise(written).trim();
    const terms = form.rules.terms["party-types"];
    const area = form.places.named(name);
    const ofArea = area && (/^\d\d000/.test(area.code) ? "prefecture" : "municipality");
    return terms.some(([id]) => id === ofArea) ? ofArea : byWords(name, terms);
  };
})();
