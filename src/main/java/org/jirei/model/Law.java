package org.jirei.model;

import org.jirei.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An ordinance or plan on which the practice is based.
 *
 * @param title 障がいのある人の「働きたい」をかなえる条例
 * @param date when it was made, null if not stated
 * @param dateWords as written
 * @param note what the source document says about it
 */
public record Law(
    String title, @Nullable PartialDate date, @Nullable String dateWords, @Nullable String note) {}
