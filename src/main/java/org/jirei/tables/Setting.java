package org.jirei.tables;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
 * @param fullNames of areas by code, as far as they have been asked for
 */
record Setting(
    Areas areas,
    RoleIndex roles,
    Function<CaseStudy, String> address,
    Map<String, String> fullNames) {

  Setting(Areas areas, RoleIndex roles, Function<CaseStudy, String> address) {
    this(areas, roles, address, new ConcurrentHashMap<>());
  }

  /** The code and the full name of a place. */
  <R> TableBuilder<R> area(TableBuilder<R> table, Function<R, @Nullable Area> area) {
    return table
        .id("area_code", Facts.of(area, Area::code))
        .refers(AreaTables.AREAS, "area_code")
        .text("area_name", Facts.of(area, this::fullName));
  }

  private String fullName(Area area) {
    return fullNames.computeIfAbsent(area.code(), code -> areas.fullName(area));
  }
}
