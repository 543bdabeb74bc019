package org.jirei.model;

import org.jspecify.annotations.Nullable;

/**
 * An image in the source document, or the caption of one that is not available.
 *
 * @param file name within the case's folder, null if only the caption is known
 * @param alt text alternative; null exactly if there is no file
 * @param caption as printed
 * @param credit who made it
 * @param licence of the image; null exactly if there is no file
 */
public record Image(
    @Nullable String file,
    @Nullable String alt,
    @Nullable String caption,
    @Nullable String credit,
    @Nullable String licence) {}
