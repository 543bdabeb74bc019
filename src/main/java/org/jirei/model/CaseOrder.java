package org.jirei.model;

import java.util.Comparator;

/** The orders in which pages and lists show cases. */
public final class CaseOrder {

  /**
   * By the code of the first area, from Hokkaido to Okinawa. Cases of one place are in the order of
   * their ids.
   */
  public static final Comparator<CaseStudy> NORTH_TO_SOUTH =
      Comparator.comparing((CaseStudy c) -> c.areas().getFirst().code())
          .thenComparing(CaseStudy::id);

  /**
   * The latest fiscal year first, cases without a year last. Cases of one year are in the order of
   * their ids.
   */
  public static final Comparator<CaseStudy> NEWEST_FIRST =
      Comparator.comparingInt(CaseOrder::year).reversed().thenComparing(CaseStudy::id);

  private CaseOrder() {}

  private static int year(CaseStudy c) {
    Timing.Year year = c.timing().fiscalYear();
    return year == null ? Integer.MIN_VALUE : year.latest().year();
  }
}
