package org.jirei.html;

import org.jirei.site.SitePlan;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.jirei.model.Library;
import org.jirei.publish.OutputFile;
import org.jirei.samples.SampleLibrary;
import org.jirei.site.Page;
import org.jirei.site.LanguagePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the locale is that of the whole program")
class RendererTest {

  private static final Library LIBRARY = SampleLibrary.of(FullCase.build(), FullCase.bare());

  @Test
  void many_threads_and_any_locale_make_the_same_bytes() {
    LanguagePlan plan = SitePlan.of(LIBRARY).own();
    Renderer renderer = new Renderer(LIBRARY, plan, c -> List.of());
    List<OutputFile> once = plan.pages().stream().map(renderer::render).toList();
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      for (int i = 0; i < 20; i++) {
        List<OutputFile> again = plan.pages().parallelStream().map(renderer::render).toList();
        for (int page = 0; page < once.size(); page++) {
          assertArrayEquals(once.get(page).bytes(), again.get(page).bytes());
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void every_page_is_written_to_its_own_address() {
    LanguagePlan plan = SitePlan.of(LIBRARY).own();
    Renderer renderer = new Renderer(LIBRARY, plan, c -> List.of());
    for (Page page : plan.pages()) {
      assertEquals(page.path(), renderer.render(page).path());
    }
  }
}
