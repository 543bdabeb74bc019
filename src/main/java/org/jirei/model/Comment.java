package org.jirei.model;

/**
 * What an organisation says of the practice.
 *
 * @param party who says it
 * @param label as the document heads it: 労働局コメント
 * @param body the words
 */
public record Comment(Party party, String label, RichText body) {}
