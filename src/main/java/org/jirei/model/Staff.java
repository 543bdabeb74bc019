package org.jirei.model;

import org.jspecify.annotations.Nullable;

/**
 * A post, or equipment, that a party provides.
 *
 * @param party the provider, null if not stated
 * @param post 就職支援ナビゲーター
 * @param count number, null if not stated
 * @param words the printed line: 就職支援ナビゲーター１名を配置
 */
public record Staff(
    @Nullable Party party, String post, Metric.@Nullable Quantity count, String words) {}
