package org.jirei.tables;

import java.util.function.Function;
import org.jirei.model.CaseStudy;
import org.jirei.roles.RoleIndex;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jspecify.annotations.Nullable;

/**
 * What tables need besides the case itself.
 *
 * @param roles which measure each task serves
 * @param address the address of the page of a case
 */
record Setting(Areas areas, RoleIndex roles, Function<CaseStudy, String> address) {

  /** The code and the full name of a place. */
  <R> TableBuilder<R> area(TableBuilder<R> table, Function<R, @Nullable Area> area) {
    return table
        .id("area_code", Facts.of(area, Area::code))
        .refers(AreaTables.AREAS, "area_code")
        .text("area_name", Facts.of(area, areas::fullName));
  }
}
