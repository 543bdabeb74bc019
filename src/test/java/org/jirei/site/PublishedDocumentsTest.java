package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jirei.fixtures.Content;
import org.junit.jupiter.api.Test;

/** The source document of a case is there when its address has died. */
class PublishedDocumentsTest {

  private static final String NAME = "移動面接会 #1.pdf";

  private final Content content = Content.shapes();

  @Test
  void a_kept_document_is_published_byte_for_byte() throws IOException {
    assertArrayEquals(
        Files.readAllBytes(content.folder().resolve("cases/kept-document").resolve(NAME)),
        Files.readAllBytes(content.site().resolve("cases/kept-document").resolve(NAME)));
  }

  @Test
  void the_page_leads_to_the_document_with_its_kind_and_size() throws IOException {
    Path site = content.site();
    String link = "kept-document/%E7%A7%BB%E5%8B%95%E9%9D%A2%E6%8E%A5%E4%BC%9A%20%231.pdf\"";
    String page = Files.readString(site.resolve("cases/kept-document.html"));
    assertTrue(
        page.contains("href=\"" + link + " type=\"application/pdf\">元の資料（PDF、1 KB）</a>"), page);
    String english = Files.readString(site.resolve("en/cases/kept-document.html"));
    assertTrue(english.contains("href=\"../../cases/" + link), english);
    assertTrue(english.contains("Source document (PDF, 1 KB)"), english);
  }
}
