package org.jirei.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jirei.model.CaseStudy;
import org.jirei.publish.PagePath;
import org.jirei.roles.CaseTasks;
import org.jirei.roles.RoleIndex;
import org.jirei.site.Pagination.Part;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * The pages that say who does what: the matrix, a list for each measure, and one for tasks without
 * a measure.
 */
final class RolePages {

  static final String MATRIX = "roles/index.html";

  /** No measure can take this address, since an id has no tilde. */
  private static final String REST = "roles/index~none";

  private static final int CASES_PER_PAGE = 100;

  /**
   * A line of a list before pagination.
   *
   * @param type null for cases that do not state who is responsible for the measure
   * @param total number of cases of the type
   * @param number 0-based place among the cases of the type
   */
  private record Line(@Nullable Term type, int total, int number, CaseTasks caseTasks) {}

  private record Key(String measure, String type) {}

  private final Map<String, PagePath> first = new HashMap<>();

  private final RoleIndex book;
  private final Function<String, PagePath> place;
  private final List<Page> pages = new ArrayList<>();
  private final Map<Key, PagePath> paths = new HashMap<>();

  RolePages(RoleIndex book, Function<String, PagePath> place) {
    this.book = book;
    this.place = place;
    pages.add(new Page.RoleMatrix(place.apply(MATRIX)));
    book.measures().forEach(measure -> add("roles/" + measure.id(), measure));
    add(REST, null);
  }

  List<Page> pages() {
    return pages;
  }

  @Nullable PagePath of(@Nullable Term measure) {
    return first.get(id(measure));
  }

  @Nullable PagePath of(@Nullable Term measure, @Nullable Term type) {
    return paths.get(new Key(id(measure), id(type)));
  }

  private void add(String stem, @Nullable Term measure) {
    List<Line> lines = lines(measure);
    if (lines.isEmpty()) {
      return;
    }
    int cases =
        (int) lines.stream().map(line -> line.caseTasks().caseStudy().id()).distinct().count();
    for (Part<Line> part : Pagination.of(stem, lines, CASES_PER_PAGE, place)) {
      first.putIfAbsent(id(measure), part.path());
      for (Line line : part.items()) {
        paths.putIfAbsent(new Key(id(measure), id(line.type())), part.path());
      }
      Page.RoleListPage page =
          new Page.RoleListPage(groups(part.items()), cases, part.number(), part.pages());
      pages.add(new Page.OfRoles(part.path(), measure, page));
    }
  }

  /** The id of a term; empty for null. */
  private static String id(@Nullable Term term) {
    return term == null ? "" : term.id();
  }

  private List<Line> lines(@Nullable Term measure) {
    List<Line> lines = new ArrayList<>();
    for (Term type : book.partyTypes()) {
      add(type, measure == null ? book.unmatched(type) : book.of(measure, type), lines);
    }
    if (measure != null) {
      List<CaseStudy> unassigned = book.unassigned(measure);
      add(null, unassigned.stream().map(c -> new CaseTasks(c, List.of())).toList(), lines);
    }
    return lines;
  }

  private static void add(@Nullable Term type, List<CaseTasks> caseTasks, List<Line> lines) {
    for (int i = 0; i < caseTasks.size(); i++) {
      lines.add(new Line(type, caseTasks.size(), i, caseTasks.get(i)));
    }
  }

  private static List<Page.RoleGroup> groups(List<Line> lines) {
    List<Page.RoleGroup> groups = new ArrayList<>();
    List<CaseTasks> caseTasks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      caseTasks.add(line.caseTasks());
      boolean last = i + 1 == lines.size() || lines.get(i + 1).number() == 0;
      if (last) {
        boolean continued = line.number() >= caseTasks.size();
        groups.add(
            new Page.RoleGroup(line.type(), line.total(), continued, List.copyOf(caseTasks)));
        caseTasks.clear();
      }
    }
    return groups;
  }
}
