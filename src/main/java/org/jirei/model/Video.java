package org.jirei.model;

import org.jspecify.annotations.Nullable;

/**
 * A film on another site. Pages link to it and never embed it, since they load nothing from other
 * hosts.
 *
 * @param title 就職支援の取組紹介
 * @param url the link to it
 * @param licence the conditions of its use, null if not stated
 */
public record Video(String title, String url, @Nullable String licence) {}
