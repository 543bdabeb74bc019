package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jirei.importer.Refusal.Refused;

/** Writes a formula of Word in one line: 1/2, x^2, √(a+b) (ECMA-376 part 1, 22.1). */
final class WordFormula {

  private static final int DEEPEST = 64;

  /** Operands that need no brackets around them. */
  private static final String SINGLE = "[\\p{L}\\p{N}.,]*";

  private final XMLStreamReader xml;

  private WordFormula(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Reads past the end of the formula that was just opened. */
  static String read(XMLStreamReader xml) throws XMLStreamException, Refused {
    return String.join("", new WordFormula(xml).parts(0));
  }

  /** The contents of the elements within the one that was just opened, in their order. */
  private List<String> parts(int depth) throws XMLStreamException, Refused {
    if (depth > DEEPEST) {
      throw new Refused(Refusal.BROKEN);
    }
    List<String> parts = new ArrayList<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        String element = xml.getLocalName();
        if (element.equals("del") || element.endsWith("Pr")) {
          OfficeParts.skip(xml);
        } else {
          parts.add(element.equals("t") ? xml.getElementText() : inLine(element, parts(depth + 1)));
        }
      }
    }
    return parts;
  }

  private static String inLine(String element, List<String> parts) {
    return switch (element) {
      case "f" -> joined(parts, "/");
      case "sSup" -> joined(parts, "^");
      case "sSub" -> joined(parts, "_");
      case "rad" -> parts.isEmpty() ? "" : parts.getFirst() + "√" + operand(parts.getLast());
      case "d" -> "(" + String.join(", ", parts) + ")";
      case "m", "eqArr" -> String.join("; ", parts);
      case "mr" -> String.join(", ", parts);
      default -> String.join("", parts);
    };
  }

  private static String joined(List<String> parts, String sign) {
    return String.join(sign, parts.stream().map(WordFormula::operand).toList());
  }

  private static String operand(String words) {
    return words.strip().matches(SINGLE) ? words.strip() : "(" + words.strip() + ")";
  }
}
