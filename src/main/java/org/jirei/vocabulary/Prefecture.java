package org.jirei.vocabulary;

import org.jirei.text.Bilingual;

/**
 * One of the 47 prefectures as a choice for readers.
 *
 * @param id romaji without long vowels, for addresses: {@code miyagi}
 * @param label 宮城県, Miyagi
 */
public record Prefecture(String id, Area area, Bilingual label, Region region) {}
