package org.jirei.model;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@link CasePart} says about one part. */
final class PartEntry {

  final @Nullable String anchor;
  final boolean text;
  Predicate<CaseStudy> present = c -> true;
  Function<CaseStudy, Stream<@Nullable String>> words = c -> Stream.empty();
  Function<CaseStudy, List<String>> missing = c -> List.of();
  List<String> fields = List.of();
  @Nullable FormPart formPart;
  int formRank;
  boolean listed;
  boolean expected;
  Section.@Nullable Kind asSection;

  private PartEntry(@Nullable String anchor, boolean text) {
    this.anchor = anchor;
    this.text = text;
  }

  /** A part to which links may lead. */
  static PartEntry at(String anchor) {
    return new PartEntry(anchor, false);
  }

  /** A part without an anchor of its own, or with several. */
  static PartEntry unnamed() {
    return new PartEntry(null, false);
  }

  /**
   * A text under a heading below the narrative, with a field in the same place of the form.
   *
   * @param field of the case file with the text
   */
  static PartEntry text(String anchor, String field) {
    return new PartEntry(anchor, true).form(FormPart.TEXT, 1, field).listed();
  }

  /** Sets the condition for a case to have this part. Without it, every case does. */
  PartEntry when(Predicate<CaseStudy> has) {
    this.present = has;
    return this;
  }

  /** Sets the words by which search finds it. Null words are skipped. */
  PartEntry words(Function<CaseStudy, Stream<@Nullable String>> spoken) {
    this.words = spoken;
    return this;
  }

  /** Adds the part to the table of contents. */
  PartEntry listed() {
    this.listed = true;
    return this;
  }

  /** Makes pages say that it is not stated if it is missing. */
  PartEntry expected() {
    this.expected = true;
    return this;
  }

  /** Sets facts within the part that pages report as not stated, as message keys. */
  PartEntry missing(Function<CaseStudy, List<String>> keys) {
    this.missing = keys;
    return this;
  }

  /** Sets the kind of section that states the same in prose: either of the two is enough. */
  PartEntry asSection(Section.Kind kind) {
    this.asSection = kind;
    return this;
  }

  /**
   * @param rank order within the part of the form
   */
  PartEntry form(FormPart part, int rank, String... asked) {
    this.formPart = part;
    this.formRank = rank;
    this.fields = List.of(asked);
    return this;
  }
}
