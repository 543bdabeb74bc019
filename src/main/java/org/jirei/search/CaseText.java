package org.jirei.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.model.CasePart;
import org.jirei.model.CaseStudy;
import org.jirei.model.Contact;
import org.jirei.model.Cost;
import org.jirei.model.Library;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.Party;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.site.OwnFacet;
import org.jirei.text.Language;
import org.jirei.text.TelephoneLine;
import org.jirei.text.YenSpellings;
import org.jirei.text.YenUnit;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.FormerArea;

/**
 * The text of a case, divided by how much its words tell; {@link AnalyzedCase} weighs the parts.
 *
 * @param title headline
 * @param names parties and places
 * @param labels of target groups, measures and terms of own facets, in Japanese and English
 * @param sentences all other text, in the order of the page
 * @param spellings other spellings of amounts of money, which the pages do not show
 * @param notes contacts and sources, which say little of a case
 * @param telephones digits of the numbers of contacts
 * @param figures the metrics, as {@link Figures} has them
 * @param tokens words that are indexed as they are: names of places and regions ({@link
 *     PlaceTerms}), facet tokens
 */
record CaseText(
    String title,
    List<String> names,
    List<String> labels,
    List<String> sentences,
    List<String> spellings,
    List<String> notes,
    Set<String> telephones,
    Set<String> figures,
    Set<String> tokens) {

  /** What is no digit of a number, and what follows it: 022-299-8061;ext=123. */
  private static final Pattern EXTENSION = Pattern.compile(";.*|[^0-9]");

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？])(?!」)|\n");

  static CaseText of(CaseStudy c, Library library) {
    List<String> names = new ArrayList<>();
    Set<String> tokens = new LinkedHashSet<>();
    for (Party party : c.parties()) {
      names.add(party.name());
      // 大阪労働局ハローワーク堺 names its bureau; 国（ハローワーク大垣） does not.
      String parent = party.parent();
      if (parent != null && names.stream().noneMatch(name -> name.contains(parent))) {
        names.add(parent);
      }
    }
    for (Area area : c.areas()) {
      names.add(library.areas().fullName(area));
      tokens.addAll(PlaceTerms.of(area, library.areas()));
    }
    for (FormerArea former : c.formerAreas()) {
      names.add(library.areas().fullName(former.area()));
    }
    List<String> labels = new ArrayList<>();
    for (Facet facet : Facet.of(library)) {
      for (FacetValue value : facet.of(c, library)) {
        tokens.add(Synonyms.token(value));
        if (facet == Facet.TARGET || facet == Facet.MEASURE || facet instanceof OwnFacet) {
          labels.add(value.label().in(Language.JA));
          labels.add(value.label().in(Language.EN));
        }
      }
    }
    return new CaseText(
        c.title().text(),
        names,
        labels,
        sentences(c),
        spellings(c),
        notes(c),
        telephones(c),
        Figures.of(c),
        tokens);
  }

  private static List<String> spellings(CaseStudy c) {
    Stream<Quantity> amounts =
        Stream.concat(
            c.costs().stream().map(Cost::amount).filter(Objects::nonNull),
            c.metrics().stream().map(Metric::quantity));
    return amounts
        .filter(amount -> amount.unit().equals(YenUnit.YEN.written()))
        .flatMap(amount -> YenSpellings.of(amount.value()).stream())
        .distinct()
        .toList();
  }

  private static List<String> notes(CaseStudy c) {
    List<String> notes = new ArrayList<>();
    Contact contact = c.contact();
    if (contact != null && contact.office() != null) {
      notes.add(contact.office());
    }
    notes.add(c.provenance().source());
    return notes;
  }

  private static Set<String> telephones(CaseStudy c) {
    Set<String> digits = new LinkedHashSet<>();
    Contact contact = c.contact();
    if (contact != null) {
      Contact.Current current = contact.current();
      Stream.of(contact.telephone(), current == null ? null : current.telephone())
          .filter(Objects::nonNull)
          .flatMap(line -> line.parts().stream())
          .map(TelephoneLine.Part::address)
          .filter(Objects::nonNull)
          .forEach(address -> digits.add(EXTENSION.matcher(address).replaceAll("")));
    }
    return digits;
  }

  private static List<String> sentences(CaseStudy c) {
    // The printed words of a metric often occur in the narrative too; once is enough.
    Set<String> found = new LinkedHashSet<>();
    for (CasePart part : CasePart.values()) {
      part.words(c).forEach(words -> split(words, found));
    }
    return List.copyOf(found);
  }

  private static void split(String text, Set<String> into) {
    for (String sentence : SENTENCE_END.split(text)) {
      String words = sentence.strip();
      if (!words.isEmpty()) {
        into.add(words);
      }
    }
  }
}
