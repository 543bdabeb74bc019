package org.jirei.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jirei.importer.Refusal.Refused;

/** Reads the pages of a PDF as boxes of text in reading order. */
final class PdfPages {

  static {
    // PDFBox caches the list of fonts in a file, by default in the home folder of the user.
    System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
  }

  private PdfPages() {}

  /**
   * @param notices receives what is not read
   */
  static List<ImportedDocument> read(byte[] bytes, List<Notice> notices) throws Refused {
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes),
            "",
            null,
            null,
            MemoryUsageSetting.setupMixed(Limits.PDF_MEMORY_BYTES, Limits.PDF_BYTES).streamCache)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw new Refused(Refusal.ENCRYPTED);
      }
      int pages = document.getNumberOfPages();
      if (pages > Limits.PAGES) {
        throw new Refused(Refusal.TOO_MANY_PAGES, pages, Limits.PAGES);
      }
      List<ImportedDocument> documents = new ArrayList<>();
      PdfBounds bounds = new PdfBounds();
      UnmappedGlyphs unmapped = new UnmappedGlyphs();
      PdfForm form = new PdfForm(document, notices);
      int characters = 0;
      for (int page = 1; page <= pages; page++) {
        PdfGlyphs.Drawn drawn = PdfGlyphs.of(document, page, bounds, unmapped);
        if (!drawn.across().isBlank()) {
          notices.add(new Notice(Notice.Kind.WATERMARK, "p." + page, drawn.across().strip()));
        }
        List<Glyph> glyphs = new ArrayList<>(VerticalText.asLines(drawn.glyphs()));
        glyphs.addAll(form.glyphs(document.getPage(page - 1), page));
        ImportedDocument read = new ImportedDocument(PageBoxes.blocks(glyphs));
        documents.add(read);
        characters += read.size();
        if (characters > Limits.CHARACTERS) {
          throw new Refused(Refusal.TOO_MUCH_TEXT, characters, Limits.CHARACTERS);
        }
      }
      unmapped.check();
      if (characters == 0) {
        throw new Refused(Refusal.NO_TEXT);
      }
      return documents;
    } catch (InvalidPasswordException e) {
      throw new Refused(Refusal.ENCRYPTED);
    } catch (PdfBounds.Overflow e) {
      throw new Refused(Refusal.UNPACKS_TOO_LARGE, Limits.PART_BYTES >> 20);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (e.getCause() instanceof Refused refused) {
        throw refused;
      }
      // A damaged file can fail anywhere in the library, in many ways.
      throw new Refused(Refusal.BROKEN);
    }
  }
}
