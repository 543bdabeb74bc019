package org.jirei.site;

import static org.jirei.samples.SampleCase.metric;
import static org.jirei.samples.SampleCase.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.Metric.Kind;
import org.jirei.publish.PagePath;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.junit.jupiter.api.Test;

class MetricPagesTest {

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
        List.of("3", "1", "4", "2"), values(pages(south.build(), north.build()).getFirst()));
  }

  @Test
  void many_figures_go_on_on_further_pages_that_name_their_indicators() {
    SampleCase c = new SampleCase("many");
    for (int i = 0; i < 120; i++) {
      c.metrics.add(metric(i < 80 ? "あ" : "い", quantity("" + i, "名"), Kind.ACTUAL, 0));
    }
    List<Page.MetricListPage> pages = pages(c.build());
    assertEquals(List.of(100, 20), pages.stream().map(s -> s.figures().size()).toList());
    assertEquals(
        List.of(
            new Page.MetricRange(new PagePath("outcomes/index.html"), "あ", "い"),
            new Page.MetricRange(new PagePath("outcomes/index~2.html"), "い", "い")),
        pages.getLast().pages());
    assertEquals(120, pages.getLast().total());
  }

  @Test
  void without_figures_there_is_still_a_page() {
    assertEquals(1, pages(new SampleCase("bare").build()).size());
  }

  private static List<String> values(Page.MetricListPage page) {
    return page.figures().stream()
        .map(figure -> figure.metric().quantity().value().toPlainString())
        .toList();
  }

  private static List<Page.MetricListPage> pages(CaseStudy... cases) {
    return SitePlan.of(SampleLibrary.of(cases))
        .pages()
        .<Page.MetricListPage>mapMulti(
            (page, found) -> {
              if (page instanceof Page.Metrics metrics) {
                found.accept(metrics.page());
              }
            })
        .toList();
  }
}
