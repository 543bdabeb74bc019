package org.jirei.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a case comes from and how current it is.
 *
 * @param source title and publisher of the source document
 * @param sourceUrl the link to it, null if unknown
 * @param document the document itself, published beside the page; null if it is not kept
 * @param licence of the text
 * @param publishedOn on this site
 * @param updatedOn on this site
 * @param verifiedOn when somebody last checked whether it still applies
 */
public record Provenance(
    String source,
    @Nullable String sourceUrl,
    @Nullable KeptDocument document,
    String licence,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate updatedOn,
    @Nullable LocalDate verifiedOn) {

  /** Without the document. */
  public Provenance(
      String source,
      @Nullable String sourceUrl,
      String licence,
      @Nullable LocalDate publishedOn,
      @Nullable LocalDate updatedOn,
      @Nullable LocalDate verifiedOn) {
    this(source, sourceUrl, null, licence, publishedOn, updatedOn, verifiedOn);
  }

  /** When the case was first published here, as far as its file says; else null. */
  public @Nullable LocalDate issuedOn() {
    return publishedOn == null ? updatedOn : publishedOn;
  }

  /** When the case was last published or changed here; null if its file does not say it. */
  public @Nullable LocalDate changedOn() {
    return updatedOn == null ? publishedOn : updatedOn;
  }
}
