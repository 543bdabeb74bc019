package org.jirei.importer;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of a page with their positions. */
final class PdfGlyphs extends PDFTextStripper {

  private final List<Glyph> glyphs = new ArrayList<>();

  private final PdfBounds bounds;

  private PdfGlyphs(PdfBounds bounds) {
    this.bounds = bounds;
  }

  /**
   * A character on a page; the origin is the upper left corner, the unit a point (1/72 inch).
   *
   * @param x its left edge
   * @param y its baseline
   * @param size font size, to which gaps are compared
   */
  record Glyph(String text, double x, double y, double width, double size) {

    boolean isBlank() {
      return text.isBlank() || text.equals("\u3000");
    }

    double right() {
      return x + width;
    }
  }

  static List<Glyph> of(PDDocument document, int page, PdfBounds bounds) throws IOException {
    PdfGlyphs collector = new PdfGlyphs(bounds);
    collector.setStartPage(page);
    collector.setEndPage(page);
    try (Writer nowhere =
        new OutputStreamWriter(java.io.OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
      collector.writeText(document, nowhere);
    }
    return collector.glyphs;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext(); ) {
      bounds.stream(contents.next().getCOSObject());
    }
    super.processPage(page);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    bounds.stream(form.getCOSObject());
    super.showForm(form);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    bounds.stream(group.getCOSObject());
    super.showTransparencyGroup(group);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    bounds.operator();
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    String text = at.getUnicode();
    if (text != null && !text.isEmpty() && glyphs.size() <= Limits.CHARACTERS) {
      double size = Math.max(at.getHeightDir(), Math.max(at.getFontSizeInPt(), 1));
      String words = Radicals.asCharacters(text);
      glyphs.add(new Glyph(words, at.getXDirAdj(), at.getYDirAdj(), at.getWidthDirAdj(), size));
    }
  }
}
