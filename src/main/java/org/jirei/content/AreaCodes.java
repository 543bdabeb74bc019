package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jirei.content.Node.Scalar;
import org.jirei.problem.ProblemKind;
import org.jirei.text.Normaliser;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.FormerArea;
import org.jirei.vocabulary.PlaceNames;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Finds areas by their codes or names and reports what is wrong with those that name none. */
final class AreaCodes {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{6}");
  private static final Pattern WITHOUT_CHECK_DIGIT = Pattern.compile("[0-9]{5}");

  private final Areas areas;
  private final AreaWords words;
  private final FileProblems findings;

  AreaCodes(Areas areas, FileProblems findings) {
    this.areas = areas;
    this.words = new AreaWords(areas, findings);
    this.findings = findings;
  }

  /**
   * The area with a code, or else the last one that had it; or the area that a name means.
   *
   * @return null if there never was one, or a name may mean several, which is then reported
   */
  @Nullable NamedArea area(Scalar scalar) {
    if (PlaceNames.isName(scalar.text())) {
      return words.area(scalar);
    }
    String code = Normaliser.normalise(scalar.text()).strip();
    Area today = areas.find(code);
    if (today != null) {
      return NamedArea.of(today, scalar.span());
    }
    if (SHAPE.matcher(code).matches() && !areas.history().ofCode(code).isEmpty()) {
      return NamedArea.of(areas.history().ofCode(code).getLast(), scalar.span());
    }
    if (findings.areFull()) {
      return null;
    }
    if (WITHOUT_CHECK_DIGIT.matcher(code).matches()) {
      findings.add(ProblemKind.AREA_CODE_SHAPE, scalar.span(), scalar.text(), completed(code));
    } else if (!SHAPE.matcher(code).matches()) {
      findings.add(ProblemKind.AREA_CODE_SHAPE, scalar.span(), scalar.text(), "");
    } else {
      reportUnknown(scalar, code);
    }
    return null;
  }

  private void reportUnknown(Scalar scalar, String code) {
    String right = code.substring(0, 5) + Areas.checkDigit(code.substring(0, 5));
    Area meant = known(right);
    if (meant != null) {
      String name = areas.fullName(meant);
      findings.add(ProblemKind.AREA_CODE_CHECK_DIGIT, scalar.span(), code, right, name);
      return;
    }
    String prefecture = code.substring(0, 2);
    String near =
        Nearest.of(
            code,
            areas.all().stream().map(Area::code).filter(c -> c.startsWith(prefecture)).toList());
    Area nearest = areas.find(near);
    String help = nearest == null ? "" : near + " " + areas.fullName(nearest);
    findings.add(ProblemKind.AREA_CODE_UNKNOWN, scalar.span(), code, help);
  }

  /**
   * Completes a five-digit code, which lacks its check digit or lost its leading zero in a
   * spreadsheet.
   */
  private String completed(String five) {
    Area withZero = areas.find("0" + five);
    Area withCheck = areas.find(five + Areas.checkDigit(five));
    Area meant = withZero == null ? withCheck : withZero;
    return meant == null ? "" : meant.code() + " " + areas.fullName(meant);
  }

  /** The area with a code, of today or the last that had it. */
  private @Nullable Area known(String code) {
    Area today = areas.find(code);
    List<FormerArea> former = today == null ? areas.history().ofCode(code) : List.of();
    return former.isEmpty() ? today : former.getLast().area();
  }

  /**
   * Checks that a municipality or prefecture has the name of the area with its code, in any
   * spelling, today or formerly.
   *
   * @param coded the area with its code
   * @param at the name in the file
   * @return the area that code and name denote together
   */
  NamedArea compare(NamedArea coded, String name, Span at, Term type) {
    boolean bearsName = type.id().equals("municipality") || type.id().equals("prefecture");
    Area area = coded.area();
    if (!bearsName) {
      return coded;
    }
    if (Areas.isNamedIn(area, name)) {
      return coded.byName();
    }
    for (FormerArea other : formerOf(coded, area.code())) {
      if (Areas.isNamedIn(other.area(), name)) {
        return NamedArea.of(other, at).byName();
      }
    }
    findings.add(
        ProblemKind.NAME_UNLIKE_CODE,
        at,
        name,
        area.code(),
        areas.fullName(area),
        codeOf(name, area.code().substring(0, 2)));
    return coded;
  }

  /** The former areas that a code may denote: those that had it, and those before today's area. */
  private List<FormerArea> formerOf(NamedArea coded, String code) {
    List<FormerArea> former = new ArrayList<>(areas.history().ofCode(code).reversed());
    if (coded.former() == null) {
      former.addAll(areas.history().before(coded.today().getFirst()));
    }
    return former;
  }

  /**
   * The code of an area of a name, empty if none has it, or several do and none of them is in the
   * prefecture.
   */
  private String codeOf(String name, String prefecture) {
    List<Area> named = new ArrayList<>(areas.named(name));
    areas.history().named(name).forEach(former -> named.add(former.area()));
    return named.stream()
        .filter(other -> named.size() == 1 || other.code().startsWith(prefecture))
        .findFirst()
        .map(Area::code)
        .orElse("");
  }
}
