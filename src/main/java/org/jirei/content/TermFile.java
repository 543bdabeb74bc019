package org.jirei.content;

import java.nio.file.Path;
import java.util.List;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;

/** A file of terms, {@code vocabulary/measures.yaml}, for code that adds to it. */
public final class TermFile {

  private TermFile() {}

  /** Where the terms of a scheme stand in a content folder. */
  public static Path path(Path source, Scheme scheme) {
    return source.resolve("vocabulary").resolve(scheme.fileName() + ".yaml");
  }

  /** The terms that a text holds as such a file, in their order; empty if it has errors. */
  public static List<Term> terms(Scheme scheme, String text) {
    FileProblems findings = new FileProblems(SourceFile.of(scheme.fileName() + ".yaml", text));
    Node root = YamlReader.read(1, findings.file().lines().size(), findings);
    StructureCheck.check(ContentSchema.TERMS.compiled(), root, findings);
    List<Term> terms = VocabularyReader.terms(scheme, root, findings);
    return findings.hasErrors() ? List.of() : terms;
  }
}
