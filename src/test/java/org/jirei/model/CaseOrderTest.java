package org.jirei.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.junit.jupiter.api.Test;

class CaseOrderTest {

  @Test
  void cases_stand_from_north_to_south_and_those_of_one_place_by_id() {
    assertEquals(
        List.of("sapporo", "a_sendai", "b_sendai", "naha"),
        ordered(
            CaseOrder.NORTH_TO_SOUTH,
            inArea("naha", "472018"),
            inArea("b_sendai", "041009"),
            inArea("sapporo", "011002"),
            inArea("a_sendai", "041009")));
  }

  @Test
  void the_first_of_several_areas_decides() {
    SampleCase both = new SampleCase("both");
    both.areas = List.of(SampleLibrary.area("472018"), SampleLibrary.area("011002"));
    assertEquals(
        List.of("sendai", "both"),
        ordered(CaseOrder.NORTH_TO_SOUTH, both.build(), inArea("sendai", "041009")));
  }

  @Test
  void the_latest_year_comes_first_and_a_case_without_one_last() {
    assertEquals(
        List.of("c", "a", "b", "d"),
        ordered(
            CaseOrder.NEWEST_FIRST,
            inYear("d", 0),
            inYear("b", 2013),
            inYear("c", 2020),
            inYear("a", 2013)));
  }

  private static CaseStudy inArea(String id, String code) {
    SampleCase c = new SampleCase(id);
    c.areas = List.of(SampleLibrary.area(code));
    return c.build();
  }

  /**
   * @param year 0 where it is not known
   */
  private static CaseStudy inYear(String id, int year) {
    SampleCase c = new SampleCase(id);
    c.timing = year == 0 ? Timing.UNKNOWN : SampleCase.year(year);
    return c.build();
  }

  private static List<String> ordered(Comparator<CaseStudy> order, CaseStudy... cases) {
    return Stream.of(cases).sorted(order).map(CaseStudy::id).toList();
  }
}
