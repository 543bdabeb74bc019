package org.jirei.model;

import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part.
 *
 * @param id unique within the case
 * @param name as the banner of the document prints it: 宮城県仙台市
 * @param shortName as roles and comments call it: 仙台市; equals the name where nothing shorter is
 *     used
 * @param type term of the scheme PARTY_TYPE
 * @param area the municipality or prefecture that it is or belongs to, null for national bodies
 * @param parent name of the organisation above it: 宮城労働局
 */
public record Party(
    String id,
    String name,
    String shortName,
    Term type,
    @Nullable Area area,
    @Nullable String parent) {}
