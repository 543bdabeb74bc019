package org.jirei.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jirei.scaffold.AreaFinder;
import org.jirei.scaffold.Entry;
import org.jirei.scaffold.PartyGuess;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The parties of a document: names, places, and the ids that the other fields use for them. */
final class PartyEntries {

  private final Places places;
  private final PartyGuess guesses;
  private final Map<String, String> idsByName = new LinkedHashMap<>();
  private final Map<String, String> shortNames = new LinkedHashMap<>();
  private final Set<String> listed;

  PartyEntries(Vocabulary vocabulary, Areas areas, List<String> names) {
    this.places = new Places(areas, names);
    this.guesses = new PartyGuess(vocabulary, areas, places.prefecture());
    this.listed = new LinkedHashSet<>(names);
    names.forEach(this::add);
  }

  /** The id of the party that a heading means. An unknown name becomes a new party. */
  String id(String heading) {
    List<String> names = new ArrayList<>(idsByName.keySet());
    String name = Organisation.among(names, heading);
    return name == null ? add(heading) : Objects.requireNonNull(idsByName.get(name));
  }

  /** The names in the heading of a role. */
  List<String> split(String heading) {
    return JoinedNames.split(heading, List.copyOf(idsByName.keySet()));
  }

  /** The same for a name in the heading of a role, in which 市 may mean several parties. */
  List<String> roleIds(String name) {
    List<String> parties = Organisation.allAmong(List.copyOf(idsByName.keySet()), name);
    return parties.size() < 2
        ? List.of(roleId(name))
        : parties.stream().map(party -> Objects.requireNonNull(idsByName.get(party))).toList();
  }

  /** The id of a party in a role. The name in the heading also becomes its short name. */
  private String roleId(String heading) {
    String id = id(heading);
    idsByName.forEach(
        (name, of) -> {
          if (of.equals(id) && !name.equals(heading)) {
            shortNames.putIfAbsent(id, heading);
          }
        });
    return id;
  }

  Entry.Items entries() {
    List<Entry> parties = new ArrayList<>();
    idsByName.forEach((name, id) -> parties.add(entry(name, id)));
    return new Entry.Items(parties, null);
  }

  private Entry entry(String name, String id) {
    LinkedHashMap<String, Entry> fields = new LinkedHashMap<>();
    PartyGuess.Guess guess = guesses.of(name, null);
    fields.put("id", Entry.text(id));
    fields.put(
        "name",
        new Entry.Text(name, listed.contains(name) ? null : ImportWords.get("party.added")));
    String shortName = shortNames.get(id);
    if (shortName != null) {
      fields.put("shortName", Entry.text(shortName));
    }
    Term type = guess.type();
    fields.put("type", new Entry.Text(type == null ? "other" : type.id(), ImportWords.get("type")));
    Area area = guess.area();
    if (area != null) {
      fields.put("code", new Entry.Text(area.code(), ImportWords.get("code")));
    }
    String bureau = guess.bureau();
    if (bureau != null) {
      fields.put("parent", Entry.text(bureau));
    }
    return new Entry.Fields(fields, null);
  }

  /** The areas of the local governments, or else of any party with a place. */
  List<Area> areas() {
    Set<Area> areas = new LinkedHashSet<>();
    for (String name : listed) {
      Area area = guesses.of(name, null).area();
      if (area != null) {
        areas.add(area);
      }
    }
    for (String name : areas.isEmpty() ? listed : Set.<String>of()) {
      Area area = Organisation.isState(name) ? null : places.within(name);
      if (area != null) {
        areas.add(area);
      }
    }
    Area prefecture = places.prefecture();
    if (areas.isEmpty() && prefecture != null) {
      areas.add(prefecture);
    }
    return List.copyOf(areas);
  }

  /** The town, or else the prefecture, in Latin letters for an id; null if no area is known. */
  @Nullable String place() {
    List<Area> areas = areas();
    return areas.stream()
        .filter(area -> area.type() != Area.Type.PREFECTURE)
        .findFirst()
        .or(() -> areas.stream().findFirst())
        .map(AreaFinder::romaji)
        .orElse(null);
  }

  private String add(String name) {
    String id = guesses.of(name, null).id(idsByName.values());
    idsByName.put(name, id);
    return id;
  }
}
