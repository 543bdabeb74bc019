package org.jirei.pages;

import org.jirei.language.Bilingual;

/**
 * One value of a facet.
 *
 * @param id as in addresses and options: {@code miyagi}, {@code single_parents}, {@code 2013}
 */
public record FacetValue(Facet facet, String id, Bilingual label) {}
