package org.jirei.model;

import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * What a case is called and where it stands.
 *
 * @param id slug, equals the file name, stable for ever
 * @param folder path of the folder that holds its images, relative to the content folder; null for
 *     a case that is a single file
 */
public record CaseIdentity(
    String id,
    CaseStudy.Kind kind,
    CaseStudy.Status status,
    Title title,
    Term collection,
    @Nullable String folder) {

  public CaseIdentity {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a case lacks its id");
    }
  }
}
