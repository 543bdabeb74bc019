package org.jirei.importer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jirei.importer.Refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Parts a document that holds several cases, so that they never become one.
 *
 * <p>A case opens with its number (事例２), its label (事業名：…) or the names of its parties. It is a
 * case of its own if its headings repeat those of another: a second 目的 and a second 効果.
 */
final class SeveralCases {

  private SeveralCases() {}

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
   * A block with the heading in each of its lines, which is looked for once.
   *
   * @param headings null for lines without one
   */
  private record ReadBlock(Block block, List<@Nullable Heading> headings) {

    static ReadBlock of(Block block) {
      List<@Nullable Heading> headings = new ArrayList<>();
      block.lines().forEach(line -> headings.add(Heading.of(line)));
      return new ReadBlock(block, headings);
    }
  }

  /**
   * The cases of a document, mostly one.
   *
   * @throws Refused if it holds several, but does not tell where each begins
   */
  static List<ImportedDocument> of(ImportedDocument document) throws Refused {
    List<ReadBlock> blocks = document.blocks().stream().map(ReadBlock::of).toList();
    for (CaseSign sign : CaseSign.values()) {
      List<Part> parts = parts(blocks, sign);
      List<Part> cases = parts.stream().filter(part -> part.opening != null).toList();
      if (cases.size() > 1 && areRepeated(cases)) {
        List<String> above =
            parts.getFirst().opening == null ? parts.getFirst().lines() : List.of();
        // A title may stand above the names of its parties, and belongs to the next case.
        boolean titled = sign == CaseSign.PARTIES && above.stream().anyMatch(SeveralCases::isTitle);
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

  private static List<Part> parts(List<ReadBlock> blocks, CaseSign sign) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(null));
    for (ReadBlock read : blocks) {
      Block block = read.block;
      List<String> open = new ArrayList<>();
      for (int i = 0; i < block.lines().size(); i++) {
        String line = block.lines().get(i);
        Heading heading = read.headings.get(i);
        String opening = sign.opening(line, heading);
        if (opening != null && !opening.equals(parts.getLast().opening)) {
          parts.getLast().blocks.add(new Block(open, block.whole()));
          parts.add(new Part(opening));
          open = new ArrayList<>();
        }
        Topic topic = CaseSign.told(heading);
        if (topic != null) {
          parts.getLast().topics.add(topic);
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
                part.topics.stream().filter(cases.getFirst().topics::contains).count()
                    >= OpenedCase.REPEATED);
  }
}
