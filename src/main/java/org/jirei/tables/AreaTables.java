package org.jirei.tables;

import org.jirei.text.Language;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Region;

/** The code table of places. */
final class AreaTables {

  static final String AREAS = "areas";

  private static final CodeList TYPE = CodeList.of("area_type", Area.Type.values());
  private static final CodeList REGION = CodeList.of("region", Region.values());

  /** The 標準地域コード has the same digits without the check digit. */
  private static final int DIGITS_OF_STANDARD_CODE = 5;

  private AreaTables() {}

  static Table of(Areas areas) {
    return TableBuilder.ofCodes(AREAS, () -> areas.all().stream())
        .text("area_code", Area::code)
        .key()
        .text(
            "standard_area_code", (Area area) -> area.code().substring(0, DIGITS_OF_STANDARD_CODE))
        .required()
        .code("area_type", TYPE, Area::type)
        .required()
        .text("name", Area::name)
        .required()
        .text("area_name", areas::fullName)
        .required()
        .text("area_name_en", area -> areas.fullName(area, Language.EN))
        .text("kana", Area::kana)
        .id("parent_area_code", Area::parent)
        .refers(AREAS, "area_code")
        .code("region", REGION, area -> Region.of(area.code()))
        .required()
        .table();
  }
}
