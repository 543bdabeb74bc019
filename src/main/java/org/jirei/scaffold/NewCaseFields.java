package org.jirei.scaffold;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jirei.content.Inventory;
import org.jirei.model.OwnField;
import org.jirei.text.Readings;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fields of a new case from what is known, without adding anything, and marks each guess.
 */
final class NewCaseFields {

  private final Inventory inventory;

  NewCaseFields(Inventory inventory) {
    this.inventory = inventory;
  }

  CaseScaffold scaffold(String id, KnownAnswers known) {
    SequencedMap<String, Entry> fields = new LinkedHashMap<>();
    fields.put("title", Entry.text(known.title));
    String kana = Readings.kana(known.title);
    if (!kana.isEmpty()) {
      fields.put("titleKana", new Entry.Text(kana, ScaffoldWords.get("note.kana")));
    }
    fields.put("kind", Entry.text(known.kind));
    fields.put("collection", collection());
    Set<String> partyIds = new LinkedHashSet<>();
    fields.put(
        "parties",
        new Entry.Items(
            known.parties.stream()
                .map(party -> new Entry.Fields(party(party, partyIds), null))
                .toList(),
            null));
    fields.put("areas", areas(known));
    fields.put("fiscalYear", Entry.text(known.year));
    fields.put("targetGroups", terms(Scheme.TARGET_GROUP, known.targets));
    fields.put("measures", terms(Scheme.MEASURE, known.measures));
    fields.put("roles", new Entry.Items(partyIds.stream().map(NewCaseFields::role).toList(), null));
    fields.put("source", Entry.text(known.source));
    fields.put("licence", licence());
    inventory.ownFields().stream()
        .filter(field -> field.type() == OwnField.Type.TERM)
        .forEach(field -> fields.put(field.id(), new Entry.Text("", choices(field.scheme()))));
    return new CaseScaffold(id, new Entry.Fields(fields, null), "");
  }

  /**
   * @param ids of the parties before it; the id of this party is added
   */
  private static SequencedMap<String, Entry> party(PartyGuess.Guess guess, Set<String> ids) {
    String id = guess.id(ids);
    ids.add(id);
    SequencedMap<String, Entry> fields = new LinkedHashMap<>();
    fields.put("id", Entry.text(id));
    fields.put("name", Entry.text(guess.name()));
    Area area = guess.area();
    if (area != null && !area.name().equals(guess.name())) {
      fields.put("shortName", Entry.text(area.name()));
    }
    Term type = guess.type();
    fields.put("type", Entry.text(type == null ? "" : type.id()));
    if (area != null) {
      fields.put("code", Entry.text(area.code()));
    }
    String bureau = guess.bureau();
    if (bureau != null) {
      fields.put("parent", Entry.text(bureau));
    }
    return fields;
  }

  /** A role for a known party, whose tasks are still to be written. */
  private static Entry role(String partyId) {
    SequencedMap<String, Entry> fields = new LinkedHashMap<>();
    fields.put("parties", Entry.texts(List.of(partyId)));
    return new Entry.Fields(fields, null);
  }

  private static Entry areas(KnownAnswers known) {
    List<Entry.Text> codes = known.places().stream().map(Area::code).map(Entry::text).toList();
    boolean guessed = known.areas.isEmpty() && !codes.isEmpty();
    return new Entry.Items(codes, guessed ? ScaffoldWords.get("note.areas") : null);
  }

  private Entry terms(Scheme scheme, List<Term> chosen) {
    return chosen.isEmpty()
        ? new Entry.Items(List.of(), choices(scheme))
        : Entry.texts(chosen.stream().map(Term::id).toList());
  }

  private Entry collection() {
    List<Term> all = inventory.vocabulary().terms(Scheme.COLLECTION);
    return all.size() == 1
        ? Entry.text(all.getFirst().id())
        : new Entry.Text("", choices(Scheme.COLLECTION));
  }

  /** The values that an open field may have, one per line. */
  private @Nullable String choices(Scheme scheme) {
    List<Term> terms = inventory.vocabulary().terms(scheme);
    return terms.isEmpty()
        ? null
        : terms.stream()
            .map(term -> "  " + TermFinder.shown(term))
            .collect(Collectors.joining("\n", ScaffoldWords.get("note.choices") + "\n", ""));
  }

  private Entry licence() {
    String licence = inventory.licence();
    return licence == null
        ? Entry.text("")
        : new Entry.Text(licence, ScaffoldWords.get("note.licence"));
  }
}
