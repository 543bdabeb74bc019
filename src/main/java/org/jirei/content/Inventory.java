package org.jirei.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jirei.model.CaseStudy;
import org.jirei.model.OwnField;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a content folder in any state, for code that adds cases to it.
 *
 * @param vocabulary as far as it can be read
 * @param ownFields those that site.yaml declares, as far as it can be read
 * @param ids that a new case cannot have: the names of existing files and the ids in them
 * @param licence of all cases; null if there are none yet, or if they differ
 * @param cases all cases, including those that cannot be read
 */
public record Inventory(
    Vocabulary vocabulary,
    List<OwnField> ownFields,
    Areas areas,
    Set<String> ids,
    @Nullable String licence,
    List<ListedCase> cases) {

  public Inventory {
    ownFields = List.copyOf(ownFields);
    ids = Set.copyOf(ids);
    cases = List.copyOf(cases);
  }

  /** All fields that a case may have, in order. */
  public List<FieldDictionary.Field> dictionary() {
    return FieldDictionary.ofCase(ownFields, vocabulary);
  }

  /** What there is where no library is yet: the vocabulary that comes with the program. */
  public static Inventory ofNoLibrary() {
    return new Inventory(
        BuiltInContent.vocabulary(), List.of(), Areas.load(), Set.of(), null, List.of());
  }

  /**
   * @throws IOException if the folder cannot be listed
   */
  public static Inventory read(Path source) throws IOException {
    ContentOptions options = ContentOptions.DEFAULT;
    IncrementalReader.ReadContent all =
        new IncrementalReader(source, options.drafts(), options.extraFiles()).read();
    Set<String> ids = new TreeSet<>();
    for (ParsedCase parsed : all.cases()) {
      ids.add(parsed.id());
      ids.add(parsed.file().name());
      parsed.otherIds().aliases().forEach(alias -> ids.add(alias.id()));
    }
    List<String> licences =
        all.cases().stream()
            .map(ParsedCase::study)
            .filter(Objects::nonNull)
            .map(Inventory::licence)
            .distinct()
            .toList();
    List<ListedCase> cases =
        all.cases().stream()
            .map(parsed -> ListedCase.of(parsed, ContentReader.errors(parsed, options)))
            .toList();
    String licence = licences.size() == 1 ? licences.getFirst() : null;
    BasisReader.Basis basis = all.basis();
    return new Inventory(basis.vocabulary(), basis.own().list(), all.areas(), ids, licence, cases);
  }

  private static String licence(@Nullable CaseStudy study) {
    return Objects.requireNonNull(study).provenance().licence();
  }
}
