package org.jirei.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.roles.RoleIndex;

/**
 * All tables of a library: those about cases, their code tables, and those that describe them.
 *
 * <p>This is the only place that says what the tables have in them. CSV, Excel, JSON, the
 * descriptions for programs and the data page follow it.
 */
public final class Tables {

  private final Library library;
  private final List<Table> facts;
  private final List<Table> descriptions;

  private Tables(Library library, List<Table> facts, List<Table> descriptions) {
    this.library = library;
    this.facts = List.copyOf(facts);
    this.descriptions = List.copyOf(descriptions);
  }

  /**
   * @param roles of the cases of the library
   * @param address the address of the page of a case, relative to the site or complete
   */
  public static Tables of(Library library, RoleIndex roles, Function<CaseStudy, String> address) {
    Setting setting = new Setting(library.areas(), roles, address);
    List<Table> tables = new ArrayList<>();
    tables.addAll(CaseTables.of(setting));
    tables.addAll(RoleTables.of(setting));
    tables.addAll(MetricTables.all());
    tables.addAll(TextTables.all());
    tables.addAll(ContactTables.all());
    tables.addAll(PracticeTables.of(setting));
    tables.addAll(OwnTables.of(library.site().fields()));
    tables.addAll(TermTables.of(library.vocabulary(), library.site().fields()));
    tables.add(AreaTables.of(library.areas()));
    List<Table> all = new ArrayList<>(tables);
    List<Table> descriptions = DescriptionTables.of(library, all);
    all.addAll(descriptions);
    return new Tables(library, tables, descriptions);
  }

  /** Those about cases, their code tables, and last those that describe all of them. */
  public List<Table> all() {
    return Stream.of(facts, descriptions).flatMap(List::stream).toList();
  }

  /** The tables that describe the others. */
  public List<Table> descriptions() {
    return descriptions;
  }

  /** Like {@link #all}, but with those that describe the others first. */
  public List<Table> descriptionsFirst() {
    return Stream.of(descriptions, facts).flatMap(List::stream).toList();
  }

  /** The tables about cases, the one with a row for each case first. */
  public List<Table> ofCases() {
    return facts.stream().filter(Table::isOfCases).toList();
  }

  /** What readers of the tables should know, as the table {@code about} says it. */
  public List<Note> notes() {
    return Note.all();
  }

  /** The cases in the order of their rows. */
  public List<CaseStudy> cases() {
    return library.cases();
  }

  /**
   * The table of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Table named(String name) {
    return all().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }
}
