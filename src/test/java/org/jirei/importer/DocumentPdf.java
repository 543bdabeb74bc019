package org.jirei.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A page with boxes of text, as the ministry lays out its documents.
 *
 * <p>The font is one of those that every reader of PDF knows by name (Adobe-Japan1), so that the
 * file embeds none and the test needs no font.
 */
final class DocumentPdf implements AutoCloseable {

  private static final double LEADING = 1.4;

  private final PDDocument document = new PDDocument();

  /**
   * Words in a box, broken at its edge.
   *
   * @param left from the left edge of the page, in points
   * @param top from the upper edge
   * @param characters that a line takes
   */
  record Box(double left, double top, int characters, double size, String text) {

    List<String> lines() {
      return text.lines().flatMap(line -> broken(line).stream()).toList();
    }

    private List<String> broken(String line) {
      int count = (line.length() + characters - 1) / characters;
      return java.util.stream.IntStream.range(0, count)
          .mapToObj(
              i -> line.substring(i * characters, Math.min(line.length(), (i + 1) * characters)))
          .toList();
    }
  }

  DocumentPdf page(List<Box> boxes) throws IOException {
    StringBuilder content = new StringBuilder();
    for (Box box : boxes) {
      double y = PDRectangle.A4.getHeight() - box.top() - box.size();
      for (String line : box.lines()) {
        content.append(line(box.left(), y, box.size(), line));
        y -= box.size() * LEADING;
      }
    }
    return drawn(content.toString());
  }

  /**
   * Operators that draw a line of text.
   *
   * @param y of the baseline, from the lower edge
   */
  static String line(double x, double y, double size, String text) {
    return "BT /F1 " + size + " Tf " + x + " " + y + " Td <" + hex(text) + "> Tj ET\n";
  }

  /** Text in the encoding of the font. */
  static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }

  /**
   * A page of operators. Font F1 has Japanese characters, F2 has shapes without characters, and
   * state G1 is transparent.
   */
  DocumentPdf drawn(String operators) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), font("Japan1", "UniJIS-UTF16-H"));
    fonts.setItem(COSName.getPDFName("F2"), font("Identity", "Identity-H"));
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    COSDictionary state = new COSDictionary();
    state.setFloat("ca", 0.3f);
    COSDictionary states = new COSDictionary();
    states.setItem(COSName.getPDFName("G1"), state);
    resources.getCOSObject().setItem(COSName.EXT_G_STATE, states);
    page.setResources(resources);
    PDStream stream = new PDStream(document);
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(operators.getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
    document.addPage(page);
    return this;
  }

  /** A page as a scanner leaves it. */
  DocumentPdf image() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
      content.addRect(50, 50, 400, 600);
      content.fill();
    }
    return this;
  }

  /** A page of lines from nowhere to nowhere, so many bytes of them. */
  DocumentPdf drawing(long size) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    PDStream stream = new PDStream(document);
    byte[] lines = "0 0 m\n".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      for (long written = 0; written < size; written += lines.length) {
        out.write(lines);
      }
    }
    page.setContents(stream);
    document.addPage(page);
    return this;
  }

  PDDocument document() {
    return document;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private static COSDictionary font(String ordering, String encoding) {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.getPDFName("Registry"), new COSString("Adobe"));
    system.setItem(COSName.getPDFName("Ordering"), new COSString(ordering));
    system.setItem(COSName.getPDFName("Supplement"), COSInteger.get(6));
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "KozMinPr6N-Regular");
    descriptor.setInt(COSName.FLAGS, 4);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setName(COSName.SUBTYPE, "CIDFontType0");
    descendant.setName(COSName.BASE_FONT, "KozMinPr6N-Regular");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setInt(COSName.DW, 1000);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setName(COSName.SUBTYPE, "Type0");
    font.setName(COSName.BASE_FONT, "KozMinPr6N-Regular-" + encoding);
    font.setName(COSName.ENCODING, encoding);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }
}
