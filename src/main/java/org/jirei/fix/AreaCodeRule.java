package org.jirei.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jirei.content.CaseOutline;
import org.jirei.content.CaseOutline.Value;
import org.jirei.text.Normaliser;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.NamedPlace;
import org.jirei.vocabulary.PlaceNames;
import org.jspecify.annotations.Nullable;

/**
 * Adds a leading zero that a spreadsheet removed, and a check digit that a table omits, and writes
 * the code for a name that means one area only.
 *
 * <p>If a check digit is present but wrong, another digit may be wrong instead. Such a code is
 * fixed only if the name of the party shows which area is meant. {@link SuccessorRule} does the
 * rest.
 */
final class AreaCodeRule implements Rule {

  private static final Pattern AREA_NAME = Pattern.compile(".*[都道府県市区町村]");

  private final Areas areas;
  private final PlaceNames names;
  private final SuccessorRule successors;

  /** The fixed codes of the parties. */
  private final Set<String> ofParties = new HashSet<>();

  AreaCodeRule(Areas areas, CaseOutline outline) {
    this.areas = areas;
    this.names = new PlaceNames(areas);
    this.successors = new SuccessorRule(areas);
    for (Value code : outline.values("parties[].code")) {
      String right = ofParty(code.path(), code.text(), outline);
      if (right != null) {
        ofParties.add(right);
      }
    }
  }

  @Override
  public @Nullable String fixed(String path, String text, CaseOutline outline) {
    if (PlaceNames.isName(text)) {
      return named(path, text, outline);
    }
    String code = path.startsWith("parties[") ? ofParty(path, text, outline) : ofCase(text);
    String right = code == null ? successors.fixed(path, text, outline) : code;
    return right == null || right.equals(text) ? null : right;
  }

  @Override
  public boolean isQuoted() {
    return true;
  }

  /** The code of the only place of a name, or of what continues it in the year of the case. */
  private @Nullable String named(String path, String name, CaseOutline outline) {
    List<NamedPlace> places = names.find(name);
    if (places.size() != 1) {
      return null;
    }
    String code = places.getFirst().area().code();
    String successor = successors.fixed(path, code, outline);
    return successor == null ? code : successor;
  }

  private @Nullable String ofParty(String path, String text, CaseOutline outline) {
    String name = outline.text(path.replaceFirst("\\.code$", ".name"));
    List<Area> named = new ArrayList<>(candidates(text));
    named.removeIf(area -> name == null || !Areas.isNamedIn(area, name));
    boolean isOfAnother = named.isEmpty() && name != null && AREA_NAME.matcher(name).matches();
    return named.size() == 1 ? named.getFirst().code() : isOfAnother ? null : certain(text);
  }

  /** The place of a case is usually that of one of its parties. */
  private @Nullable String ofCase(String text) {
    List<String> codes = new ArrayList<>(candidates(text).stream().map(Area::code).toList());
    codes.retainAll(ofParties);
    return codes.size() == 1 ? codes.getFirst() : certain(text);
  }

  /** The code that is certainly meant, whatever the name of the party. */
  private @Nullable String certain(String text) {
    String digits = digits(text);
    List<Area> candidates = candidates(text);
    boolean mayBeMistyped = digits.length() == 6 && areas.find(digits) == null;
    return candidates.size() == 1 && !mayBeMistyped ? candidates.getFirst().code() : null;
  }

  private List<Area> candidates(String text) {
    String digits = digits(text);
    Set<String> codes = new TreeSet<>();
    if (digits.matches("[0-9]{5}")) {
      codes.add("0" + digits);
      codes.add(digits + Areas.checkDigit(digits));
    } else if (digits.matches("[0-9]{6}")) {
      String five = digits.substring(0, 5);
      codes.add(areas.find(digits) == null ? five + Areas.checkDigit(five) : digits);
    }
    List<Area> found = new ArrayList<>();
    for (String code : codes) {
      Area area = areas.find(code);
      if (area != null) {
        found.add(area);
      }
    }
    return found;
  }

  /** Removes spaces, hyphens, and quotation marks that are not part of YAML. */
  private static String digits(String text) {
    return Normaliser.normalise(text).replaceAll("[\\s\"'“”‘’「」\\u2010-\\u2015\\u2212ー-]", "");
  }
}
