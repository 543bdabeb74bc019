package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.importer.ExtractedCase.Said;
import org.jspecify.annotations.Nullable;

/**
 * How much of a document went into a field.
 *
 * @param field of the schema: {@code roles}; {@code body} for sections
 * @param heading of the section, null for other fields
 * @param characters number of characters without white space
 */
public record Placed(String field, @Nullable String heading, int characters) {

  static List<Placed> of(ExtractedCase document) {
    List<Placed> placed = new ArrayList<>();
    add(placed, "title", Stream.ofNullable(document.title()));
    add(placed, "parties", document.parties().stream());
    for (ExtractedCase.Section section : document.sections()) {
      int size = size(section.parts().stream().flatMap(List::stream));
      placed.add(new Placed("body", section.heading(), size));
    }
    add(placed, "roles", said(document.roles()));
    add(placed, "comments", said(document.comments()));
    add(placed, "voices", said(document.voices()));
    add(placed, "images", document.captions().stream());
    add(placed, "footnotes", document.notes().stream());
    add(placed, "contact", Stream.ofNullable(document.contact()));
    add(placed, "source", Stream.ofNullable(document.banner()));
    return placed;
  }

  private static Stream<String> said(List<Said> said) {
    return said.stream().flatMap(box -> box.lines().stream());
  }

  private static void add(List<Placed> placed, String field, Stream<String> texts) {
    int size = size(texts);
    if (size > 0) {
      placed.add(new Placed(field, null, size));
    }
  }

  private static int size(Stream<String> texts) {
    return texts
        .mapToInt(text -> (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count())
        .sum();
  }
}
