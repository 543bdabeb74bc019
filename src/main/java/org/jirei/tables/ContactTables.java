package org.jirei.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.model.CaseStudy;
import org.jirei.model.Contact;
import org.jirei.text.TelephoneLine;
import org.jspecify.annotations.Nullable;

/** Whom to contact, as printed and today. */
final class ContactTables {

  private static final CodeList STATED = CodeList.of("contact", Stated.values());

  /** What separates an extension from its number in the address of a telephone (RFC 3966). */
  private static final String EXTENSION = ";ext=";

  /** By whom a contact is stated. */
  private enum Stated {
    PRINTED,
    CURRENT
  }

  private record Office(
      Stated stated,
      @Nullable String label,
      @Nullable String name,
      @Nullable TelephoneLine telephone,
      @Nullable String url,
      @Nullable Boolean isDead,
      @Nullable LocalDate checkedOn,
      @Nullable String words) {}

  private record Number(Stated stated, int number, String address, String words) {}

  private ContactTables() {}

  static List<Table> all() {
    return List.of(
        TableBuilder.ofCases("contacts", ContactTables::offices)
            .code("contact", STATED, Office::stated)
            .key()
            .text("label", Office::label)
            .text("office", Office::name)
            .text("telephone_printed", Facts.of(Office::telephone, TelephoneLine::words))
            .text("url", Office::url)
            .truth("url_is_dead", Office::isDead)
            .date("checked_on", Office::checkedOn)
            .text("source_words", Office::words)
            .table(),
        TableBuilder.ofCases("contact_telephones", ContactTables::numbers)
            .code("contact", STATED, Number::stated)
            .key()
            .refersInCase("contacts", "contact")
            .integer("telephone_no", Number::number)
            .key()
            .text("telephone", (Number number) -> part(number.address(), 0))
            .required()
            .text("extension", number -> part(number.address(), 1))
            .text("telephone_printed", Number::words)
            .required()
            .table());
  }

  private static Stream<Office> offices(CaseStudy c) {
    Contact contact = c.contact();
    if (contact == null) {
      return Stream.empty();
    }
    List<Office> offices = new ArrayList<>();
    if (contact.isPrinted()) {
      offices.add(
          new Office(
              Stated.PRINTED,
              contact.label(),
              contact.office(),
              contact.telephone(),
              contact.url(),
              contact.url() == null ? null : Boolean.valueOf(contact.urlIsDead()),
              null,
              contact.words()));
    }
    Contact.Current today = contact.current();
    if (today != null) {
      offices.add(
          new Office(
              Stated.CURRENT,
              null,
              today.office(),
              today.telephone(),
              today.url(),
              today.url() == null ? null : Boolean.FALSE,
              today.checkedOn(),
              null));
    }
    return offices.stream();
  }

  private static Stream<Number> numbers(CaseStudy c) {
    return offices(c).flatMap(ContactTables::numbers);
  }

  private static Stream<Number> numbers(Office office) {
    List<Number> numbers = new ArrayList<>();
    TelephoneLine line = office.telephone();
    if (line != null) {
      for (TelephoneLine.Part part : line.parts()) {
        if (part.address() != null) {
          numbers.add(
              new Number(office.stated(), numbers.size() + 1, part.address(), part.words()));
        }
      }
    }
    return numbers.stream();
  }

  /** The number (0) or the extension (1) of an address; null if it has none. */
  private static @Nullable String part(String address, int index) {
    String[] parts = address.split(EXTENSION, 2);
    return index < parts.length ? parts[index] : null;
  }
}
