package org.jirei.model;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the list of parts says of one part; written once, in {@link CasePart}. */
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

  private PartEntry(@Nullable String anchor, boolean text) {
    this.anchor = anchor;
    this.text = text;
  }

  /** A part that links may name. */
  static PartEntry at(String anchor) {
    return new PartEntry(anchor, false);
  }

  /** A part that has no place of its own, or several. */
  static PartEntry unnamed() {
    return new PartEntry(null, false);
  }

  /**
   * A text under a heading, below the narrative; the form asks for it there.
   *
   * @param field that holds it in the case file
   */
  static PartEntry text(String anchor, String field) {
    return new PartEntry(anchor, true).form(FormPart.TEXT, 1, field).listed();
  }

  /** Whether a case has it; it always has, where nothing is said. */
  PartEntry when(Predicate<CaseStudy> has) {
    this.present = has;
    return this;
  }

  /** What the search finds it by; none of it where null. */
  PartEntry words(Function<CaseStudy, Stream<@Nullable String>> spoken) {
    this.words = spoken;
    return this;
  }

  /** The list of contents leads to it. */
  PartEntry listed() {
    this.listed = true;
    return this;
  }

  /** Pages say that it is not stated where it lacks. */
  PartEntry expected() {
    this.expected = true;
    return this;
  }

  /** Facts within it of which pages say that they are not stated, as keys of words. */
  PartEntry missing(Function<CaseStudy, List<String>> keys) {
    this.missing = keys;
    return this;
  }

  /**
   * @param rank among the parts that stand in the same part of the form
   */
  PartEntry form(FormPart part, int rank, String... asked) {
    this.formPart = part;
    this.formRank = rank;
    this.fields = List.of(asked);
    return this;
  }
}
