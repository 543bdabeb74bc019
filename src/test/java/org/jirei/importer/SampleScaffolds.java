package org.jirei.importer;

import org.jirei.fixtures.Content;
import org.jirei.scaffold.CaseFileWriter;
import org.jirei.scaffold.CaseScaffold;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Vocabulary;

/** Drafts of texts with the published vocabulary. */
final class SampleScaffolds {

  static final Vocabulary VOCABULARY = Content.sample().library().vocabulary();
  static final Areas AREAS = Areas.load();

  private SampleScaffolds() {}

  /** The case file that would be written. */
  static String of(String text) {
    return CaseFileWriter.write(scaffold(text));
  }

  static CaseScaffold scaffold(String text) {
    return CaseScaffolder.make(
            CaseExtractor.extract(ImportedDocument.ofText(text)), VOCABULARY, AREAS, null)
        .scaffold();
  }

  /** A case file without the explanations of its fields, which are not part of a document. */
  static String values(String scaffold) {
    return scaffold.replaceAll("(?m)^ *#(?!#).*$", "").replaceAll("(?s)<!--\n.*?-->", "");
  }
}
