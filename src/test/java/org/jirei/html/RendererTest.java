package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jirei.model.Library;
import org.jirei.publish.OutputFile;
import org.jirei.samples.SampleLibrary;
import org.jirei.site.SiteFile;
import org.jirei.site.SitePlan;
import org.jirei.theme.Theme;
import org.junit.jupiter.api.Test;

class RendererTest {

  private static final Library LIBRARY = SampleLibrary.of(FullCase.build(), FullCase.bare());

  private static final List<SiteFile> FILES =
      new PageOutput(Theme.builtIn(), c -> List.of()).files(SitePlan.of(LIBRARY));

  @Test
  void many_threads_and_any_locale_make_the_same_bytes() {
    List<OutputFile> once = FILES.stream().map(RendererTest::make).toList();
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      for (int i = 0; i < 20; i++) {
        List<OutputFile> again = FILES.parallelStream().map(RendererTest::make).toList();
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
    for (SiteFile file : FILES) {
      assertEquals(file.path(), make(file).path());
    }
  }

  private static OutputFile make(SiteFile file) {
    try {
      return file.maker().make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
