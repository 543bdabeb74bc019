package org.jirei.model;

import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part.
 *
 * @param id unique within the case
 * @param name as in the banner of the source document: 宮城県仙台市
 * @param shortName as in roles and comments: 仙台市; same as the name if there is no shorter one
 * @param type term of the scheme PARTY_TYPE
 * @param area its municipality or prefecture, null for national bodies
 * @param parent name of the superior organisation: 宮城労働局
 */
public record Party(
    String id,
    String name,
    String shortName,
    Term type,
    @Nullable Area area,
    @Nullable String parent) {}
