package org.jirei.html;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jirei.vocabulary.Term;

/**
 * The icon of a type of party, always shown beside its name.
 *
 * <p>A page contains the symbols that it uses, because browsers refuse symbols from other files if
 * a site is opened from a folder.
 */
public enum PartyIcon {
  PREFECTURE("prefecture", "M3 6l6-3 6 3 6-3v15l-6 3-6-3-6 3zM9 3v15M15 6v15"),
  MUNICIPALITY("municipality", "M2 21h20M4 21V11h16v10M12 11V3h5v3h-5M8 15v2M12 15v6M16 15v2"),
  LABOUR_BUREAU("labour-bureau", "M3 21h18M3 9l9-6 9 6zM6 9v9M12 9v9M18 9v9"),
  HELLO_WORK("hello-work", "M3 8h18v12H3zM9 8V4h6v4M3 13h18M12 12v3"),
  CHAMBER("chamber", "M4 11v10h16V11M3 10l2-6h14l2 6a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0z"),
  FOUNDATION("foundation", "M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z"),
  COMPANY("company", "M3 21h18M6 21V3h12v18M10 7v2M14 7v2M10 12v2M14 12v2M12 17v4"),
  FACILITY("facility", "M12 6v14M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1z"),
  SCHOOL("school", "M2 9l10-5 10 5-10 5zM6 11v6c3 3 9 3 12 0v-6M22 9v6"),
  OTHER("other", "M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0M8 12h.01M12 12h.01M16 12h.01");

  private final String term;
  private final String path;

  PartyIcon(String term, String path) {
    this.term = term;
    this.path = path;
  }

  /** The icon of a type; a vocabulary may have types without their own. */
  public static PartyIcon of(Term type) {
    return Arrays.stream(values())
        .filter(icon -> icon.term.equals(type.id()))
        .findFirst()
        .orElse(OTHER);
  }

  /** The icons of types, each once, in the order of declaration. */
  static List<PartyIcon> of(Collection<Term> types) {
    return types.stream().map(PartyIcon::of).distinct().sorted().toList();
  }

  /** The id to which {@code <use>} refers. */
  public String id() {
    return "icon-" + term;
  }

  /** Its strokes, in a square of 24 units. */
  public String path() {
    return path;
  }
}
