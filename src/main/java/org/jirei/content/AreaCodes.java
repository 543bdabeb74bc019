package org.jirei.content;

import java.util.regex.Pattern;
import org.jirei.content.Node.Scalar;
import org.jirei.problem.ProblemKind;
import org.jirei.text.Normaliser;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Finds areas by their codes and reports what is wrong with unknown codes. */
final class AreaCodes {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{6}");
  private static final Pattern WITHOUT_CHECK_DIGIT = Pattern.compile("[0-9]{5}");

  private final Areas areas;
  private final FileProblems findings;

  AreaCodes(Areas areas, FileProblems findings) {
    this.areas = areas;
    this.findings = findings;
  }

  @Nullable Area area(Scalar scalar) {
    String code = Normaliser.normalise(scalar.text()).strip();
    Area area = areas.find(code);
    if (area != null || findings.areFull()) {
      return area;
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
    Area meant = areas.find(right);
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

  /** Checks that a municipality or prefecture has the name of the area with its code. */
  void compare(String name, Span at, Term type, Area area) {
    boolean bearsName = type.id().equals("municipality") || type.id().equals("prefecture");
    if (!bearsName || name.contains(area.name())) {
      return;
    }
    String right =
        areas.all().stream()
            .filter(other -> name.equals(areas.fullName(other)) || name.equals(other.name()))
            .findFirst()
            .map(Area::code)
            .orElse("");
    findings.add(ProblemKind.NAME_UNLIKE_CODE, at, name, area.code(), areas.fullName(area), right);
  }
}
