package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.content.ContentResult;
import org.jirei.model.Library;
import org.jirei.site.SmallContent;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case names its places as they were; its page says what they are today. */
class FormerAreasOnPagesTest {

  @TempDir Path home;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = SmallContent.in(home.resolve("content"), "ogaki").resolve("cases/ogaki.md");
  }

  /** The sample city and its code become others, everywhere in its case. */
  private RenderedSite siteOf(String name, String code) throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text.replace(" name: 大垣市", " name: " + name).replace("212024", code));
    ContentResult read = ContentReader.read(home.resolve("content"), ContentOptions.DEFAULT);
    assertTrue(read.problems().stream().noneMatch(p -> p.isError()), read.problems().toString());
    Library library = read.library();
    assertNotNull(library);
    return RenderedSite.of(library);
  }

  private static String places(RenderedSite site, String page) {
    Element list = site.page(page).selectFirst(".glance dl");
    assertNotNull(list);
    return list.text();
  }

  @Test
  void a_village_that_became_a_city_is_shown_with_its_city() throws IOException {
    RenderedSite site = siteOf("岩手県滝沢村", "033057");
    assertTrue(places(site, "cases/ogaki.html").contains("岩手県滝沢村（現在は滝沢市）"));
    String english = places(site, "en/cases/ogaki.html");
    assertTrue(english.contains("Takizawa Village, Iwate (now Takizawa City)"), english);
    assertTrue(english.contains("岩手県滝沢村"), english);
  }

  @Test
  void a_ward_that_was_divided_is_shown_with_both_parts() throws IOException {
    RenderedSite site = siteOf("静岡県浜松市北区", "221350");
    assertTrue(places(site, "cases/ogaki.html").contains("静岡県浜松市北区（現在は中央区、浜名区）"));
  }

  @Test
  void a_renamed_city_that_kept_its_code_is_known_by_the_name_of_its_party() throws IOException {
    RenderedSite site = siteOf("兵庫県篠山市", "282219");
    assertTrue(places(site, "cases/ogaki.html").contains("兵庫県篠山市（現在は丹波篠山市）"));
  }

  @Test
  void another_spelling_of_a_name_is_shown_as_its_author_wrote_it() throws IOException {
    RenderedSite site = siteOf("茨城県龍ヶ崎市", "082082");
    String places = places(site, "cases/ogaki.html");
    assertTrue(places.contains("茨城県龍ヶ崎市"), places);
    assertTrue(!places.contains("現在は"), places);
  }
}
