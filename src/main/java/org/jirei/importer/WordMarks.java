package org.jirei.importer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the text within paragraphs of Word: runs, fields, signs, and what is hidden. */
final class WordMarks {

  private final XMLStreamReader xml;
  private final WordStyles styles;
  private final List<Notice> notices;
  private final Deque<WordField> fields = new ArrayDeque<>();

  /** For each content control around the text, whether it only shows what to fill in. */
  private final Deque<Boolean> controls = new ArrayDeque<>();

  private final StringBuilder hidden = new StringBuilder();
  private final StringBuilder placeholder = new StringBuilder();

  /** For each paragraph around the text, whether its style hides it. */
  private final Deque<Boolean> paragraphs = new ArrayDeque<>();

  private boolean inRun;
  private boolean isHidden;
  private boolean isRaised;

  WordMarks(XMLStreamReader xml, WordStyles styles, List<Notice> notices) {
    this.xml = xml;
    this.styles = styles;
    this.notices = notices;
  }

  /** Begins a paragraph. */
  void begin() {
    paragraphs.push(styles.hides(styles.usual()));
    run(false);
  }

  /** What a paragraph shows before its text. */
  String paragraph(WordParagraph.Read read) {
    paragraphs.poll();
    paragraphs.push(read.hidden());
    run(false);
    return seen(read.number());
  }

  /** The text that an element shows. */
  String start(String element) throws XMLStreamException {
    switch (element) {
      case "r" -> run(true);
      case "rStyle" -> isHidden ^= inRun && styles.hides(attribute("val"));
      case "vanish" -> isHidden = inRun ? OfficeParts.isOn(xml) : isHidden;
      case "vertAlign" -> isRaised = inRun && attribute("val").equals("superscript");
      case "sdt" -> controls.push(false);
      case "showingPlcHdr" -> {
        if (!controls.isEmpty()) {
          controls.pop();
          controls.push(OfficeParts.isOn(xml));
        }
      }
      case "docPr" -> notice(Notice.Kind.IMAGE, attribute("descr"));
      case "textpath" -> notice(Notice.Kind.WATERMARK, attribute("string"));
      case "fldChar" -> {
        return seen(field(attribute("fldCharType")));
      }
      case "instrText" -> {
        String words = xml.getElementText();
        if (!fields.isEmpty()) {
          fields.element().instruct(words);
        }
      }
      case "listEntry" -> {
        if (!fields.isEmpty()) {
          fields.element().offer(attribute("val"));
        }
      }
      case "result" -> {
        if (!fields.isEmpty()) {
          fields.element().choose(attribute("val"));
        }
      }
      default -> {
        return seen(text(element));
      }
    }
    return "";
  }

  void end(String element) {
    switch (element) {
      case "p" -> {
        report(Notice.Kind.HIDDEN_TEXT, hidden);
        report(Notice.Kind.PLACEHOLDER, placeholder);
        paragraphs.poll();
        run(false);
      }
      case "sdt" -> controls.poll();
      case "r" -> run(false);
      default -> {}
    }
  }

  /** What a field shows at its end besides its result. */
  private String field(String type) {
    if (type.equals("begin")) {
      fields.push(new WordField());
    } else if (!fields.isEmpty() && type.equals("separate")) {
      fields.element().separate();
    } else if (!fields.isEmpty()) {
      WordField field = fields.pop();
      notice(Notice.Kind.FORMULA, field.unread());
      return field.shown();
    }
    return "";
  }

  private String text(String element) throws XMLStreamException {
    return switch (element) {
      case "t" -> isRaised ? RaisedDigits.of(xml.getElementText()) : xml.getElementText();
      case "tab", "ptab" -> " ";
      case "br", "cr" -> "\n";
      case "noBreakHyphen" -> "-";
      case "sym" -> {
        String sign = SymbolFont.sign(attribute("font"), attribute("char"));
        yield sign == null ? "" : sign;
      }
      // The box of a field; that of a content control is in its text.
      case "checked" -> fields.isEmpty() ? "" : OfficeParts.isOn(xml) ? "☑" : "☐";
      default -> "";
    };
  }

  /** Text, unless it is hidden. */
  String seen(String text) {
    if (isHidden) {
      hidden.append(text);
      return "";
    }
    if (controls.contains(true)) {
      placeholder.append(text);
      return "";
    }
    return text;
  }

  /** A style of a run that hides text shows what the style of its paragraph hides (17.7.3). */
  private void run(boolean begins) {
    inRun = begins;
    isRaised = false;
    isHidden = Boolean.TRUE.equals(paragraphs.peek());
  }

  private void report(Notice.Kind kind, StringBuilder words) {
    notice(kind, words.toString());
    words.setLength(0);
  }

  private void notice(Notice.Kind kind, String words) {
    if (!words.isBlank()) {
      notices.add(new Notice(kind, "", words.strip()));
    }
  }

  private String attribute(String name) {
    String value = OfficeParts.attribute(xml, name);
    return value == null ? "" : value;
  }
}
