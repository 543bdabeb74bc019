package org.jirei.html;

import org.jspecify.annotations.Nullable;

/**
 * A link with its words.
 *
 * @param href relative to the page that contains it; null if there is no page to link to
 * @param lang language of the words, if it differs from that of the page
 */
public record Link(String label, @Nullable String href, @Nullable String lang) {

  Link(String label, @Nullable String href) {
    this(label, href, null);
  }
}
