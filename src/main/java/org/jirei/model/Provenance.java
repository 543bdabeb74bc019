package org.jirei.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a case comes from and how fresh it is.
 *
 * @param source title and publisher of the document
 * @param sourceUrl its address, null where not known
 * @param licence under which the text may be used
 * @param publishedOn on this site
 * @param updatedOn on this site
 * @param verifiedOn when somebody last checked it against reality
 */
public record Provenance(
    String source,
    @Nullable String sourceUrl,
    String licence,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate updatedOn,
    @Nullable LocalDate verifiedOn) {}
