package org.jirei.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
  private final List<Table> all;

  private Tables(Library library, List<Table> all) {
    this.library = library;
    this.all = List.copyOf(all);
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
    tables.addAll(DescriptionTables.of(tables));
    return new Tables(library, tables);
  }

  /** In the order in which readers are told of them. */
  public List<Table> all() {
    return all;
  }

  /** The tables about cases. */
  public List<Table> ofCases() {
    return all.stream().filter(Table::isOfCases).toList();
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
    return all.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }
}
