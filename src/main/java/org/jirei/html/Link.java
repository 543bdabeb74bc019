package org.jirei.html;

import org.jspecify.annotations.Nullable;

/**
 * Words that lead somewhere.
 *
 * @param href relative to the page it stands on; null where there is no such page
 * @param lang of the words, where they are in another language than the page
 */
public record Link(String label, @Nullable String href, @Nullable String lang) {

  Link(String label, @Nullable String href) {
    this(label, href, null);
  }
}
