package org.jirei.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jirei.assembly.StandardSite;
import org.jirei.fixtures.Trials;
import org.jirei.site.BuildRequest;
import org.jirei.site.BuildResult;
import org.jirei.site.Progress;
import org.jirei.site.RandomEdits;
import org.jirei.site.SiteBuild;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("scale")
class FollowingTest {

  @TempDir Path home;

  @Test
  void after_hundreds_of_edits_on_disk_every_page_is_that_of_a_build() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai", "ogaki", "minato");
    RandomEdits edits = new RandomEdits(content, Trials.random("followed edits").nextLong());
    try (Browsing reader = new Browsing(content, null)) {
      Path page = content.resolve("pages/accessibility.md");
      for (int i = 0; i < Trials.count(60, 600); i++) {
        edits.next();
        if (i % 10 == 0) {
          // Some states are followed, but not all.
          Files.writeString(page, Files.readString(page) + "\n" + i + "回目。\n");
          reader.until("accessibility.html", i + "回目。");
          reader.get("cases/index.html");
        }
      }
      edits.fix();
      Path about = content.resolve("pages/about.md");
      Files.writeString(about, Files.readString(about) + "\nここまで。\n");
      reader.until("about.html", "ここまで。");
      reader.untilGone("about.html", "jirei-errors");
      Map<String, String> built = built(content, reader.address().toString());
      Map<String, String> served = new TreeMap<>();
      for (String path : built.keySet()) {
        served.put(path, plain(reader.get(path.replace("~", "%7E")).body()));
      }
      assertEquals(built, served);
      assertEquals(List.of(), List.copyOf(reader.failures));
    }
  }

  /** Without what the preview adds. */
  private static String plain(String page) {
    return page.replace("; connect-src 'self'", "")
        .replaceAll("<link rel=\"stylesheet\" href=\"/~jirei/[^>]*>\n", "")
        .replaceAll("<script src=\"/~jirei/[^>]*></script>\n", "")
        .replaceAll("(?s)<aside class=\"jirei-problems\".*?</aside>\n", "");
  }

  private Map<String, String> built(Path content, String address) throws Exception {
    Path site = home.resolve("site");
    BuildRequest request = StandardSite.request(content, site, address, true, false, false);
    assertInstanceOf(BuildResult.Published.class, SiteBuild.run(request, Progress.NONE));
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = site.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith("search/lucene/") && !path.startsWith(".")) {
          // Images too, as the client below reads them.
          files.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }
}
