package org.jirei.image;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;

/**
 * Reads an SVG from start to end and finds what makes it unsafe: scripts, other documents, and
 * references to other files. It keeps no tree, and resolves no entities.
 */
final class Svg {

  private static final int DEEPEST = 500;
  private static final int MOST_ATTRIBUTES = 1_000;
  private static final int MOST_PROBLEMS = 100;
  private static final int SHOWN_WORDS = 80;

  private final SvgPlaces places;
  private final List<Problem> problems = new ArrayList<>();
  private final StringBuilder style = new StringBuilder();
  private boolean inStyle;
  private boolean seenRoot;
  private SvgSize size = SvgSize.NONE;

  private Svg(SvgPlaces places) {
    this.places = places;
  }

  /** The size of an SVG, and what makes it unsafe. */
  record Reading(SvgSize size, List<Problem> problems) {}

  /**
   * @param displayPath how problems name the file
   */
  static Reading read(byte[] bytes, String displayPath) {
    String text = SvgText.decoded(bytes);
    SvgPlaces places = new SvgPlaces(text == null ? "" : text, displayPath);
    Svg svg = new Svg(places);
    if (text == null) {
      svg.problems.add(places.unreadable(null));
    } else {
      svg.read(text);
    }
    return new Reading(svg.size, svg.problems);
  }

  private void read(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Every version of Java has limits of its own, if it has any.
    factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
    factory.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      while (xml.hasNext() && problems.size() < MOST_PROBLEMS) {
        int event = xml.next();
        places.advance(xml.getLocation(), inStyle);
        take(event, xml);
      }
    } catch (XMLStreamException e) {
      problems.add(places.unreadable(e.getLocation()));
    }
  }

  private void take(int event, XMLStreamReader xml) {
    switch (event) {
      case XMLStreamReader.START_ELEMENT -> element(xml);
      case XMLStreamReader.END_ELEMENT -> endStyle();
      case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
        if (inStyle) {
          style.append(xml.getText());
        }
      }
      case XMLStreamReader.PROCESSING_INSTRUCTION -> {
        if (xml.getPITarget().equalsIgnoreCase("xml-stylesheet")) {
          refuse(ProblemKind.SVG_DECLARATION, "<\\?(?!xml\\s)[\\w-]+", "<?" + xml.getPITarget());
        }
      }
      case XMLStreamReader.DTD -> documentType();
      case XMLStreamReader.ENTITY_REFERENCE ->
          refuse(ProblemKind.SVG_DECLARATION, "&[^;]*;", "&" + xml.getLocalName() + ";");
      default -> {}
    }
  }

  private void documentType() {
    String part = places.part();
    int start = part.indexOf("<!DOCTYPE");
    if (start < 0 || !SvgRules.allowsDocumentType(part.substring(start))) {
      refuse(ProblemKind.SVG_DECLARATION, "<!DOCTYPE|<!ENTITY", "<!DOCTYPE");
    }
  }

  private void element(XMLStreamReader xml) {
    String name = xml.getLocalName();
    String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    if (!seenRoot) {
      seenRoot = true;
      size = SvgSize.of(xml);
      if (!name.equals("svg") || !namespace.equals(SvgRules.SVG)) {
        refuse(ProblemKind.SVG_ROOT, "<[^\\s/>]+", name);
      }
    } else if (inStyle || !SvgRules.allows(namespace, name)) {
      // Browsers leave an element in a style out, and read the words on both sides as one.
      refuse(ProblemKind.SVG_ELEMENT, "<[^\\s/>]+", name);
    }
    endStyle();
    inStyle = SvgRules.isStyleSheet(namespace, name);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = xml.getAttributePrefix(i);
      String of = xml.getAttributeNamespace(i);
      String local = xml.getAttributeLocalName(i);
      String written = prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
      attribute(name, of == null ? "" : of, local, written, xml.getAttributeValue(i));
    }
  }

  private void attribute(
      String element, String namespace, String local, String written, String value) {
    boolean known = namespace.isEmpty() || SvgRules.allowsAttributes(namespace);
    boolean ownMeaning = namespace.isEmpty() || namespace.equals(SvgRules.XLINK);
    if (!known || SvgRules.isEvent(local) && ownMeaning) {
      refuseAttribute(ProblemKind.SVG_EVENT, written, written);
    } else if (namespace.equals(SvgRules.XML) && local.equals("base")) {
      refuseAttribute(ProblemKind.SVG_OUTSIDE, written, value);
    } else if (ownMeaning && SvgRules.isReference(local)) {
      if (!SvgReferences.staysInside(value, SvgRules.showsImage(element))) {
        refuseAttribute(ProblemKind.SVG_OUTSIDE, written, value);
      } else if (SvgReferences.statesPosition(value)) {
        refuseAttribute(ProblemKind.IMAGE_POSITION_FIXED, written, value);
      }
    } else if (local.equals("attributeName") && SvgRules.isMoving(element)) {
      String changed = value.strip().replaceFirst("^.*:", "");
      if (changed.equalsIgnoreCase("href") || SvgRules.isEvent(changed)) {
        refuseAttribute(ProblemKind.SVG_EVENT, written, value.strip());
      }
    } else if (namespace.isEmpty() && SvgRules.isStyle(element, local)) {
      String outside = SvgReferences.outsideOf(value);
      if (outside != null) {
        refuseAttribute(ProblemKind.SVG_OUTSIDE, written, outside);
      }
    }
  }

  private void endStyle() {
    if (inStyle) {
      String outside = SvgReferences.outsideOf(style.toString());
      if (outside != null) {
        refuse(ProblemKind.SVG_OUTSIDE, Pattern.quote(outside) + "|<style|</", outside);
      }
    }
    inStyle = false;
    style.setLength(0);
  }

  private void refuseAttribute(ProblemKind kind, String written, String words) {
    refuse(kind, "(?<=\\s)" + Pattern.quote(written) + "(?=\\s*=)", words);
  }

  private void refuse(ProblemKind kind, String pattern, String words) {
    String shown = words.length() > SHOWN_WORDS ? words.substring(0, SHOWN_WORDS) + "…" : words;
    problems.add(places.problem(kind, Pattern.compile(pattern), List.of(shown)));
  }
}
