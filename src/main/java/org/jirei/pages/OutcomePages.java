package org.jirei.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jirei.pages.Sheets.Part;

/** The pages of the figures of all cases. */
final class OutcomePages {

  static final String FIRST = "outcomes/index.html";

  /** A row is short, so that more of them than of cases make a page that is light enough. */
  private static final int FIGURES_PER_SHEET = 500;

  private OutcomePages() {}

  static List<Page> of(List<Figure> figures, Function<String, PagePath> place) {
    List<Part<Figure>> parts = Sheets.of("outcomes/", figures, FIGURES_PER_SHEET, place);
    List<Page.OutcomeRange> ranges = new ArrayList<>();
    for (Part<Figure> part : parts) {
      if (!part.items().isEmpty()) {
        ranges.add(
            new Page.OutcomeRange(
                part.path(),
                part.items().getFirst().metric().indicator(),
                part.items().getLast().metric().indicator()));
      }
    }
    List<Page> pages = new ArrayList<>();
    for (Part<Figure> part : parts) {
      pages.add(
          new Page.Outcomes(
              part.path(),
              new Page.OutcomeSheet(part.items(), figures.size(), part.number(), ranges)));
    }
    return pages;
  }
}
