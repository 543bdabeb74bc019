package org.jirei.model;

import org.jspecify.annotations.Nullable;

/**
 * An image of the document, or the caption of one that is not available.
 *
 * @param file name within the case's folder, null where only the caption is known
 * @param alt what it shows, for those who cannot see it; null exactly where there is no file
 * @param caption as printed
 * @param credit who made it
 * @param licence under which it is shown; null exactly where there is no file
 */
public record Image(
    @Nullable String file,
    @Nullable String alt,
    @Nullable String caption,
    @Nullable String credit,
    @Nullable String licence) {}
