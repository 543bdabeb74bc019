package org.jirei.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jirei.importer.Refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a Word or Excel file and how they refer to each other (ECMA-376 part 2).
 *
 * @param xml by name, such as word/document.xml
 * @param others names of parts that are not XML, such as images
 */
record OfficeParts(SortedMap<String, byte[]> xml, List<String> others) {

  /**
   * A reference from one part to another.
   *
   * @param type the last word of the type, such as comments
   */
  record Relation(String id, String type, String target) {}

  static OfficeParts read(byte[] bytes) throws Refused {
    SortedMap<String, byte[]> xml = new TreeMap<>();
    List<String> others = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      long unpacked = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
          byte[] part = zip.readNBytes((int) (Limits.PART_BYTES + 1 - unpacked));
          xml.put(name, part);
          unpacked += part.length;
        } else {
          others.add(name);
          unpacked += skip(zip, Limits.PART_BYTES + 1 - unpacked);
        }
        if (unpacked > Limits.PART_BYTES) {
          throw new Refused(Refusal.UNPACKS_TOO_LARGE, Limits.PART_BYTES >> 20);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Refused(Refusal.BROKEN);
    }
    return new OfficeParts(xml, others);
  }

  boolean has(String name) {
    return xml.containsKey(name);
  }

  /** The parts whose whole name matches, in the order of their names. */
  List<String> names(Pattern pattern) {
    return xml.keySet().stream().filter(name -> pattern.matcher(name).matches()).toList();
  }

  /** A reader of a part, which follows no references out of it. */
  XMLStreamReader open(String name) throws XMLStreamException {
    return factory().createXMLStreamReader(stream(name));
  }

  /** The same as events, which can be written again. */
  XMLEventReader events(String name) throws XMLStreamException {
    return factory().createXMLEventReader(stream(name));
  }

  private InputStream stream(String name) {
    return new ByteArrayInputStream(xml.getOrDefault(name, new byte[0]));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** The references of a part to parts of this file; empty if it has none. */
  List<Relation> relations(String part) throws XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    List<Relation> relations = new ArrayList<>();
    if (!has(name)) {
      return relations;
    }
    XMLStreamReader reader = open(name);
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("Relationship")) {
        String target = String.valueOf(reader.getAttributeValue(null, "Target"));
        String type = String.valueOf(reader.getAttributeValue(null, "Type"));
        relations.add(
            new Relation(
                String.valueOf(reader.getAttributeValue(null, "Id")),
                type.substring(type.lastIndexOf('/') + 1),
                resolved(folder, target)));
      }
    }
    return relations;
  }

  /** The names of the parts that a part refers to by a type. */
  List<String> targets(String part, String type) throws XMLStreamException {
    return relations(part).stream()
        .filter(relation -> relation.type().equals(type) && has(relation.target()))
        .map(Relation::target)
        .toList();
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String path = folder + target;
    Matcher up = Pattern.compile("[^/]+/\\.\\./").matcher(path);
    while (up.find()) {
      path = up.replaceFirst("");
      up.reset(path);
    }
    return path;
  }

  /** Reads past the end of the element that was just opened. */
  static void skip(XMLStreamReader reader) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = reader.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** Whether a property that is switched on by its mere presence is on. */
  static boolean isOn(XMLStreamReader reader) {
    String value = attribute(reader, "val");
    return value == null || !value.matches("0|false|off");
  }

  /** The value of an attribute, whatever its namespace; null if there is none. */
  static @Nullable String attribute(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** A level, a start or a style, which has few digits. */
  static int number(@Nullable String digits, int otherwise) {
    return digits != null && digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
  }

  private static long skip(InputStream in, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long read = 0;
    for (int n = in.read(buffer); n >= 0 && read < most; n = in.read(buffer)) {
      read += n;
    }
    return read;
  }
}
