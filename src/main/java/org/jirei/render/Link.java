package org.jirei.render;

import org.jspecify.annotations.Nullable;

/**
 * Words that lead somewhere.
 *
 * @param href relative to the page it stands on; null where there is no such page
 */
public record Link(String label, @Nullable String href) {}
