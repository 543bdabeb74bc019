package org.jirei.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All words of a file, read without the importer: by searching the XML of every part, and by the
 * plain text that PDFBox gives.
 */
final class IndependentReading {

  /** What is no longer part of a document, is there twice, or tells how words are read aloud. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "(?s)<(?:\\w+:)?(del|moveFrom|Fallback|rt|rPh)(?: [^>]*)?(?<!/)>.*?</(?:\\w+:)?\\1>");

  private static final Pattern TEXT =
      Pattern.compile("(?s)<(?:\\w+:)?(?:t|v|text)(?: [^>]*)?>([^<]*)<|\\bstring=\"([^\"]*)\"");

  private static final Pattern SHARED =
      Pattern.compile("(?s)<c [^>]*t=\"(?:s|n|b)\"[^>]*>.*?</c>|<c (?![^>]*t=)[^>]*>.*?</c>");

  private IndependentReading() {}

  static String ofOffice(byte[] file) throws IOException {
    StringBuilder words = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xml")) {
          String xml = NO_TEXT.matcher(new String(zip.readAllBytes(), UTF_8)).replaceAll("");
          Matcher text = TEXT.matcher(SHARED.matcher(xml).replaceAll(""));
          while (text.find()) {
            words.append(text.group(1) == null ? text.group(2) : text.group(1)).append('\n');
          }
        }
      }
    }
    return words.toString();
  }

  static String ofPdf(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      StringBuilder words = new StringBuilder(new PDFTextStripper().getText(document));
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          words.append(annotation.getContents() == null ? "" : annotation.getContents());
        }
      }
      if (document.getDocumentCatalog().getAcroForm() != null) {
        for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
          words.append(field.getValueAsString());
        }
      }
      return words.toString();
    }
  }
}
