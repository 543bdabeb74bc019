package org.jirei.model;

import org.jspecify.annotations.Nullable;

/**
 * A scheme that the practice used: a grant, a special zone, an act.
 *
 * @param name 地域雇用創造推進事業
 * @param provider who offers it: 厚生労働省; null if not stated
 * @param note what the source document says about it
 * @param url the link to it, null if unknown
 */
public record SupportScheme(
    String name, @Nullable String provider, @Nullable String note, @Nullable String url) {}
