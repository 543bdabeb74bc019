package org.jirei.pages;

import static org.jirei.samples.SampleCase.metric;
import static org.jirei.samples.SampleCase.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.Metric.Kind;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.junit.jupiter.api.Test;

class OutcomePagesTest {

  @Test
  void figures_run_by_indicator_whatever_its_width_and_then_from_north_to_south() {
    SampleCase south = new SampleCase("a-south");
    south.areas = List.of(SampleLibrary.area("422029"));
    SampleCase north = new SampleCase("z-north");
    south.metrics.add(metric("ＰＣ講習", quantity("1", "名"), Kind.ACTUAL, 0));
    south.metrics.add(metric("あ", quantity("2", "名"), Kind.ACTUAL, 0));
    north.metrics.add(metric("PC講習", quantity("3", "名"), Kind.ACTUAL, 0));
    north.metrics.add(metric("あ", quantity("4", "名"), Kind.TARGET, 0));
    assertEquals(
        List.of("3", "1", "4", "2"), values(sheets(south.build(), north.build()).getFirst()));
  }

  @Test
  void many_figures_go_on_on_further_sheets_that_name_their_indicators() {
    SampleCase c = new SampleCase("many");
    for (int i = 0; i < 600; i++) {
      c.metrics.add(metric(i < 400 ? "あ" : "い", quantity("" + i, "名"), Kind.ACTUAL, 0));
    }
    List<Page.OutcomeSheet> sheets = sheets(c.build());
    assertEquals(List.of(500, 100), sheets.stream().map(s -> s.figures().size()).toList());
    assertEquals(
        List.of(
            new Page.OutcomeRange(new PagePath("outcomes/index.html"), "あ", "い"),
            new Page.OutcomeRange(new PagePath("outcomes/index~2.html"), "い", "い")),
        sheets.getLast().sheets());
    assertEquals(600, sheets.getLast().total());
  }

  @Test
  void without_figures_there_is_still_a_page() {
    assertEquals(1, sheets(new SampleCase("bare").build()).size());
  }

  private static List<String> values(Page.OutcomeSheet sheet) {
    return sheet.figures().stream()
        .map(figure -> figure.metric().quantity().value().toPlainString())
        .toList();
  }

  private static List<Page.OutcomeSheet> sheets(CaseStudy... cases) {
    return SitePlan.of(SampleLibrary.of(cases)).pages().stream()
        .<Page.OutcomeSheet>mapMulti(
            (page, found) -> {
              if (page instanceof Page.Outcomes outcomes) {
                found.accept(outcomes.sheet());
              }
            })
        .toList();
  }
}
