package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jirei.browser.Chromium;
import org.jirei.browser.InBrowser;
import org.jirei.importer.DocumentPdf.Box;
import org.jirei.scaffold.CaseFileWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document printed by a browser, with the fonts and the odd characters of real files. */
@InBrowser
class PrintedDocumentTest {

  @TempDir Path home;

  @Test
  void a_document_printed_by_a_browser_becomes_the_same_draft() throws IOException {
    String published = Files.readString(Path.of("content/cases/sakai_b.md"));
    StringBuilder html =
        new StringBuilder(
            "<meta charset=utf-8><body style=\"margin:0;font-family:Noto Sans CJK JP\">");
    for (Box box : DocumentLayout.of(published)) {
      html.append("<div style=\"position:absolute;line-height:1.4;white-space:nowrap;left:");
      html.append(box.left()).append("pt;top:").append(box.top()).append("pt;font-size:");
      html.append(box.size()).append("pt\">");
      html.append(String.join("<br>", box.lines())).append("</div>");
    }
    Path file = home.resolve("sheet.pdf");
    try (BrowserContext context = Chromium.shared().context()) {
      Page page = context.newPage();
      page.setContent(html.toString());
      Files.write(file, page.pdf(new Page.PdfOptions().setFormat("A4")));
    }
    ImportResult imported =
        new CaseImporter(SampleScaffolds.VOCABULARY, SampleScaffolds.AREAS, null).read(file);
    ImportResult.Imported drafted = assertInstanceOf(ImportResult.Imported.class, imported);
    String scaffold = CaseFileWriter.write(drafted.found().getFirst().scaffold());
    String document =
        SeedDocumentsTest.documents()
            .filter(s -> s.id().equals("sakai_b"))
            .findFirst()
            .orElseThrow()
            .text();
    Placement placement = Placement.of(document, published, scaffold);
    assertTrue(placement.share() >= 0.9, () -> String.join("\n", placement.wrong()));
    assertEquals(Map.of(), Placement.lost(document, scaffold));
  }
}
