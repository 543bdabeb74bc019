package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jirei.assembly.StandardSite;
import org.jirei.browser.Chromium;
import org.jirei.browser.InBrowser;
import org.jirei.seeds.SeedDocument;
import org.jirei.serve.Preview;
import org.jirei.serve.PreviewListener;
import org.jirei.site.LiveSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Goes the way of the published guide, and keeps its images: each is what a step looks like.
 *
 * <p>{@code -Djirei.pictures=write} takes them anew; else each must be there in the size that the
 * step has now.
 */
@InBrowser
class GuideTest {

  private static final Path IMAGES = Path.of("content/pages/pictures");
  private static final boolean WRITES = "write".equals(System.getProperty("jirei.pictures"));
  private static final int WIDTH = 960;
  private static final int HEIGHT = 600;

  @TempDir Path home;

  @Test
  void an_officer_gets_from_a_document_to_a_published_case_by_the_guide() throws Exception {
    String content = contentWithout("sendai").toString();
    Path file = Path.of(content, "cases/sendai.md");
    Path document = home.resolve("sheet.txt");
    Files.writeString(document, documentOf("sendai"));

    Run imported = Run.of("import", document.toString(), "--source", content);
    assertEquals(0, imported.code(), imported.err());
    String draft = Files.readString(file);
    assertTrue(draft.contains(" # 確認\n"), draft);
    assertFalse(draft.contains(": # 記入してください"), draft);

    String whole = draft.replace(" # 確認\n", "\n");
    Files.writeString(file, whole);
    try (Preview preview = preview(Path.of(content))) {
      Page page = page();
      page.navigate(preview.address() + "cases/sendai.html");
      page.waitForSelector("main .notice");
      keep("draft", page);
      Files.writeString(file, whole.replace("type: municipality", "type: municiparity"));
      page.waitForSelector("#jirei-errors[open]");
      // Where the test works is not what officers see.
      page.locator(".jirei-place code")
          .first()
          .evaluate("place => place.textContent = place.textContent.replace(/.*(?=content)/, '')");
      keep("problem", page);
      Files.writeString(file, whole.replace("\nstatus: draft", "\nstatus: published"));
      page.waitForSelector(
          "#jirei-errors",
          new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
      page.context().close();
    }

    Run checked = Run.of("check", file.toString(), "--source", content);
    assertEquals(0, checked.code(), checked.out());
    assertFalse(checked.out().contains("# 確認"), checked.out());
    Path site = home.resolve("site");
    Run built = Run.of("build", "--quiet", "--source", content, "--output", site.toString());
    assertEquals(0, built.code(), built.err());
    assertTrue(Files.readString(site.resolve("cases/sendai.html")).contains("認可・無認可の違い"));

    Page form = page();
    form.navigate(site.resolve("submit/index.html").toUri().toString());
    form.setViewportSize(1200, 840);
    form.locator("[data-key=title] input").first().fill("子育て中の方の不安解消を目的にセミナーを実施");
    form.evaluate("scrollTo({ top: 260, behavior: 'instant' })");
    form.waitForFunction("() => scrollY === 260");
    keep("form", form);
    form.context().close();
  }

  private static Page page() {
    return Chromium.shared()
        .context(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT).setLocale("ja-JP"))
        .newPage();
  }

  /** The content of the samples, as if one case had not been written yet. */
  private Path contentWithout(String id) throws IOException {
    Path from = Path.of("content");
    Path to = home.resolve("content");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else if (!file.endsWith("cases/" + id + ".md")) {
          Files.copy(file, copy);
        }
      }
    }
    return to;
  }

  private static String documentOf(String id) {
    return SeedDocument.all().stream()
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static void keep(String name, Page page) throws IOException {
    byte[] shot = page.screenshot();
    Path file = IMAGES.resolve(name + ".png");
    if (WRITES) {
      Files.createDirectories(IMAGES);
      Files.write(file, shot);
    }
    BufferedImage kept = ImageIO.read(file.toFile());
    BufferedImage now = ImageIO.read(new ByteArrayInputStream(shot));
    assertEquals(now.getWidth(), kept.getWidth(), name);
    assertEquals(now.getHeight(), kept.getHeight(), name);
  }

  /** What the preview reports is seen on the page here. */
  private static final class Unheard implements PreviewListener {
    @Override
    public void updated(LiveSite.Update update) {}

    @Override
    public void failed(Throwable failure) {
      throw new AssertionError(failure);
    }
  }

  private static Preview preview(Path content) throws IOException {
    return Preview.start(content, StandardSite.outputs(content, null), 0, new Unheard());
  }
}
