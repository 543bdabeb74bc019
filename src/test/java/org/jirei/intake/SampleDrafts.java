package org.jirei.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.draft.CaseFileWriter;
import org.jirei.draft.Draft;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Vocabulary;

/** Drafts of texts with the published vocabulary. */
final class SampleDrafts {

  static final Vocabulary VOCABULARY = vocabulary();
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

  private static Vocabulary vocabulary() {
    try {
      return Objects.requireNonNull(
              ContentReader.read(Path.of("content"), ContentOptions.DEFAULT).library())
          .vocabulary();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
