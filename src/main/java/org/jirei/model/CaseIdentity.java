package org.jirei.model;

import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * The name and location of a case.
 *
 * @param id slug, same as the file name, never changes
 * @param folder path of the folder with its images, relative to the content folder; null for a case
 *     that is a single file
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
