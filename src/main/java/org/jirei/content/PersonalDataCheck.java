package org.jirei.content;

import java.util.List;
import java.util.Set;
import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Scalar;
import org.jirei.content.Node.Sequence;
import org.jirei.privacy.PersonalData;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Warns of data of private persons before it is published. It is for the author to decide: what a
 * story may tell is what its {@code consent} names.
 */
final class PersonalDataCheck {

  /** The printed contact of an office is there to be published. */
  private static final String CONTACT = "contact";

  /** The contact that the publisher adds; no document has published it before. */
  private static final String CURRENT = "current";

  private static final String CONSENT = "consent";

  /** The fields that tell of single people. */
  private static final Set<String> ABOUT_PEOPLE = Set.of("stories", "voices");

  private final FileProblems findings;

  PersonalDataCheck(FileProblems findings) {
    this.findings = findings;
  }

  void check(Document document) {
    if (document.fields() instanceof Mapping mapping) {
      mapping.entries().values().stream()
          .filter(entry -> !entry.key().equals(CONTACT))
          .forEach(entry -> check(entry.value(), ABOUT_PEOPLE.contains(entry.key()), null));
    }
    Fields contact = Fields.of(document.fields()).fields(CONTACT);
    Node current = contact == null ? null : contact.node(CURRENT);
    if (current != null) {
      check(current, false, null);
    }
    if (!document.body().isEmpty() && !isField(document)) {
      checkLines(document.bodyLine(), document.lastLine());
    }
  }

  /** Whether the Markdown is the value of a field, which is checked as one. */
  private static boolean isField(Document document) {
    return Fields.of(document.fields()).scalar("body") != null;
  }

  private void checkLines(int first, int last) {
    for (int number = first; number <= last; number++) {
      String line = findings.file().line(number);
      Occurrences places = new Occurrences(findings.file(), number, number);
      if (line != null) {
        report(line, false, null, places);
      }
    }
  }

  /**
   * @param consent what the story around it says of consent
   */
  private void check(Node node, boolean isAboutPeople, @Nullable String consent) {
    switch (node) {
      case Scalar scalar -> {
        Occurrences places =
            new Occurrences(findings.file(), scalar.span().line(), scalar.lastLine());
        report(scalar.text(), isAboutPeople, consent, places);
      }
      case Sequence sequence ->
          sequence.items().forEach(item -> check(item, isAboutPeople, consent));
      case Mapping mapping -> {
        boolean agreed = mapping.entries().containsKey(CONSENT);
        String inside = agreed ? new Fields("", mapping).text(CONSENT) : consent;
        mapping.entries().values().stream()
            .filter(entry -> !entry.key().equals(CONSENT))
            .forEach(entry -> check(entry.value(), isAboutPeople, inside));
      }
    }
  }

  private void report(
      String text, boolean isAboutPeople, @Nullable String consent, Occurrences places) {
    for (PersonalData data : PersonalData.in(text, isAboutPeople)) {
      Span at = places.next(text.substring(data.start(), data.end()));
      if (consent == null || !consent.contains(data.core())) {
        String words = text.substring(data.start(), data.end());
        findings.add(kind(data.kind()), at, arguments(data, words).toArray(String[]::new));
      }
    }
  }

  private static List<String> arguments(PersonalData data, String words) {
    return data.kind() == PersonalData.Kind.NAME_WITH_AGE
        ? List.of(words, data.core())
        : List.of(words);
  }

  private static ProblemKind kind(PersonalData.Kind kind) {
    return switch (kind) {
      case MOBILE_NUMBER -> ProblemKind.MOBILE_NUMBER;
      case PRIVATE_MAIL -> ProblemKind.PRIVATE_MAIL;
      case NAME_WITH_AGE -> ProblemKind.NAME_WITH_AGE;
      case HOME_ADDRESS -> ProblemKind.HOME_ADDRESS;
    };
  }
}
