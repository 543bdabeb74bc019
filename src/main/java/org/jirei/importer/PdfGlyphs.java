package org.jirei.importer;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects the characters of a page with their positions, in the order in which they are drawn.
 *
 * <p>Words across the page are kept apart: those that the file marks as a watermark, that shine
 * through, or that slant.
 */
final class PdfGlyphs extends PDFTextStripper {

  /** More transparent than any text that is to be read. */
  private static final double TRANSPARENT = 0.6;

  /** A scanned page may be turned by a few degrees. */
  private static final double SLANTED = 8;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final StringBuilder across = new StringBuilder();
  private final Deque<Boolean> marked = new ArrayDeque<>();
  private final PdfBounds bounds;
  private final UnmappedGlyphs unmapped;

  /** Whether no character is known for the glyph that is being drawn. */
  private boolean isUnmapped;

  private PdfGlyphs(PdfBounds bounds, UnmappedGlyphs unmapped) {
    this.bounds = bounds;
    this.unmapped = unmapped;
  }

  /**
   * What is on a page.
   *
   * @param across the letters of watermarks; empty if there are none
   */
  record Drawn(List<Glyph> glyphs, String across) {}

  /**
   * @param unmapped counts the glyphs whose characters are not known
   */
  static Drawn of(PDDocument document, int page, PdfBounds bounds, UnmappedGlyphs unmapped)
      throws IOException {
    PdfGlyphs collector = new PdfGlyphs(bounds, unmapped);
    collector.setStartPage(page);
    collector.setEndPage(page);
    try (Writer nowhere =
        new OutputStreamWriter(java.io.OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
      collector.writeText(document, nowhere);
    }
    return PdfWatermark.apart(collector.glyphs, collector.across.toString());
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

  /** An artifact of the kind Watermark (ISO 32000-2, 14.8.2.2). */
  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    boolean watermark =
        properties != null && "Watermark".equals(properties.getNameAsString(COSName.SUBTYPE));
    marked.push(watermark || marked.contains(true));
    super.beginMarkedContentSequence(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    marked.poll();
    super.endMarkedContentSequence();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code);
    isUnmapped = unmapped.count(text);
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    String text = at.getUnicode();
    if (text == null || text.isEmpty() || glyphs.size() > Limits.CHARACTERS) {
      return;
    }
    String words = isUnmapped ? UnmappedGlyphs.LOST : Radicals.asCharacters(text);
    Matrix matrix = at.getTextMatrix();
    double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
    double slant = Math.abs(angle - 90 * Math.round(angle / 90));
    double alpha = getGraphicsState().getNonStrokeAlphaConstant();
    if (slant > SLANTED || alpha < TRANSPARENT || Boolean.TRUE.equals(marked.peek())) {
      across.append(words);
      return;
    }
    glyphs.add(glyph(at, words, (int) Math.floorMod(90 * Math.round(angle / 90), 360L)));
  }

  private static Glyph glyph(TextPosition at, String words, int direction) {
    Matrix matrix = at.getTextMatrix();
    double em = Math.max(1, Math.hypot(matrix.getShearX(), matrix.getScaleY()));
    double size = Math.max(at.getHeightDir(), Math.max(at.getFontSizeInPt(), 1));
    boolean down = direction == 270 && at.getRotation() == 0;
    double x = down ? matrix.getTranslateX() : at.getXDirAdj();
    double y = down ? at.getPageHeight() - matrix.getTranslateY() : at.getYDirAdj();
    return new Glyph(words, x, y, at.getWidthDirAdj(), size, em, direction);
  }
}
