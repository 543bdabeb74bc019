package org.jirei.content;

/**
 * How content is read.
 *
 * @param drafts whether drafts belong to the library
 * @param strict whether warnings count as errors
 */
public record ContentOptions(boolean drafts, boolean strict) {

  public static final ContentOptions DEFAULT = new ContentOptions(false, false);
}
