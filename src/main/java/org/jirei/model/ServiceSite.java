package org.jirei.model;

import org.jirei.vocabulary.Area;
import org.jspecify.annotations.Nullable;

/**
 * A place to which people come for the service.
 *
 * @param name ジョブステーション高岡
 * @param address as written: 高岡市御旅屋町１－１ ２階; null if not stated
 * @param openedOn when it opened, null if not stated
 * @param hours as written: 平日 ９時～１７時; null if not stated
 * @param area the municipality or ward of today that contains it, null if not stated; the areas of
 *     the case alone decide where the case takes place
 */
public record ServiceSite(
    String name,
    @Nullable String address,
    @Nullable Dated openedOn,
    @Nullable String hours,
    @Nullable Area area) {}
