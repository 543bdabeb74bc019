package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.jirei.assembly.StandardSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the locale and the time zone are those of the whole program")
class SameBytesTest {

  @TempDir Path home;

  @Test
  void the_same_content_gives_the_same_bytes_in_any_order_locale_and_time_zone() throws Exception {
    Path content = SmallContent.in(home.resolve("one"), "sendai", "ogaki", "minato");
    // Folders list their files in the order in which they came, on some disks.
    Path shuffled = SmallContent.in(home.resolve("other"), "minato", "sendai", "ogaki");
    publish(content, "site");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      publish(shuffled, "again");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertEquals(SiteFiles.of(home.resolve("site")), SiteFiles.of(home.resolve("again")));
  }

  private void publish(Path content, String site) throws Exception {
    BuildRequest request =
        StandardSite.request(content, home.resolve(site), null, false, false, false);
    assertInstanceOf(BuildResult.Published.class, SiteBuild.run(request, Progress.NONE));
  }
}
