package org.jirei.importer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jirei.importer.Refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Parts a document that holds several cases, so that they never become one.
 *
 * <p>A case opens with its number (事例２), its label (事業名：…) or the names of its parties. It is a
 * case of its own if its headings repeat those of another: a second 目的 and a second 効果.
 */
final class SeveralCases {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^[【〔［＜〈《■●◆◇○]?[\\s　]*(?:好?事例|ケース)[\\s　]*(?:[0-9０-９]{1,2}|[①-⑳一二三四五六七八九十])"
              + "(?![年月日件人名]).*");

  /** Headings that a case of its own repeats. */
  private static final int REPEATED = 2;

  private SeveralCases() {}

  /** What a case opens with. */
  private enum Sign {
    NUMBER,
    TITLE,
    PARTIES;

    /** The words that open a case; null if the line opens none. */
    @Nullable String opening(String line) {
      return switch (this) {
        case NUMBER -> NUMBERED.matcher(line).matches() ? line : null;
        case TITLE -> {
          Heading heading = Heading.of(line);
          yield heading != null && heading.topic() == Topic.TITLE && !heading.rest().isEmpty()
              ? heading.rest()
              : null;
        }
        case PARTIES -> {
          List<String> names = Heading.names(line);
          boolean several = names.size() > 1 && names.stream().allMatch(Organisation::isName);
          yield several ? String.join("、", names) : null;
        }
      };
    }
  }

  /**
   * Text from one opening to the next.
   *
   * @param opening null for what stands above the first
   * @param topics of its headings
   */
  private record Part(@Nullable String opening, List<Block> blocks, Set<Topic> topics) {

    Part(@Nullable String opening) {
      this(opening, new ArrayList<>(), EnumSet.noneOf(Topic.class));
    }

    List<String> lines() {
      return blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }
  }

  /**
   * The cases of a document, mostly one.
   *
   * @throws Refused if it holds several, but does not tell where each begins
   */
  static List<ImportedDocument> of(ImportedDocument document) throws Refused {
    for (Sign sign : Sign.values()) {
      List<Part> parts = parts(document, sign);
      List<Part> cases = parts.stream().filter(part -> part.opening != null).toList();
      if (cases.size() > 1 && areRepeated(cases)) {
        List<String> above =
            parts.getFirst().opening == null ? parts.getFirst().lines() : List.of();
        // A title may stand above the names of its parties, and belongs to the next case.
        boolean titled = sign == Sign.PARTIES && above.stream().anyMatch(SeveralCases::isTitle);
        if (titled || parts.getFirst().opening == null && !parts.getFirst().topics.isEmpty()) {
          throw new Refused(Refusal.SEVERAL_CASES, cases.size());
        }
        List<ImportedDocument> documents = new ArrayList<>();
        cases.forEach(part -> documents.add(new ImportedDocument(part.blocks)));
        documents.set(0, documents.getFirst().with(document.aside()).with(above));
        return documents;
      }
    }
    return List.of(document);
  }

  /** Whether a page begins another case than the one in the document before it. */
  static boolean begin(ImportedDocument page, ImportedDocument before) {
    for (Sign sign : Sign.values()) {
      List<Part> here = parts(page, sign);
      List<Part> there = parts(before, sign);
      String opening = here.getLast().opening;
      String earlier = there.getLast().opening;
      if (opening != null && earlier != null) {
        Set<Topic> shared = topics(here);
        shared.retainAll(topics(there));
        return shared.size() >= (opening.equals(earlier) ? REPEATED : 1);
      }
    }
    return false;
  }

  private static List<Part> parts(ImportedDocument document, Sign sign) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(null));
    for (Block block : document.blocks()) {
      List<String> open = new ArrayList<>();
      for (String line : block.lines()) {
        String opening = sign.opening(line);
        if (opening != null && !opening.equals(parts.getLast().opening)) {
          parts.getLast().blocks.add(new Block(open, block.whole()));
          parts.add(new Part(opening));
          open = new ArrayList<>();
        }
        Heading heading = Heading.of(line);
        if (heading != null && heading.topic() != null && heading.topic().isNarrative()) {
          parts.getLast().topics.add(heading.topic());
        }
        open.add(line);
      }
      parts.getLast().blocks.add(new Block(open, block.whole()));
    }
    if (parts.size() > 1 && parts.getFirst().lines().isEmpty()) {
      parts.removeFirst();
    }
    return parts;
  }

  private static boolean isTitle(String line) {
    Heading heading = Heading.of(line);
    return heading == null || heading.kind() != TextBlock.Kind.BANNER;
  }

  /** Whether every case has headings that repeat those of the first. */
  private static boolean areRepeated(List<Part> cases) {
    return cases.stream()
        .skip(1)
        .allMatch(
            part ->
                part.topics.stream().filter(cases.getFirst().topics::contains).count() >= REPEATED);
  }

  private static Set<Topic> topics(List<Part> parts) {
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    parts.forEach(part -> topics.addAll(part.topics));
    return topics;
  }
}
