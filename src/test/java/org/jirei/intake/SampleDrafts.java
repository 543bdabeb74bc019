package org.jirei.intake;

import org.jirei.draft.CaseFileWriter;
import org.jirei.draft.Draft;
import org.jirei.fixtures.Content;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Vocabulary;

/** Drafts of texts with the published vocabulary. */
final class SampleDrafts {

  static final Vocabulary VOCABULARY = Content.sample().library().vocabulary();
  static final Areas AREAS = Areas.load();

  private SampleDrafts() {}

  /** The case file that would be written. */
  static String of(String text) {
    return CaseFileWriter.write(draft(text));
  }

  static Draft draft(String text) {
    return DraftMaker.make(Recogniser.recognise(Sheet.ofText(text)), VOCABULARY, AREAS, null)
        .draft();
  }
}
