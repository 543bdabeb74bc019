package org.jirei.importer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells that hold a date in words, {@code <c t="d"><v>2024-04-01</v></c>}, instead of as a
 * number of days (ECMA-376 part 1, 18.18.11). The library refuses a workbook that has one.
 */
final class ExcelIsoDates {

  private static final QName TYPE = new QName("t");
  private static final String DATE = "d";
  private static final int SECONDS = 86_400;

  /** As many decimals of a day as tell milliseconds apart. */
  private static final int PLACES = 9;

  private ExcelIsoDates() {}

  /** Whether the cell that was just opened holds a date in words. */
  static boolean isDate(XMLStreamReader cell) {
    return DATE.equals(cell.getAttributeValue(null, TYPE.getLocalPart()));
  }

  /** The days that Excel would store for a date; null if it is not one. */
  static @Nullable String days(String date, boolean from1904) {
    LocalDateTime time;
    try {
      String words = date.strip().replaceFirst("Z$", "");
      time =
          words.indexOf('T') < 0
              ? LocalDate.parse(words, DateTimeFormatter.ISO_LOCAL_DATE).atStartOfDay()
              : LocalDateTime.parse(words, DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    } catch (DateTimeException e) {
      return null;
    }
    LocalDate start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    BigDecimal seconds =
        BigDecimal.valueOf(Duration.between(start.atStartOfDay(), time).toMillis(), 3);
    return seconds
        .divide(BigDecimal.valueOf(SECONDS), PLACES, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The file with these cells as text, which the library reads; the same if there is none. */
  static byte[] asText(byte[] file, OfficeParts parts) throws IOException, XMLStreamException {
    Map<String, byte[]> changed = new HashMap<>();
    for (String worksheet : parts.targets("xl/workbook.xml", "worksheet")) {
      if (hasDates(parts.open(worksheet))) {
        changed.put(worksheet, asText(parts.events(worksheet)));
      }
    }
    return changed.isEmpty() ? file : replaced(file, changed);
  }

  private static boolean hasDates(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      boolean isCell =
          xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c");
      if (isCell && isDate(xml)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] asText(XMLEventReader events) throws XMLStreamException {
    XMLEventFactory factory = XMLEventFactory.newDefaultFactory();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XMLEventWriter out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, "UTF-8");
    while (events.hasNext()) {
      XMLEvent event = events.nextEvent();
      if (event.isStartDocument()) {
        out.add(factory.createStartDocument("UTF-8"));
      } else if (event.isStartElement()) {
        out.add(asText(event.asStartElement(), factory));
      } else {
        out.add(event);
      }
    }
    out.flush();
    return bytes.toByteArray();
  }

  private static XMLEvent asText(StartElement element, XMLEventFactory factory) {
    Attribute type = element.getAttributeByName(TYPE);
    boolean isDate =
        element.getName().getLocalPart().equals("c")
            && type != null
            && type.getValue().equals(DATE);
    if (!isDate) {
      return element;
    }
    Stream.Builder<Attribute> attributes = Stream.builder();
    element
        .getAttributes()
        .forEachRemaining(
            attribute ->
                attributes.add(
                    attribute.getName().equals(TYPE)
                        ? factory.createAttribute(TYPE, "str")
                        : attribute));
    return factory.createStartElement(
        element.getName(), attributes.build().iterator(), element.getNamespaces());
  }

  private static byte[] replaced(byte[] file, Map<String, byte[]> changed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = changed.get(entry.getName());
        out.write(part == null ? in.readAllBytes() : part);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
