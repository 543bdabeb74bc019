package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jirei.importer.Refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Parts a document that holds several cases, so that they never become one.
 *
 * <p>A case opens with its number (事例２), its label (事業名：…) or the names of its parties. It is a
 * case of its own if it has headings of its own: a second 目的, or a second 題名 with a 効果 below it.
 * Numbers and names below the headings of one case are its examples.
 */
final class SeveralCases {

  private SeveralCases() {}

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
      List<CasePart> parts = parts(blocks, sign);
      List<CasePart> cases = parts.stream().filter(part -> part.opening() != null).toList();
      if (isOpenedOnce(cases)) {
        continue;
      }
      CasePart top = parts.getFirst();
      List<String> above = top.opening() == null ? top.lines() : List.of();
      long own = own(cases, sign);
      boolean begins = sign == CaseSign.NUMBER && above.stream().noneMatch(SeveralCases::isTitle);
      boolean numbered = begins && cases.stream().allMatch(part -> part.lines().size() > 1);
      if (own == 0 && !numbered) {
        continue;
      }
      boolean some = own > 0 && own < cases.size();
      if (some && own == 1 && isOneCase(parts, cases, begins)) {
        continue;
      }
      // A title may stand above the names of its parties, and belongs to the next case.
      boolean named = sign == CaseSign.PARTIES || sign == CaseSign.LABELLED_PARTIES;
      boolean titled = named && above.stream().anyMatch(SeveralCases::isTitle);
      if (some || titled || top.opening() == null && top.isTold()) {
        throw new Refused(Refusal.SEVERAL_CASES, cases.size());
      }
      List<ImportedDocument> documents = new ArrayList<>();
      cases.forEach(part -> documents.add(new ImportedDocument(part.blocks())));
      documents.set(0, documents.getFirst().with(document.aside()).with(above));
      return documents;
    }
    return List.of(document);
  }

  private static List<CasePart> parts(List<ReadBlock> blocks, CaseSign sign) {
    List<CasePart> parts = new ArrayList<>();
    parts.add(new CasePart(null));
    for (ReadBlock read : blocks) {
      Block block = read.block;
      List<String> open = new ArrayList<>();
      for (int i = 0; i < block.lines().size(); i++) {
        String line = block.lines().get(i);
        Heading heading = read.headings.get(i);
        CaseSign.Opening opening = sign.opening(line, heading);
        if (opening != null && opensNext(opening, parts, sign)) {
          parts.getLast().blocks().add(new Block(open, block.whole()));
          parts.add(new CasePart(opening));
          open = new ArrayList<>();
        }
        if (heading != null && heading.topic() != null) {
          parts.getLast().topics().add(heading.topic());
        }
        open.add(line);
      }
      parts.getLast().blocks().add(new Block(open, block.whole()));
    }
    if (parts.size() > 1 && parts.getFirst().lines().isEmpty()) {
      parts.removeFirst();
    }
    return parts;
  }

  private static boolean opensNext(CaseSign.Opening opening, List<CasePart> parts, CaseSign sign) {
    CaseSign.Opening last = parts.getLast().opening();
    return last == null || !opening.words().equals(last.words()) && sign.mayFollow(last, opening);
  }

  private static boolean isOpenedOnce(List<CasePart> cases) {
    return cases.stream()
            .map(part -> Objects.requireNonNull(part.opening()).words())
            .distinct()
            .count()
        < 2;
  }

  private static boolean isTitle(String line) {
    Heading heading = Heading.of(line);
    return heading == null || heading.kind() != TextBlock.Kind.BANNER;
  }

  /** How many of the cases have headings of their own; the first, if another repeats it. */
  private static long own(List<CasePart> cases, CaseSign sign) {
    CasePart first = cases.getFirst();
    long others = cases.stream().skip(1).filter(part -> part.isCaseBeside(first, sign)).count();
    boolean repeated = cases.stream().skip(1).anyMatch(part -> first.isCaseBeside(part, sign));
    return others + (repeated ? 1 : 0);
  }

  /**
   * Whether headings in a single part are those of the case that names all the others: its list of
   * examples ends where the next heading stands. Headings that recur below it are of several cases.
   */
  private static boolean isOneCase(List<CasePart> parts, List<CasePart> cases, boolean begins) {
    List<Topic> told =
        parts.stream().flatMap(part -> part.topics().stream()).filter(Topic::isNarrative).toList();
    boolean last = cases.subList(0, cases.size() - 1).stream().noneMatch(CasePart::isTold);
    return !begins && last && told.size() == told.stream().distinct().count();
  }
}
