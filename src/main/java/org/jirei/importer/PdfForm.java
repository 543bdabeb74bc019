package org.jirei.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/**
 * Reads what is laid over the pages of a PDF: the values of its form fields, boxes of text, and
 * remarks (ISO 32000-2, 12.5 and 12.7).
 */
final class PdfForm {

  /** The usual size of text in a field, in points. */
  private static final double SIZE = 10;

  private static final double LEADING = 1.3;

  private final List<Notice> notices;
  private final Map<COSDictionary, PDField> fields = new HashMap<>();

  /**
   * @param notices receives remarks and hidden values
   */
  PdfForm(PDDocument document, List<Notice> notices) {
    this.notices = notices;
    PDAcroForm form = document.getDocumentCatalog().getAcroForm();
    if (form != null) {
      for (PDField field : form.getFieldTree()) {
        if (field instanceof PDTerminalField terminal) {
          terminal.getWidgets().forEach(widget -> fields.put(widget.getCOSObject(), terminal));
        }
      }
    }
  }

  /**
   * The text of fields and boxes in their places.
   *
   * @param number of the page, from 1
   */
  List<Glyph> glyphs(PDPage page, int number) throws IOException {
    List<Glyph> glyphs = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      String subtype = String.valueOf(annotation.getSubtype());
      String contents = annotation.getContents() == null ? "" : annotation.getContents();
      PDField field = fields.get(annotation.getCOSObject());
      String value = field == null ? "" : value(field, annotation);
      if (annotation.isHidden() || annotation.isNoView()) {
        notice(Notice.Kind.HIDDEN_TEXT, number, value + contents);
      } else if (!value.isBlank()) {
        place(value, annotation.getRectangle(), page, glyphs);
      } else if (subtype.equals("FreeText")) {
        place(contents, annotation.getRectangle(), page, glyphs);
      } else if (!subtype.equals("Widget") && !subtype.equals("Link")) {
        notice(Notice.Kind.REMARK, number, contents);
      }
    }
    return glyphs;
  }

  private static String value(PDField field, PDAnnotation annotation) {
    if (!(field instanceof PDButton)) {
      return field.getValueAsString();
    }
    boolean on =
        annotation instanceof PDAnnotationWidget widget
            && widget.getAppearanceState() != null
            && !widget.getAppearanceState().getName().equals("Off");
    return on ? "☑" : "";
  }

  private static void place(String words, PDRectangle box, PDPage page, List<Glyph> glyphs) {
    if (words.isBlank() || box == null) {
      return;
    }
    PDRectangle whole = page.getCropBox();
    List<String> lines = words.lines().toList();
    double x = box.getLowerLeftX() - whole.getLowerLeftX();
    double top = whole.getUpperRightY() - box.getUpperRightY();
    double first = lines.size() == 1 ? top + (box.getHeight() + SIZE * 0.7) / 2 : top + SIZE;
    for (int i = 0; i < lines.size(); i++) {
      String line = Radicals.asCharacters(lines.get(i));
      double y = first + i * SIZE * LEADING;
      glyphs.add(new Glyph(line, x, y, Math.max(box.getWidth(), SIZE), SIZE, SIZE, 0));
    }
  }

  private void notice(Notice.Kind kind, int page, String words) {
    if (!words.isBlank()) {
      notices.add(new Notice(kind, "p." + page, words.strip()));
    }
  }
}
